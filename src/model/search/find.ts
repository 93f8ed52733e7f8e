/** All that searching needs, in a chunk that is fetched when a reader is about to search. */
import { memoizeFew } from '../../lib/memoize-last.ts'
import type { CollectionHead } from '../timeline-event.ts'
import type { Searched } from './build-index.ts'
import { type SearchedEvent, textsOf } from './event-texts.ts'
import type { Find, Found } from './found.ts'
import { joinedHits, termHits } from './hits.ts'
import { eachWithPhrase, stretchesOf } from './look-up.ts'
import type { Look, Sought } from './looks.ts'
import { parseQuery, type Term } from './query.ts'
import { resolve } from './resolve.ts'
import { SEARCH_FIELDS, type SearchField } from './search-field.ts'
import { ANY_FIELD, type SearchIndex } from './search-index.ts'
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
  const { sought, corrections, fields, withTitles } = resolvedAndFound(index, terms)
  return {
    covers: index.covers,
    fields,
    corrections,
    counts: () => sought.map(one => ({ typed: one.typed, count: countOfRows(found(index, [one], []).fields) })),
    hitsIn: text => joinedHits(termHits(text, sought)),
    isElsewhere: shown => missingIn(shown, sought).size > 0,
    snippetOf: (event, head, shown) => snippetOf(event, head, shown, sought, withTitles),
  }
}

/**
 * A word that stands in the title of a source alone is taken as it is typed. Where nothing is found with it, it may be a
 * misspelling, of that title too, of one that events tell of: then it is looked for as if no title had it.
 */
function resolvedAndFound(index: SearchIndex, terms: readonly Term[]) {
  const asTyped = foundKnowing(index, terms, ANY_FIELD)
  if (index.covers === 'titles' || countOfRows(asTyped.fields) > 0) return asTyped
  const asTold = foundKnowing(index, terms, BUT_TITLES)
  return countOfRows(asTold.fields) > 0 ? asTold : asTyped
}

/** `known`: the fields whose words are known, as bits. */
function foundKnowing(index: SearchIndex, terms: readonly Term[], known: number) {
  const { sought, excluded, corrections } = resolve(index, terms, known)
  return { sought, corrections, ...found(index, sought, excluded) }
}

const countOfRows = (fields: Uint8Array) => fields.reduce((count, bits) => count + (bits === 0 ? 0 : 1), 0)

/** A query of nothing but words to be left out finds all others, in no field more than in another. */
const NO_FIELD_BIT = 1 << 7

const bitOf = (field: SearchField) => 1 << SEARCH_FIELDS.indexOf(field)
const BUT_TITLES = ANY_FIELD & ~bitOf('sourceTitle')
/** `-israel` leaves out what tells of Israel, not all that World Israel News has told: for that there is a filter. */
const WHAT_IS_TOLD = BUT_TITLES & ~bitOf('source')

/** `withTitles`: nothing was found without the titles of the sources. */
function found(index: SearchIndex, sought: readonly Sought[], excluded: readonly Sought[]) {
  const fields = fieldsFound(index, sought, excluded, BUT_TITLES)
  if (index.covers === 'titles' || fields.some(bits => bits !== 0)) return { fields, withTitles: false }
  return { fields: fieldsFound(index, sought, excluded, ANY_FIELD), withTitles: true }
}

/** `within`: the fields that are looked at, as bits. */
function fieldsFound(
  index: SearchIndex,
  sought: readonly Sought[],
  excluded: readonly Sought[],
  within: number,
): Uint8Array {
  const fields = new Uint8Array(index.length)
  /** How many of the terms, in their order, a row has. What lacks one is not looked at for the next. */
  const met = new Uint8Array(index.length)
  for (const [term, { looks }] of sought.entries())
    for (const look of looks) addMet(index, look, term, met, fields, within)
  for (let row = 0; row < fields.length; row++) {
    if (met[row] !== sought.length) fields[row] = 0
    else if (sought.length === 0) fields[row] = NO_FIELD_BIT
  }
  for (const { looks } of excluded) {
    const out = new Uint8Array(index.length)
    for (const look of looks) addMet(index, look, 0, new Uint8Array(index.length), out, WHAT_IS_TOLD)
    for (let row = 0; row < fields.length; row++) if (out[row] !== 0) fields[row] = 0
  }
  return fields
}

/** A loop over plain arrays: of a million titles, the beginning "a" is in most. */
function addMet(
  index: SearchIndex,
  look: Look,
  term: number,
  met: Uint8Array,
  fields: Uint8Array,
  within: number,
): void {
  if (look.by === 'phrase') {
    eachWithPhrase(
      index,
      look,
      row => (met[row] ?? 0) >= term,
      (row, bits) => {
        if ((bits & within) === 0) return
        met[row] = term + 1
        fields[row] = (fields[row] ?? 0) | (bits & within)
      },
    )
    return
  }
  const { postings, fields: fieldsAt } = index
  for (const [from, to] of stretchesOf(index, look))
    for (let at = from; at < to; at++) {
      const row = postings[at] ?? 0
      const bits = (fieldsAt[at] ?? 0) & within
      if (bits === 0 || (met[row] ?? 0) < term) continue
      met[row] = term + 1
      fields[row] = (fields[row] ?? 0) | bits
    }
}
