import type { Collection } from '../../model/collection.ts'
import { selectCollection } from '../../store/selectors.ts'
import { loadedLater } from '../loading/loaded-later.tsx'
import { useTimeline } from '../store-context.tsx'
import { useLastVisit } from './use-last-visit.ts'

const ChangeList = loadedLater(async () => (await import('./ChangeList.tsx')).ChangeList)

/** What became of the collection since this reader last saw it, until the reader has taken note of it. */
export function SinceLastVisit({ collection }: { readonly collection: Collection }) {
  const { visit, markSeen } = useLastVisit(collection)
  return visit && <ChangeList visit={visit} onSeen={markSeen} />
}

/** Takes note of a visit that goes to an event at once, and shows nothing. */
export function Visit() {
  useLastVisit(useTimeline(selectCollection))
  return null
}
