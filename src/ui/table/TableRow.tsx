import { memo, useMemo } from 'react'
import type { Certainty } from '../../model/during.ts'
import { citationsKnownOn } from '../../model/knowledge.ts'
import type { Found } from '../../model/search/found.ts'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'
import { dateInWords } from '../../time/date-words.ts'
import { useHovered } from '../listing/use-hovered.ts'
import { CertaintyTag } from '../signs/CertaintyTag.tsx'
import { Highlighted } from '../signs/Highlighted.tsx'
import type { Column } from './columns.tsx'
import styles from './EventTable.module.css'
import { FoundElsewhere } from './FoundElsewhere.tsx'

type Props = {
  readonly row: number
  /** Its place in the order shown, from 0. */
  readonly place: number
  /** Undefined until it has come. */
  readonly event: TimelineEvent | undefined
  readonly head: CollectionHead
  readonly columns: readonly Column[]
  readonly during: Certainty | undefined
  readonly knownOn: string | undefined
  readonly known: Certainty | undefined
  readonly found: Found | undefined
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly onFocus: (row: number) => void
}

/** One event. Rendered again only when it, or what is said of it, changes. */
export const TableRow = memo(function TableRow(props: Props) {
  const { row, place, event, isSelected } = props
  const hovered = useHovered(row)
  return (
    <tr
      aria-rowindex={place + 2}
      aria-busy={event === undefined}
      data-place={place}
      data-selected={isSelected}
      {...hovered}
    >
      <Cells {...props} />
    </tr>
  )
})

/** One component before and after the event has come, so that a button in focus stays the same button. */
function Cells({ row, event, head, columns, during, knownOn, known, found, isSelected, isTabStop, onFocus }: Props) {
  const contents = useMemo(() => {
    if (!event) return []
    const citations = knownOn === undefined ? event.citations : citationsKnownOn(event, head, knownOn)
    return columns.map(column => column.cell({ event, citations, head }))
  }, [event, head, columns, knownOn])
  /** Of what the row shows beside the title. */
  const searched = contents.flatMap((content, i) =>
    typeof content === 'string' && columns[i]?.isSearched ? content : [],
  )
  return (
    <>
      <td className={styles.date}>
        {event && (
          <div className={styles.clip}>
            {dateInWords(event.date.parsed)} {during && <CertaintyTag certainty={during} />}
            {known === 'possibly' && <CertaintyTag certainty={known} of="known" />}
          </div>
        )}
      </td>
      <th scope="row" className={styles.pinned}>
        <button
          type="button"
          className={styles.title}
          aria-current={isSelected ? 'true' : undefined}
          tabIndex={isTabStop ? 0 : -1}
          dir="auto"
          title={event?.title}
          onFocus={() => onFocus(row)}
        >
          {event ? (
            // Not the button itself, which WebKit cuts off without a sign.
            <span id={`title-${event.id}`} className={styles.clip}>
              <Highlighted text={event.title} found={found} />
            </span>
          ) : (
            <span role="img" aria-label="Loading">
              …
            </span>
          )}
        </button>
        {event && found && <FoundElsewhere event={event} head={head} found={found} shown={searched} />}
      </th>
      {columns.map(({ id, isNumber, isSearched }, i) => {
        const content = contents[i]
        const isText = typeof content === 'string'
        return (
          <td key={id} data-number={isNumber}>
            <div className={styles.clip} title={isText ? content : undefined}>
              {isText && isSearched ? <Highlighted text={content} found={found} /> : content}
            </div>
          </td>
        )
      })}
    </>
  )
}
