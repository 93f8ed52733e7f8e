/** Of one source, which only its own page in the panel asks for: the opening view does without. */
import { memoizeBy } from '../lib/memoize-by.ts'
import { memoizeLast } from '../lib/memoize-last.ts'
import type { Collection } from '../model/collection.ts'
import { rowsCiting, type SourceView, sourceView } from '../model/source-view.ts'
import type { Source, SourceId } from '../model/timeline-event.ts'
import { selectCollection } from './selectors.ts'
import type { TimelineState } from './timeline-store.ts'

/** More than anybody reads on one page; a large dataset would have to bring tens of thousands. */
const EVENTS_SHOWN = 500

/** What is shown of a source: from those of its events that are there. */
type ShownSource = {
  readonly view: SourceView
  /** Rows of events that have not come yet: whoever shows the source asks for them. */
  readonly missing: readonly number[]
}

/** What the chronology takes from a source, whatever the filters. */
export function selectSourceView(state: TimelineState, id: SourceId): ShownSource | undefined {
  const collection = selectCollection(state)
  const source = collection?.sources.get(id)
  return collection && source && shownIn(collection)(source, state.arrivals)
}

/** `arrivals` changes whenever more events have come. */
const shownIn = memoizeBy((collection: Collection) =>
  memoizeLast((source: Source, _arrivals: number): ShownSource => {
    const rows = rowsCiting(collection, source.id, EVENTS_SHOWN)
    const events = rows.map(row => collection.events.at(row))
    return {
      view: sourceView(
        source,
        events.filter(event => event !== undefined),
        collection,
      ),
      missing: rows.filter((_, i) => events[i] === undefined),
    }
  }),
)
