import type { Collection } from '../../src/model/collection.ts'
import { indexBuilder } from '../../src/model/search/build-index.ts'
import { createFind, searchedEvents } from '../../src/model/search/find.ts'
import type { Found } from '../../src/model/search/found.ts'
import { SEARCH_FIELDS } from '../../src/model/search/search-field.ts'
import { eventsOf } from './make-event.ts'

/** The search of a collection, at once. */
export function searchIn(collection: Collection): (query: string) => Found | undefined {
  const { length, covers, textsAt } = searchedEvents(collection, eventsOf(collection))
  const builder = indexBuilder(covers)
  for (let row = 0; row < length; row++) builder.add(textsAt(row))
  return createFind(builder.finish())
}

/** The rows found, each with the fields that something was found in. */
export const fieldsFound = (found: Found | undefined): ReadonlyMap<number, readonly string[]> =>
  new Map(
    Array.from(
      found?.fields ?? [],
      (bits, row) => [row, SEARCH_FIELDS.filter((_, i) => (bits >> i) & 1)] as const,
    ).filter(([row]) => (found?.fields[row] ?? 0) !== 0),
  )

/** A text with its hits in brackets. */
export function marked(text: string, found: Found | undefined): string {
  let drawn = ''
  let at = 0
  for (const { start, end } of found?.hitsIn(text) ?? []) {
    drawn += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return drawn + text.slice(at)
}
