/** All that searching needs, in a chunk that is fetched when a reader is about to search. */
import { memoizeFew } from '../../lib/memoize-last.ts'
import type { CollectionHead } from '../timeline-event.ts'
import type { Searched } from './build-index.ts'
import { type SearchedEvent, textsOf } from './event-texts.ts'
import type { Find, Found } from './found.ts'
import { joinedHits, termHits } from './hits.ts'
import { eachWithPhrase, stretchesOf } from './look-up.ts'
import type { Look, Sought } from './looks.ts'
import { parseQuery } from './query.ts'
import { resolve } from './resolve.ts'
import { SEARCH_FIELDS } from './search-field.ts'
import type { SearchIndex } from './search-index.ts'
import { missingIn, snippetOf } from './snippet.ts'

export { buildIndex } from './build-index.ts'

/** Queries kept: one more letter, and that letter taken back. */
const KEPT = 4

/** The search of a collection of which this is the index. */
export function createFind(index: SearchIndex): Find {
  const find = memoizeFew((query: string) => answer(index, query), KEPT)
  // The first answer takes several times as long as the next, as its regular expressions are compiled: not under a key.
  find('a')?.hitsIn('a')
  return query => find(query.trim())
}

/** Events that are all at hand. */
export const searchedEvents = (head: CollectionHead, events: readonly SearchedEvent[]): Searched => ({
  length: events.length,
  covers: 'everything',
  textsAt: row => {
    const event = events[row]
    return event ? textsOf(event, head) : []
  },
})

function answer(index: SearchIndex, query: string): Found | undefined {
  const terms = parseQuery(query)
  if (terms.length === 0) return undefined
  const { sought, excluded, corrections } = resolve(index, terms)
  return {
    covers: index.covers,
    fields: fieldsFound(index, sought, excluded),
    corrections,
    counts: () => sought.map(one => ({ typed: one.typed, count: countOfRows(fieldsFound(index, [one], [])) })),
    hitsIn: text => joinedHits(termHits(text, sought)),
    isElsewhere: shown => missingIn(shown, sought).size > 0,
    snippetOf: (event, head, shown) => snippetOf(event, head, shown, sought),
  }
}

const countOfRows = (fields: Uint8Array) => fields.reduce((count, bits) => count + (bits === 0 ? 0 : 1), 0)

/** A query of nothing but words to be left out finds all others, in no field more than in another. */
const NO_FIELD_BIT = 1 << 7

/** `-israel` leaves out what tells of Israel, not all that World Israel News has told: for that there is a filter. */
const SOURCE_BIT = 1 << SEARCH_FIELDS.indexOf('source')

function fieldsFound(index: SearchIndex, sought: readonly Sought[], excluded: readonly Sought[]): Uint8Array {
  const fields = new Uint8Array(index.length)
  /** How many of the terms, in their order, a row has. What lacks one is not looked at for the next. */
  const met = new Uint8Array(index.length)
  for (const [term, { looks }] of sought.entries()) for (const look of looks) addMet(index, look, term, met, fields)
  for (let row = 0; row < fields.length; row++) {
    if (met[row] !== sought.length) fields[row] = 0
    else if (sought.length === 0) fields[row] = NO_FIELD_BIT
  }
  for (const { looks } of excluded) {
    const out = new Uint8Array(index.length)
    for (const look of looks) addMet(index, look, 0, new Uint8Array(index.length), out)
    for (let row = 0; row < fields.length; row++) if (((out[row] ?? 0) & ~SOURCE_BIT) !== 0) fields[row] = 0
  }
  return fields
}

/** A loop over plain arrays: of a million titles, the beginning "a" is in most. */
function addMet(index: SearchIndex, look: Look, term: number, met: Uint8Array, fields: Uint8Array): void {
  if (look.by === 'phrase') {
    eachWithPhrase(
      index,
      look,
      row => (met[row] ?? 0) >= term,
      (row, bits) => {
        met[row] = term + 1
        fields[row] = (fields[row] ?? 0) | bits
      },
    )
    return
  }
  const { postings, fields: fieldsAt } = index
  for (const [from, to] of stretchesOf(index, look))
    for (let at = from; at < to; at++) {
      const row = postings[at] ?? 0
      if ((met[row] ?? 0) < term) continue
      met[row] = term + 1
      fields[row] = (fields[row] ?? 0) | (fieldsAt[at] ?? 0)
    }
}
