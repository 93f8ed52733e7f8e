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

/** What the chronology takes from a source, whatever the filters: from those of its events that are there. */
export function selectSourceView(state: TimelineState, id: SourceId): SourceView | undefined {
  const collection = selectCollection(state)
  const source = collection?.sources.get(id)
  return collection && source && viewIn(collection)(source, state.arrivals)
}

/** `arrivals` changes whenever more events have come. */
const viewIn = memoizeBy((collection: Collection) =>
  memoizeLast((source: Source, _arrivals: number): SourceView => {
    const rows = rowsCiting(collection, source.id, EVENTS_SHOWN)
    const events = rows.flatMap(row => {
      const event = collection.events.at(row)
      if (!event) collection.events.load(row, row + 1)
      return event ?? []
    })
    return sourceView(source, events, collection)
  }),
)
