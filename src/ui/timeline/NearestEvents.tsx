import { useEffect } from 'react'
import { boundsAt } from '../../model/event-columns.ts'
import type { Around } from '../../model/events-around.ts'
import { selectCollection } from '../../store/selectors.ts'
import { dateInWords, rangeInWords } from '../../time/date-words.ts'
import { useTimeline } from '../store-context.tsx'
import styles from './GoToDate.module.css'

type Props = { readonly around: Around; readonly onChoose: (row: number) => void }

/** Where there is nothing: the last event before, and the first after. */
export function NearestEvents({ around: { before, after }, onChoose }: Props) {
  return (
    <ul className={styles.nearest} aria-label="Nearest events">
      {before !== undefined && <Nearest name="Before" row={before} onChoose={onChoose} />}
      {after !== undefined && <Nearest name="After" row={after} onChoose={onChoose} />}
    </ul>
  )
}

type NearestProps = { readonly name: string; readonly row: number; readonly onChoose: (row: number) => void }

function Nearest({ name, row, onChoose }: NearestProps) {
  const collection = useTimeline(selectCollection)
  // A large dataset's labels come after they are asked for.
  useTimeline(state => state.labelArrivals)
  const label = collection?.events.labelAt(row)
  useEffect(() => {
    if (!label) collection?.events.loadLabels(row, row + 1)
  }, [collection, label, row])
  if (!collection) return null
  const { earliest, latest } = boundsAt(collection.columns, row)
  const event = collection.events.at(row)
  const when = event ? dateInWords(event.date.parsed) : rangeInWords({ start: earliest, end: latest })
  return (
    <li>
      <button type="button" className={styles.event} onClick={() => onChoose(row)}>
        <span className={styles.side}>{name}</span>
        <span>
          <span className={styles.eventDate}>{when}</span>{' '}
          <span className={styles.eventTitle}>{label?.title ?? '…'}</span>
        </span>
      </button>
    </li>
  )
}
