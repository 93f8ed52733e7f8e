import type { TimelineEvent } from '../../../model/timeline-event.ts'
import { dateInWords } from '../../../time/date-words.ts'
import { StatusTag } from '../../signs/StatusTag.tsx'
import { useTimelineStore } from '../../store-context.tsx'
import { openPanel } from '../panel-focus.ts'
import styles from './SourceView.module.css'

type Props = {
  readonly event: TimelineEvent
  /** The citation to point out in it, counted from 1. */
  readonly citation?: number
}

export function EventButton({ event, citation }: Props) {
  const store = useTimelineStore()
  const select = () => {
    store.getState().select(event.id, citation)
    openPanel()
  }
  return (
    <button type="button" className={styles.event} onClick={select}>
      <span className={styles.eventDate}>{dateInWords(event.date.parsed)} </span>
      <span>
        <bdi className={styles.eventTitle}>{event.title}</bdi>
        {event.status !== 'occurred' && (
          <span className={styles.eventStatus}>
            {' '}
            <StatusTag status={event.status} />
          </span>
        )}
      </span>
    </button>
  )
}
