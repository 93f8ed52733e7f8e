import { memoizeLast } from '../lib/memoize-last.ts'
import type { Collection } from '../model/collection.ts'
import { type Certainty, certaintyWithin, spanDuring } from '../model/during.ts'
import { type EventColumns, firstRowFrom } from '../model/event-columns.ts'
import { CERTAINTIES, knowledgeOn } from '../model/knowledge.ts'
import { allRows, matchingRows } from '../model/matching.ts'
import { datedSpan, fullSpan, openingSpan, shortestView } from '../model/opening-span.ts'
import { publicationMarks } from '../model/publication.ts'
import { rowsCiting, type SourceView, sourceView } from '../model/source-view.ts'
import { placeOf } from '../model/time-order.ts'
import type { Source } from '../model/timeline-event.ts'
import { neighboursOf } from './neighbours.ts'

/** How surely the event of a row is meant by a filter on time; undefined: not at all, or the filter is off. */
export type CertaintyOf = (row: number) => Certainty | undefined

export type Derivations = ReturnType<typeof createDerivations>

/**
 * What is computed from the inputs, remembered for the last inputs. Each store makes its own set: shared memory
 * would forget one store's values whenever another asks, and a selector that returns a new reference at each call
 * makes React loop.
 */
export function createDerivations() {
  return {
    matching: memoizeLast(keepEqual(matchingRows)),
    dated: memoizeLast(datedSpan),
    limits: memoizeLast((columns: EventColumns) => ({ full: fullSpan(columns), shortest: shortestView(columns) })),
    opening: memoizeLast(openingSpan),
    undated: memoizeLast((columns: EventColumns, rows: Uint32Array) =>
      rows.subarray(placeOf(rows, firstRowFrom(columns, Infinity))),
    ),
    neighbours: memoizeLast(neighboursOf),
    relations: memoizeLast((columns: EventColumns, during: string): CertaintyOf => {
      const span = spanDuring(during)
      return row => certaintyWithin(columns, row, span)
    }),
    knowledge: memoizeLast((collection: Collection, day: string): CertaintyOf => {
      const known = knowledgeOn(collection, day)
      return row => CERTAINTIES[known[row] ?? 0]
    }),
    sourceView: memoizeLast(viewOf),
    publications: memoizeLast(publicationMarks),
  }
}

/**
 * The rows before, where the filters leave the same ones: one more letter of a word often does, and whatever was made of
 * the rows need not be made again. All rows are an array of their own, by which others know that nothing is filtered.
 */
function keepEqual(matching: typeof matchingRows): typeof matchingRows {
  let last: Uint32Array = new Uint32Array(0)
  return (collection, filters) => {
    const rows = matching(collection, filters)
    const isSame =
      rows !== allRows(collection) && rows.length === last.length && rows.every((row, i) => row === last[i])
    if (!isSame) last = rows
    return last
  }
}

/** More than anybody reads on one page; a large dataset would have to bring tens of thousands. */
export const SOURCE_EVENTS_SHOWN = 500

/** Of the events that cite the source, those that are there. `arrivals` changes whenever more have come. */
function viewOf(collection: Collection, source: Source, arrivals: number): SourceView | undefined {
  if (arrivals < 0) return undefined
  const rows = rowsCiting(collection, source.id, SOURCE_EVENTS_SHOWN)
  const events = rows.flatMap(row => {
    const event = collection.events.at(row)
    if (!event) collection.events.load(row, row + 1)
    return event ?? []
  })
  return sourceView(source, events, collection)
}
