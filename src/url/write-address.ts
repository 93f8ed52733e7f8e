import type { Collection } from '../model/collection.ts'
import { excerptKey } from '../model/excerpt-key.ts'
import { FACETS, isCombined } from '../model/filters.ts'
import { type AddressState, eventOf, JOINS } from './address-parts.ts'
import { writeRange } from './range-address.ts'

/**
 * The query string that describes a view: what a reader copies to share it. With its question mark, or nothing for the
 * opening view. The parts always stand in the same order. An excerpt is named by its key if its event is there, else by
 * its place.
 */
export function writeAddress(state: AddressState, collection?: Collection): string {
  const { selectedId, citation, readingId, filters, viewport, group, strip, view, sort, data, embed } = state
  const parameters = new URLSearchParams()
  if (selectedId !== undefined) parameters.append('event', selectedId)
  if (citation !== undefined) parameters.append('citation', keyOf(state, collection) ?? String(citation))
  if (readingId !== undefined) parameters.append('reading', readingId)
  for (const facet of FACETS) {
    const { asked, excluded, mode } = filters.facets[facet]
    for (const value of asked) parameters.append(facet, value)
    for (const value of excluded) parameters.append(facet, `-${value}`)
    if (mode === 'all' && isCombined(facet)) parameters.append(JOINS[facet], mode)
  }
  const query = filters.query.trim()
  if (query !== '') parameters.append('q', query)
  if (filters.during !== undefined) parameters.append('during', filters.during)
  if (filters.knownOn !== undefined) parameters.append('known', filters.knownOn)
  if (viewport) {
    const { from, to } = writeRange(viewport)
    parameters.append('from', from)
    parameters.append('to', to)
  }
  if (group !== 'none') parameters.append('group', group)
  if (strip !== 'none') parameters.append('strip', strip)
  if (view !== 'list') parameters.append('view', view)
  if (sort.by !== 'date' || sort.isDescending) parameters.append('sort', `${sort.isDescending ? '-' : ''}${sort.by}`)
  if (data !== undefined) parameters.append('data', data)
  if (embed) parameters.append('embed', '1')
  return asSearch(parameters)
}

/**
 * A query may hold colons, slashes and commas as they are, and times and paths are easier to read with them. Not a comma, a
 * colon or full stops at the end: programs that make links of text take those for the sentence's.
 */
function asSearch(parameters: URLSearchParams): string {
  const text = parameters
    .toString()
    .replaceAll('%2F', '/')
    .replaceAll(/%(?:2C|3A)(?=.)/g, decodeURIComponent)
    .replace(/\.+$/, dots => '%2E'.repeat(dots.length))
  return text === '' ? '' : `?${text}`
}

function keyOf({ selectedId, citation }: AddressState, collection: Collection | undefined): string | undefined {
  if (selectedId === undefined || citation === undefined || !collection) return undefined
  const event = eventOf(collection, selectedId)
  return event && excerptKey(event.citations, citation - 1)
}
