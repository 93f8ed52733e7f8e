import type { ReactNode } from 'react'
import { singleKeys } from '../keyboard/single-keys.ts'
import { usePageForm } from '../page-form.ts'
import { CertaintyTag } from '../signs/CertaintyTag.tsx'
import { OrderSign } from '../signs/OrderSign.tsx'
import { OwnFile } from '../WhenIdle.tsx'
import styles from './Help.module.css'
import { Legend } from './Legend.tsx'

type KeyRow = { readonly keys: readonly string[]; readonly does: string }

const KEYS: readonly KeyRow[] = [
  { keys: ['←', '→', ',', '.'], does: 'previous, next event (of those the filters show)' },
  { keys: ['Home', 'End'], does: 'first, last event' },
  { keys: ['↑', '↓'], does: 'the lane above, below; in the chronology the row' },
  { keys: ['Enter', 'Space'], does: 'open the source panel and go into it' },
  { keys: ['Esc'], does: 'leave the panel; then clear the selection' },
  { keys: ['+', '−', 'W', 'S'], does: 'zoom in, out' },
  { keys: ['A', 'D', 'PgUp', 'PgDn'], does: 'move earlier, later' },
  { keys: ['F', '0'], does: 'fit the selected event, fit all' },
  {
    keys: ['PgUp', 'PgDn'],
    does: 'in the chronology and the table, a screenful of rows; Home and End the first and last',
  },
  { keys: ['←', '→', 'Esc'], does: 'while reading in order: the event before, the next (a finger swipes), and out' },
  { keys: ['/'], does: 'search; Enter goes to the events found, Esc takes the search back' },
  { keys: ['J'], does: 'go to a date' },
  { keys: ['?'], does: 'this list' },
  { keys: ['Ctrl + P'], does: 'print what the filters show, anywhere on the page (⌘ + P on a Mac)' },
]

const POINTER: readonly KeyRow[] = [
  { keys: ['Wheel'], does: 'zooms at the pointer; where the page itself scrolls, hold Ctrl or ⌘' },
  { keys: ['Shift + wheel'], does: 'moves earlier, later' },
  { keys: ['Drag'], does: 'moves; on the overview it selects a range; on the lower edge it gives more lanes or fewer' },
  { keys: ['Pinch'], does: 'zooms' },
]

const SEARCH: readonly KeyRow[] = [
  { keys: ['aliyev drill'], does: 'both words, in any order and anywhere in an event; their beginnings will do' },
  { keys: ['"it is a lie"'], does: 'these very words, one after another' },
  { keys: ['-drone'], does: 'leaves out the events that have the word' },
]

const FILTERS: readonly KeyRow[] = [
  { keys: ['↑', '↓'], does: 'previous, next value; from the field into the list' },
  { keys: ['→', '←'], does: 'unfold, fold what is part of an actor' },
  { keys: ['Space'], does: 'ask for a value, or no longer' },
  { keys: ['any', 'all of these'], does: 'of two or more actors, sources or speakers an event must have one, or all' },
]

type Sign = { readonly sign: ReactNode; readonly means: string }

const SIGNS: readonly Sign[] = [
  { sign: <CertaintyTag certainty="certainly" />, means: 'its date lies in the time asked for, however it is read' },
  { sign: <CertaintyTag certainty="possibly" />, means: 'its date leaves open whether it falls in the time asked for' },
  {
    sign: <CertaintyTag certainty="possibly" of="known" />,
    means: 'it is not certain that a source which tells of it was published by the day asked for',
  },
  {
    sign: (
      <>
        <OrderSign /> <span aria-hidden="true">order not decided</span>
      </>
    ),
    means: 'between two events: by their dates either may have begun first',
  },
  {
    sign: '2 sources, 1 independent',
    means: 'reprints, articles by one author, the word of one speaker and “according to” chains count once',
  },
]

export function Help() {
  const isOn = singleKeys.useChoice()
  return (
    <>
      <p className={styles.lead}>
        Every event shows whence it is known. Choose one, on the timeline or in the chronology, and the source panel
        gives the words it rests on, who says them, and how its date was found.
      </p>
      <h3 className={styles.heading}>Marks</h3>
      <Legend />
      <h3 className={styles.heading}>Signs in the chronology</h3>
      <dl>
        {SIGNS.map(({ sign, means }) => (
          <div key={means} className={styles.row}>
            <dt>{sign}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>Search</h3>
      <KeyTable rows={SEARCH} />
      <h3 className={styles.heading}>Keys</h3>
      <p className={styles.note}>
        They act while the timeline has the focus (/, J and ? anywhere on the page), and never while you type.
      </p>
      <KeyTable rows={KEYS} />
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          checked={isOn}
          onChange={event => singleKeys.choose(event.target.checked)}
        />
        Single-letter keys
      </label>
      <h3 className={styles.heading}>In the filters</h3>
      <KeyTable rows={FILTERS} />
      <h3 className={styles.heading}>Pointer and touch, on the timeline</h3>
      <KeyTable rows={POINTER} />
      <OwnCollection />
    </>
  )
}

function OwnCollection() {
  // A page within another's has no help.
  const { isOneFile } = usePageForm()
  if (isOneFile) return null
  return (
    <>
      <h3 className={styles.heading}>A collection of your own</h3>
      <p className={styles.note}>A dataset or a table of events is opened from your computer, and sent nowhere.</p>
      <OwnFile />
    </>
  )
}

function KeyTable({ rows }: { readonly rows: readonly KeyRow[] }) {
  return (
    <dl className={styles.keys}>
      {rows.map(({ keys, does }) => (
        <div key={does} className={styles.row}>
          <dt>
            {keys.map(key => (
              <kbd key={key} className={styles.key}>
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
