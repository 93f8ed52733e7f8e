import { counted, inFigures } from '../../lib/counted.ts'
import { SEARCH_FIELDS, type SearchField } from '../../model/search/search-field.ts'

const PLACES: Readonly<Record<SearchField, string>> = {
  title: 'the title',
  summary: 'the summary',
  excerpt: 'excerpts',
  actor: 'actors’ names',
  source: 'sources',
  sourceTitle: 'the source’s title',
  note: 'notes',
}

/** `Found in the title of 12 events, excerpts of 30, notes of 1.` Empty where nothing was found anywhere. */
export function placesInWords(fields: Uint8Array, rows: Uint32Array): string {
  const counts = SEARCH_FIELDS.map(() => 0)
  for (const row of rows) {
    const bits = fields[row] ?? 0
    for (let field = 0; field < counts.length; field++) counts[field] = (counts[field] ?? 0) + ((bits >> field) & 1)
  }
  const places = SEARCH_FIELDS.flatMap((field, i) => {
    const count = counts[i] ?? 0
    return count > 0 ? { field, count } : []
  })
  if (places.length === 0) return ''
  const words = places.map(
    ({ field, count }, i) => `${PLACES[field]} of ${i === 0 ? counted(count, 'event') : inFigures(count)}`,
  )
  return `Found in ${words.join(', ')}.`
}
