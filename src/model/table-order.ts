/**
 * The orders in which events can stand in a table. Each is an order of ranks, small whole numbers, so that a million rows
 * are sorted by counting them, in two passes and without a comparison. Of equal ranks the earlier event stands first.
 *
 *     rows    0 1 2 3 4      ranks   2 0 2 – 1      ascending   1 4 0 2 3      descending   0 2 4 1 3
 *
 * What has no rank (no kind, no date) stands last, whichever way the others go.
 */
import { assertNever } from '../lib/assert.ts'
import { PRECISIONS } from '../time/edtf/precision.ts'
import type { Collection } from './collection.ts'
import { type EventColumns, firstAmong, precisionAt, statusAt } from './event-columns.ts'
import type { FacetColumn } from './facet-column.ts'
import { independenceOf } from './independence.ts'
import { citationsKnownOn } from './knowledge.ts'
import type { Citation } from './schema.ts'
import { hasFewEvents, isTooMuch, type Sort, type SortKey } from './sort.ts'
import { STATUSES } from './status.ts'
import type { TimelineEvent } from './timeline-event.ts'

/** `later`: once the values of the filters have come. `no`: that would take every event, and they are not at hand. */
type Sortable = 'yes' | 'later' | 'no'

export function sortable(collection: Collection, by: SortKey, knownOn: string | undefined): Sortable {
  if (isTooMuch(collection, by)) return 'no'
  if ((by !== 'kind' && by !== 'sources') || hasFewEvents(collection)) return 'yes'
  // The facet has all sources, not those of a day.
  if (by === 'sources' && knownOn !== undefined) return 'no'
  return collection.facet(by === 'sources' ? 'source' : by) ? 'yes' : 'later'
}

/** One a row, at most `last`; any greater number stands for none. */
type Ranks = { readonly ranks: ArrayLike<number>; readonly last: number }

/** Undefined for the order of time, which rows have by themselves, and for what cannot be sorted by (yet). */
export function ranksFor(collection: Collection, by: SortKey, knownOn: string | undefined): Ranks | undefined {
  if (by === 'date' || sortable(collection, by, knownOn) !== 'yes') return undefined
  const { columns, events } = collection
  const counting = (count: (event: TimelineEvent, citations: readonly Citation[]) => number): Ranks => {
    const ranks = Uint32Array.from(events.all ?? [], event =>
      count(event, knownOn === undefined ? event.citations : citationsKnownOn(event, collection, knownOn)),
    )
    return { ranks, last: ranks.reduce((most, rank) => Math.max(most, rank), 0) }
  }
  switch (by) {
    case 'status':
      return byColumn(columns, row => STATUSES.indexOf(statusAt(columns, row)))
    case 'precision':
      return byColumn(columns, row => PRECISIONS.indexOf(precisionAt(columns, row)))
    case 'importance':
      return { ranks: columns.importance, last: 255 }
    case 'kind':
      return kindRanks(collection, collection.facet('kind'))
    case 'sources':
      if (events.all) return counting((_, citations) => new Set(citations.map(({ source }) => source)).size)
      return lengths(columns, collection.facet('source'))
    case 'title':
      return alphabetical((events.all ?? []).map(({ title }) => title))
    case 'citations':
      return counting((_, citations) => citations.length)
    case 'independent':
      return counting(({ actors }, citations) => independenceOf({ actors, citations }, collection).independent)
    case 'notes':
      return counting(({ notes }) => notes.length)
    default:
      return assertNever(by)
  }
}

/** `rows` in time order, put into another order; the same array for the order of time. */
export function sortRows(
  columns: EventColumns,
  rows: Uint32Array,
  ranked: Ranks | undefined,
  { by, isDescending }: Sort,
) {
  if (ranked) return sortByRank(rows, ranked, isDescending)
  return by === 'date' && isDescending ? latestFirst(columns, rows) : rows
}

function sortByRank(rows: Uint32Array, { ranks, last }: Ranks, isDescending: boolean): Uint32Array {
  const keyOf = (row: number) => {
    const rank = ranks[row] ?? Infinity
    return rank > last ? last + 1 : isDescending ? last - rank : rank
  }
  /** Where the next row of each key goes. */
  const next = new Uint32Array(last + 3)
  for (const row of rows) {
    const after = keyOf(row) + 1
    next[after] = (next[after] ?? 0) + 1
  }
  for (let key = 1; key < next.length; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0)
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) {
    const key = keyOf(row)
    const place = next[key] ?? 0
    sorted[place] = row
    next[key] = place + 1
  }
  return sorted
}

function latestFirst(columns: EventColumns, rows: Uint32Array): Uint32Array {
  const dated = firstAmong(columns, rows, Infinity)
  const sorted = rows.slice()
  sorted.subarray(0, dated).reverse()
  return sorted
}

function byColumn({ length }: EventColumns, rankOf: (row: number) => number): Ranks {
  const ranks = new Uint8Array(length)
  for (let row = 0; row < length; row++) ranks[row] = rankOf(row)
  return { ranks, last: 254 }
}

/** By the names of the kinds, as a reader sees them. */
function kindRanks({ columns, kinds }: Collection, facet: FacetColumn | undefined): Ranks | undefined {
  if (!facet) return undefined
  const { ranks: rankOf, last } = alphabetical(facet.values.map(id => kinds.get(id) ?? id))
  const ranks = new Uint32Array(columns.length)
  for (let row = 0; row < ranks.length; row++) {
    const at = facet.starts[row] ?? 0
    ranks[row] = at === facet.starts[row + 1] ? last + 1 : (rankOf[facet.numbers[at] ?? 0] ?? 0)
  }
  return { ranks, last }
}

function lengths({ length }: EventColumns, facet: FacetColumn | undefined): Ranks | undefined {
  if (!facet) return undefined
  const ranks = new Uint32Array(length)
  let last = 0
  for (let row = 0; row < length; row++) {
    const count = (facet.starts[row + 1] ?? 0) - (facet.starts[row] ?? 0)
    ranks[row] = count
    last = Math.max(last, count)
  }
  return { ranks, last }
}

/** As a dictionary does it: quotation marks and capitals aside, and 9 before 10. Equal texts have equal ranks. */
function alphabetical(texts: readonly string[]): Ranks {
  const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true })
  const order = texts.map((_, i) => i).sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''))
  const ranks = new Uint32Array(texts.length)
  let rank = 0
  order.forEach((i, place) => {
    const before = order[place - 1]
    if (before !== undefined && compare(texts[before] ?? '', texts[i] ?? '') !== 0) rank++
    ranks[i] = rank
  })
  return { ranks, last: rank }
}
