import { Fragment, memo, useMemo } from 'react'
import type { Certainty } from '../../model/during.ts'
import { citationsKnownOn } from '../../model/knowledge.ts'
import type { Note } from '../../model/schema.ts'
import type { Found } from '../../model/search/found.ts'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'
import { dateInWords } from '../../time/date-words.ts'
import { PHONE } from '../hooks/use-media-query.ts'
import type { Section } from '../listing/sections.ts'
import { useHovered } from '../listing/use-hovered.ts'
import { CertaintyTag } from '../signs/CertaintyTag.tsx'
import { Highlighted } from '../signs/Highlighted.tsx'
import { OrderSign } from '../signs/OrderSign.tsx'
import { StatusTag } from '../signs/StatusTag.tsx'
import { FIELD_NAMES } from '../words/search-words.ts'
import { statusInWords } from '../words/status-words.ts'
import { supportOf } from '../words/support-words.ts'
import styles from './EventRow.module.css'
import { SectionHeading } from './SectionHeading.tsx'

type Props = {
  readonly row: number
  /** Undefined until it has come. */
  readonly event: TimelineEvent | undefined
  readonly head: CollectionHead
  /** How surely it happened in the time asked for, if any was. */
  readonly during: Certainty | undefined
  /** The day that the chronology is shown as of, if any, and how surely the event was known on it. */
  readonly knownOn: string | undefined
  readonly known: Certainty | undefined
  /** By their dates it may have begun before the event above. */
  readonly isOrderOpen: boolean
  /** The answer to the query, if there is one. */
  readonly found: Found | undefined
  /** The section that begins with this event. */
  readonly section: Section | undefined
  /** Its place in a list of which a part only is in the page, counted from 0, and how many there are in all. */
  readonly place: number | undefined
  readonly total: number
  /** The same words in fewer elements: it is far from what is in sight. */
  readonly isOutline: boolean
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly onFocus: (row: number) => void
  readonly onChoose: (row: number, goesToPanel: boolean) => void
}

const isSameSection = (a: Section | undefined, b: Section | undefined) =>
  a?.year === b?.year && a?.month === b?.month && a?.count === b?.count

/** Sections are made anew at each rendering of the list; the same heading is the same. */
const isSame = (before: Props, after: Props) =>
  (Object.keys(after) as (keyof Props)[]).every(key =>
    key === 'section' ? isSameSection(before.section, after.section) : Object.is(before[key], after[key]),
  )

/** Renders again only when its own event, or what is said of it, changes; moving the viewport renders no row. */
export const EventRow = memo(function EventRow(props: Props) {
  const { event, during, known, section, place, total } = props
  const inSet = place === undefined ? {} : { 'aria-posinset': place + 1, 'aria-setsize': total }
  const parts = during || known === 'possibly' ? ['title', 'date', 'certainty'] : ['title', 'date']
  const name = event
    ? { 'aria-labelledby': parts.map(part => `${part}-${event.id}`).join(' ') }
    : { 'aria-busy': true, 'aria-label': 'Loading' }
  return (
    <li {...name} {...inSet}>
      {section && <SectionHeading section={section} />}
      <Contents {...props} />
    </li>
  )
}, isSame)

/** What is said of the event in words. */
function useRowWords({ event, head, knownOn }: Pick<Props, 'event' | 'head' | 'knownOn'>) {
  return useMemo(() => {
    if (!event) return undefined
    const citations = knownOn === undefined ? event.citations : citationsKnownOn(event, head, knownOn)
    const names = event.actors.map(({ actor }) => head.actors.get(actor)?.name ?? actor)
    const isNoted = (kind: Note['type']) => event.notes.some(({ type }) => type === kind)
    const note = (['correction', 'discrepancy'] as const).find(isNoted)
    const support = supportOf(event, citations, head)
    const isPlain = event.status === 'occurred'
    const status = isPlain ? '' : [statusInWords(event.status), support.assertion].filter(Boolean).join(', ')
    return { ...support, event, names, status, note }
  }, [event, head, knownOn])
}

/**
 * An outline has the same words in fewer elements, without marks and signs; one whose event has not come yet is as high as
 * most. All are one component, so that a button that is pressed or has the focus stays the same while its row fills.
 */
function Contents(props: Props) {
  const { row, event, during, known, found, section, isOutline, isSelected, isTabStop } = props
  const hovered = useHovered(row)
  const words = useRowWords(props)
  const isPossible = during === 'possibly' || known === 'possibly'
  return (
    <div
      className={isOutline ? styles.outline : styles.row}
      data-selected={isSelected}
      data-possible={isPossible}
      {...hovered}
    >
      {props.isOrderOpen && !isOutline && (
        <span className={styles.order} data-first={section !== undefined}>
          <OrderSign />
        </span>
      )}
      <div className={styles.when}>
        <p id={event && `date-${event.id}`} className={styles.date}>
          {event && dateInWords(event.date.parsed)}
        </p>
        {event && (during || known === 'possibly') && (
          <p id={`certainty-${event.id}`} className={styles.certainty}>
            {during && <CertaintyTag certainty={during} />}
            {known === 'possibly' && <CertaintyTag certainty={known} of="known" />}
          </p>
        )}
      </div>
      <div className={styles.what}>
        <button
          type="button"
          className={styles.title}
          dir="auto"
          aria-current={isSelected ? 'true' : undefined}
          tabIndex={isTabStop ? 0 : -1}
          onFocus={() => props.onFocus(row)}
          // A click without a pointer (detail 0) is Enter. On a phone the panel covers the list, so focus goes along.
          onClick={({ detail }) => props.onChoose(row, detail === 0 || window.matchMedia(PHONE).matches)}
        >
          <span id={event && `title-${event.id}`}>
            {event ? <Highlighted text={event.title} found={found} /> : '…'}
          </span>
        </button>
        <p className={styles.about}>
          {words &&
            (isOutline ? (
              `${words.status} ${words.names.join(', ')}`.trim()
            ) : (
              <>
                {words.status && (
                  <span>
                    <StatusTag status={words.event.status} />
                    {words.assertion && `, ${words.assertion}`}
                  </span>
                )}
                <span>
                  <Names names={words.names} found={found} />
                </span>
              </>
            ))}
        </p>
        {words && found && <Snippet {...props} {...words} found={found} />}
      </div>
      <p className={styles.support}>
        {words &&
          (isOutline ? (
            `${[words.sources, words.independent, words.contradicted].filter(Boolean).join(', ')} ${words.note ?? ''}`.trim()
          ) : (
            <>
              <span data-many={words.isIndependent}>
                {words.sources}
                {words.independent && ', '}
              </span>
              {words.independent && <span>{words.independent}</span>}
              {words.contradicted && <span>{words.contradicted}</span>}
              {words.note && <span className={styles.noted}>{words.note}</span>}
            </>
          ))}
      </p>
    </div>
  )
}

/** One by one, as they are searched. Without a search they are one text. */
function Names({ names, found }: { readonly names: readonly string[]; readonly found: Found | undefined }) {
  if (!found) return names.join(', ')
  return names.map((name, i) => (
    // By place: two actors may have one name.
    <Fragment key={i}>
      {i > 0 && ', '}
      <Highlighted text={name} found={found} />
    </Fragment>
  ))
}

type SnippetProps = Pick<Props, 'head' | 'isOutline'> & {
  readonly event: TimelineEvent
  readonly found: Found
  readonly names: readonly string[]
}

/** Why the event is in the list, where neither its title nor the names beside it say so. An outline has the room for it. */
function Snippet({ event, head, found, names, isOutline }: SnippetProps) {
  const shown = [event.title, ...names]
  if (isOutline) return found.isElsewhere(shown) && <p className={styles.snippet} />
  const snippet = found.snippetOf(event, head, shown)
  if (!snippet) return null
  return (
    <p className={styles.snippet}>
      <span className={styles.field}>{FIELD_NAMES[snippet.field]}</span>{' '}
      <Highlighted text={snippet.text} found={found} />
    </p>
  )
}
