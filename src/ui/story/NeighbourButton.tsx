import { selectEvent } from '../../store/selectors.ts'
import { dateInWords } from '../../time/date-words.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Story.module.css'

type Props = { readonly way: 'previous' | 'next'; readonly row: number | undefined }

const NAMES = { previous: 'Before', next: 'Next' }

/** The event that the story comes from or goes on to, by date and title. An empty place where there is none. */
export function NeighbourButton({ way, row }: Props) {
  const event = useTimeline(state => selectEvent(state, row))
  const store = useTimelineStore()
  if (row === undefined || !event) return <div className={styles.neighbour} data-way={way} />
  return (
    <button type="button" className={styles.neighbour} data-way={way} onClick={() => store.getState().selectRow(row)}>
      <span className={styles.way}>{NAMES[way]}</span>
      <span>{dateInWords(event.date.parsed)}</span>
      <span className={styles.what} dir="auto">
        {event.title}
      </span>
    </button>
  )
}
