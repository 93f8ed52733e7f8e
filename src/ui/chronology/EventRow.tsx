import { memo, type PointerEvent } from 'react'
import type { Actor, ActorId, EventId, TimelineEvent } from '../../model/timeline-event.ts'
import { dateInWords } from '../../time/date-words.ts'
import { PHONE } from '../hooks/use-media-query.ts'
import { StatusTag } from '../marks/StatusTag.tsx'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { counted } from '../words/counted.ts'
import { highlight } from '../words/highlight.ts'
import styles from './EventRow.module.css'
import { SectionHeading } from './SectionHeading.tsx'
import type { Section } from './sections.ts'

type Props = {
  readonly event: TimelineEvent
  readonly actors: ReadonlyMap<ActorId, Actor>
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
  const { event, actors, query, section, isSelected, isTabStop, onFocus, onChoose } = props
  const { id, title, status, citations, notes } = event
  const isHovered = useTimeline(state => state.hoveredId === id)
  const store = useTimelineStore()
  const hover = (pointer: PointerEvent, hovered: EventId | undefined) => {
    // A finger has no hover, and would leave its last row lit.
    if (pointer.pointerType !== 'touch') store.getState().hover(hovered)
  }
  const names = event.actors.map(({ actor }) => actors.get(actor)?.name ?? actor)
  const sourceCount = new Set(citations.map(({ source }) => source)).size
  const isNoted = notes.some(({ type }) => type !== 'context')
  return (
    <li aria-labelledby={`title-${id} date-${id}`}>
      {section && <SectionHeading section={section} />}
      <div
        className={styles.row}
        data-selected={isSelected}
        data-hovered={isHovered}
        onPointerEnter={pointer => hover(pointer, id)}
        onPointerLeave={pointer => hover(pointer, undefined)}
      >
        <p id={`date-${id}`} className={styles.date}>
          {dateInWords(event.date.parsed)}
        </p>
        <div className={styles.what}>
          <button
            type="button"
            className={styles.title}
            aria-current={isSelected ? 'true' : undefined}
            tabIndex={isTabStop ? 0 : -1}
            onFocus={() => onFocus(id)}
            // A click without a pointer (detail 0) is Enter. On a phone the panel covers the list, so focus goes along.
            onClick={({ detail }) => onChoose(id, detail === 0 || window.matchMedia(PHONE).matches)}
          >
            <span id={`title-${id}`}>
              <Highlighted text={title} query={query} />
            </span>
          </button>
          <p className={styles.about}>
            {status !== 'occurred' && <StatusTag status={status} />}
            <span>{names.join(', ')}</span>
          </p>
        </div>
        <p className={styles.support}>
          <span data-many={sourceCount > 1}>{counted(sourceCount, 'source')}</span>
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
