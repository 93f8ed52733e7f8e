import { PHONE, useMediaQuery } from '../hooks/use-media-query.ts'
import { loadedLater } from '../loading/loaded-later.tsx'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './ViewSwitch.module.css'

/** Of the table's own chunk. */
const ColumnsButton = loadedLater(async () => (await import('../table/table-parts.ts')).ColumnsButton)

const VIEWS = [
  { view: 'list', name: 'List' },
  { view: 'table', name: 'Table' },
] as const

/** The ways to read what is shown: as a list, as a table, one by one. */
export function ViewSwitch() {
  const view = useTimeline(state => state.view)
  // There the table itself has room for it.
  const isPhone = useMediaQuery(PHONE)
  const store = useTimelineStore()
  return (
    <div className={styles.views}>
      {view === 'table' && !isPhone && <ColumnsButton />}
      <button type="button" data-begins-story className="button" onClick={() => store.getState().beginStory()}>
        <span>
          Read<span className={styles.inOrder}> in order</span>
        </span>
      </button>
      <fieldset className={styles.switch}>
        <legend className="visually-hidden">Show the events as</legend>
        {VIEWS.map(({ view: value, name }) => (
          <label key={value}>
            <input
              type="radio"
              name="view"
              className="visually-hidden"
              checked={view === value}
              onChange={() => store.getState().showAs(value)}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
