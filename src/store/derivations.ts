import { isSameList } from '../lib/is-same-list.ts'
import { memoizeLast } from '../lib/memoize-last.ts'
import type { Collection } from '../model/collection.ts'
import { type Certainty, certaintyWithin, spanDuring } from '../model/during.ts'
import { type EventColumns, firstRowFrom } from '../model/event-columns.ts'
import { CERTAINTIES, knowledgeOn } from '../model/knowledge.ts'
import { allRows, matchingRows } from '../model/matching.ts'
import { publicationMarks } from '../model/publication.ts'
import { placeOf } from '../model/time-order.ts'
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
    publications: memoizeLast(publicationMarks),
  }
}

/** What a reader goes back and forth between, such as a view with and without an actor. */
const ROWS_KEPT = 3

/**
 * The rows of some time ago, where the filters leave the same ones: one more letter of a word often does, and so does a
 * filter that is switched on again. Whatever was made of the rows, their lanes above all, need not be made again. All rows
 * are an array of their own, by which others know that nothing is filtered.
 */
function keepEqual(matching: typeof matchingRows): typeof matchingRows {
  /** The latest first. */
  let kept: readonly Uint32Array[] = []
  return (collection, filters) => {
    const rows = matching(collection, filters)
    if (rows === allRows(collection)) return rows
    const known = kept.find(other => isSameList(other, rows)) ?? rows
    kept = [known, ...kept.filter(other => other !== known)].slice(0, ROWS_KEPT)
    return known
  }
}
