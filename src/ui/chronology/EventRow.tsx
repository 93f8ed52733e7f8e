import { memo, type PointerEvent, useMemo } from 'react'
import type { Certainty } from '../../model/during.ts'
import { citationsKnownOn } from '../../model/knowledge.ts'
import type { Collection, EventId, TimelineEvent } from '../../model/timeline-event.ts'
import { dateInWords } from '../../time/date-words.ts'
import { PHONE } from '../hooks/use-media-query.ts'
import { CertaintyTag } from '../marks/CertaintyTag.tsx'
import { OrderSign } from '../marks/OrderSign.tsx'
import { StatusTag } from '../marks/StatusTag.tsx'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { highlight } from '../words/highlight.ts'
import { supportOf } from '../words/support-words.ts'
import styles from './EventRow.module.css'
import { SectionHeading } from './SectionHeading.tsx'
import type { Section } from './sections.ts'

type Props = {
  readonly event: TimelineEvent
  readonly collection: Collection
  /** How surely it happened in the time asked for, if any was. */
  readonly during: Certainty | undefined
  /** The day that the chronology is shown as of, if any, and how surely the event was known on it. */
  readonly knownOn: string | undefined
  readonly known: Certainty | undefined
  /** By their dates it may have begun before the event above. */
  readonly isOrderOpen: boolean
  readonly query: string
  /** The section that begins with this event. */
  readonly section: Section | undefined
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly onFocus: (id: EventId) => void
  readonly onChoose: (id: EventId, goesToPanel: boolean) => void
}

/** Renders again only when its own event, or what is said of it, changes; moving the viewport renders no row. */
export const EventRow = memo(function EventRow(props: Props) {
  const { event, collection, during, knownOn, known, query, section, isSelected, isTabStop } = props
  const { id, title, status, notes } = event
  const isHovered = useTimeline(state => state.hoveredId === id)
  const store = useTimelineStore()
  const hover = (pointer: PointerEvent, hovered: EventId | undefined) => {
    // A finger has no hover, and would leave its last row lit.
    if (pointer.pointerType !== 'touch') store.getState().hover(hovered)
  }
  const names = event.actors.map(({ actor }) => collection.actors.get(actor)?.name ?? actor)
  const { sources, independent, isIndependent, assertion } = useMemo(() => {
    const citations = knownOn === undefined ? event.citations : citationsKnownOn(event, collection, knownOn)
    return supportOf(event, citations, collection)
  }, [event, collection, knownOn])
  const isPossible = during === 'possibly' || known === 'possibly'
  const isNoted = notes.some(({ type }) => type !== 'context')
  return (
    <li aria-labelledby={`title-${id} date-${id} certainty-${id}`}>
      {section && <SectionHeading section={section} />}
      <div
        className={styles.row}
        data-selected={isSelected}
        data-hovered={isHovered}
        data-possible={isPossible}
        onPointerEnter={pointer => hover(pointer, id)}
        onPointerLeave={pointer => hover(pointer, undefined)}
      >
        {props.isOrderOpen && (
          <span className={styles.order} data-first={section !== undefined}>
            <OrderSign />
          </span>
        )}
        <div className={styles.when}>
          <p id={`date-${id}`} className={styles.date}>
            {dateInWords(event.date.parsed)}
          </p>
          {(during || known === 'possibly') && (
            <p id={`certainty-${id}`} className={styles.certainty}>
              {during && <CertaintyTag certainty={during} />}
              {known === 'possibly' && <CertaintyTag certainty={known} of="known" />}
            </p>
          )}
        </div>
        <div className={styles.what}>
          <button
            type="button"
            className={styles.title}
            aria-current={isSelected ? 'true' : undefined}
            tabIndex={isTabStop ? 0 : -1}
            onFocus={() => props.onFocus(id)}
            // A click without a pointer (detail 0) is Enter. On a phone the panel covers the list, so focus goes along.
            onClick={({ detail }) => props.onChoose(id, detail === 0 || window.matchMedia(PHONE).matches)}
          >
            <span id={`title-${id}`}>
              <Highlighted text={title} query={query} />
            </span>
          </button>
          <p className={styles.about}>
            {status !== 'occurred' && (
              <span>
                <StatusTag status={status} />
                {assertion && `, ${assertion}`}
              </span>
            )}
            <span>{names.join(', ')}</span>
          </p>
        </div>
        <p className={styles.support}>
          <span data-many={isIndependent}>
            {sources}
            {independent && ', '}
          </span>
          {independent && <span>{independent}</span>}
          {isNoted && <span className={styles.noted}>note</span>}
        </p>
      </div>
    </li>
  )
})

function Highlighted({ text, query }: { readonly text: string; readonly query: string }) {
  let at = 0
  return highlight(text, query).map(piece => {
    const key = at
    at += piece.text.length
    return piece.isHit ? (
      <mark key={key} className={styles.hit}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    )
  })
}
