import type { Around } from '../../model/events-around.ts'
import styles from './GoToDate.module.css'
import { useEventWords } from './use-event-words.ts'

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
  const words = useEventWords(row)
  if (!words) return null
  return (
    <li>
      <button type="button" className={styles.event} onClick={() => onChoose(row)}>
        <span className={styles.side}>{name}</span>
        <span>
          <span className={styles.eventDate}>{words.when}</span> <bdi className={styles.eventTitle}>{words.title}</bdi>
        </span>
      </button>
    </li>
  )
}
