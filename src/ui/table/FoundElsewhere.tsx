import type { Found } from '../../model/search/found.ts'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'
import { Highlighted } from '../signs/Highlighted.tsx'
import { FIELD_NAMES } from '../words/search-words.ts'
import styles from './EventTable.module.css'

type Props = {
  readonly event: TimelineEvent
  readonly head: CollectionHead
  readonly found: Found
  /** Searched texts that the row shows beside the title. */
  readonly shown: readonly string[]
}

/** Why an event is in the table where what its row shows does not say so: one line, since all rows have one height. */
export function FoundElsewhere({ event, head, found, shown }: Props) {
  const snippet = found.snippetOf(event, head, [event.title, ...shown])
  if (!snippet) return null
  const { field, text } = snippet
  const isName = field === 'actor' && event.actors.some(({ actor }) => head.actors.get(actor)?.name === text)
  const name = isName ? 'Actor' : FIELD_NAMES[field]
  return (
    <p className={styles.found} title={`${name}: ${text}`}>
      <span className={styles.field}>{name}</span> <Highlighted text={fromHit(text, found)} found={found} />
    </p>
  )
}

/** Characters before the words found, which a column as narrow as a phone's must still show. */
const BEFORE = 8

function fromHit(text: string, found: Found): string {
  const hit = found.hitsIn(text)[0]?.start ?? 0
  if (hit <= BEFORE) return text
  const space = text.indexOf(' ', hit - BEFORE - 1)
  // Without one, as in Chinese, a few characters.
  return `… ${text.slice(space >= 0 && space < hit ? space + 1 : hit - BEFORE)}`
}
