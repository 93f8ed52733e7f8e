import type { Collection } from '../../model/collection.ts'
import { selectCollection } from '../../store/selectors.ts'
import { loadedLater } from '../loading/loaded-later.tsx'
import { useTimeline } from '../store-context.tsx'
import { useLastVisit } from './use-last-visit.ts'
import styles from './Visit.module.css'

/** Of the heading, as the style sheet knows it. */
const CHANGES_ID = 'since-last-visit'

const ChangeList = loadedLater(async () => (await import('./ChangeList.tsx')).ChangeList)

/** What became of the collection since this reader last saw it, until the reader has taken note of it. */
export function SinceLastVisit({ collection }: { readonly collection: Collection }) {
  const { visit, markSeen } = useLastVisit(collection)
  return visit && <ChangeList visit={visit} collection={collection} onSeen={markSeen} />
}

/** Takes note of a visit that goes to an event at once; on a phone, leads to what has changed. */
export function Visit() {
  const { visit } = useLastVisit(useTimeline(selectCollection))
  return (
    visit && (
      <div role="status" className={styles.hint}>
        <p>Changed since your visit.</p>
        <button type="button" className="button" onClick={() => document.getElementById(CHANGES_ID)?.focus()}>
          Show
        </button>
      </div>
    )
  )
}
