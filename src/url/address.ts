/**
 * The query string that describes a view: what a reader copies to share it. Reading is tolerant: whatever is unknown
 * or wrong is ignored, and said in a sentence.
 */
import { err, type Result } from '../lib/result.ts'
import type { Collection } from '../model/collection.ts'
import { readDuring } from '../model/during.ts'
import { isKnownValue } from '../model/facet-column.ts'
import { FACETS, type Facet, type FacetChoice, NO_FILTERS } from '../model/filters.ts'
import { readDay } from '../model/knowledge.ts'
import { fullSpan } from '../model/opening-span.ts'
import { BY_DATE, isTooMuch, SORT_KEYS, type Sort } from '../model/sort.ts'
import type { SourceId, TimelineEvent } from '../model/timeline-event.ts'
import { GROUPS, type Place, VIEWS, type View } from '../store/view-slice.ts'
import { overlaps, type Span } from '../time/span.ts'
import { quoted, visible } from './quoted.ts'
import { readRange, writeRange } from './range-address.ts'

/** `data`: another dataset, as the address has it. See `data-address.ts`. */
export type AddressState = Place & { readonly data: string | undefined }

const SINGLE = [
  'event',
  'citation',
  'reading',
  'q',
  'during',
  'known',
  'from',
  'to',
  'group',
  'view',
  'sort',
  'data',
] as const
type Single = (typeof SINGLE)[number]
const NAMES: ReadonlySet<string> = new Set([...SINGLE, ...FACETS])

const WITH_ARTICLE: Readonly<Record<Facet, string>> = {
  actor: 'an actor',
  source: 'a source',
  kind: 'a kind',
  status: 'a status',
  basis: 'a basis',
  voice: 'a voice',
  speaker: 'a speaker',
  evidence: 'a trait of evidence',
}

type Reading = { readonly parameters: URLSearchParams; readonly collection: Collection; readonly problems: string[] }

/** `search` is `location.search`. Values that the collection does not have are ignored and reported. */
export function readAddress(search: string, collection: Collection): { state: AddressState; problems: string[] } {
  const reading: Reading = { parameters: new URLSearchParams(search), collection, problems: [] }
  for (const name of new Set(reading.parameters.keys()))
    if (!NAMES.has(name)) reading.problems.push(`The address has a part ${quoted(name)} that this page does not know.`)
  const event = readEvent(reading)
  const view = readOneOf(reading, 'view', VIEWS, 'shows the events as')
  const state = {
    selectedId: event?.id,
    citation: readCitation(reading, event),
    readingId: readSource(reading),
    filters: {
      facets: {
        actor: readChoice(reading, 'actor'),
        source: readChoice(reading, 'source'),
        kind: readChoice(reading, 'kind'),
        status: readChoice(reading, 'status'),
        basis: readChoice(reading, 'basis'),
        voice: readChoice(reading, 'voice'),
        speaker: readChoice(reading, 'speaker'),
        evidence: readChoice(reading, 'evidence'),
      },
      query: readSingle(reading, 'q') ?? '',
      during: readTime(reading, 'during', readDuring),
      knownOn: readTime(reading, 'known', readDay),
    },
    viewport: readViewport(reading),
    group: readOneOf(reading, 'group', GROUPS, 'groups by'),
    view,
    sort: readSort(reading, view),
    data: readSingle(reading, 'data'),
  }
  return { state, problems: reading.problems }
}

/** With its question mark, or nothing for the opening view. The parts always stand in the same order. */
export function writeAddress(state: AddressState): string {
  const { selectedId, citation, readingId, filters, viewport, group, view, sort, data } = state
  const parameters = new URLSearchParams()
  if (selectedId !== undefined) parameters.append('event', selectedId)
  if (citation !== undefined) parameters.append('citation', String(citation))
  if (readingId !== undefined) parameters.append('reading', readingId)
  for (const facet of FACETS) {
    for (const value of filters.facets[facet].any) parameters.append(facet, value)
    for (const value of filters.facets[facet].none) parameters.append(facet, `-${value}`)
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
  if (view !== 'list') parameters.append('view', view)
  if (sort.by !== 'date' || sort.isDescending) parameters.append('sort', `${sort.isDescending ? '-' : ''}${sort.by}`)
  if (data !== undefined) parameters.append('data', data)
  // A query may hold colons and slashes as they are, and times and paths are easier to read with them.
  const text = parameters.toString().replaceAll('%3A', ':').replaceAll('%2F', '/')
  return text === '' ? '' : `?${text}`
}

function readSingle({ parameters, problems }: Reading, name: Single): string | undefined {
  const [value, ...others] = parameters.getAll(name)
  if (others.length > 0) problems.push(`The address gives “${name}” ${others.length + 1} times; only the first counts.`)
  return value
}

function readEvent(reading: Reading): TimelineEvent | undefined {
  const id = readSingle(reading, 'event')
  if (id === undefined) return undefined
  const { events } = reading.collection
  const row = events.rowOf(id)
  const event = row === undefined ? undefined : events.at(row)
  if (!event) reading.problems.push(`The address names an event ${quoted(id)} that is not in this collection.`)
  return event
}

/** Counted from 1. Of an event that is not there nothing more is said. */
function readCitation(reading: Reading, event: TimelineEvent | undefined): number | undefined {
  const text = readSingle(reading, 'citation')
  if (text === undefined) return undefined
  if (event && /^[1-9]\d{0,4}$/.test(text) && Number(text) <= event.citations.length) return Number(text)
  if (event || !reading.parameters.has('event'))
    reading.problems.push(
      `The address points to a citation ${quoted(text)} ${event ? 'that its event does not have' : 'of no event'}.`,
    )
  return undefined
}

function readSource(reading: Reading): SourceId | undefined {
  const id = readSingle(reading, 'reading')
  if (id === undefined || reading.collection.sources.has(id)) return id
  reading.problems.push(`The address opens a source ${quoted(id)} that is not in this collection.`)
  return undefined
}

function readChoice({ parameters, collection, problems }: Reading, facet: Facet): FacetChoice {
  const any = new Set<string>()
  const none = new Set<string>()
  for (const text of parameters.getAll(facet)) {
    const isExcluded = text.startsWith('-')
    const value = isExcluded ? text.slice(1) : text
    if (isKnownValue(collection, facet, value)) (isExcluded ? none : any).add(value)
    else problems.push(`The address names ${WITH_ARTICLE[facet]} ${quoted(value)} that is not in this collection.`)
  }
  for (const value of none)
    if (any.delete(value))
      problems.push(`The address both asks for and excludes the ${facet} ${quoted(value)}; it is excluded.`)
  return any.size + none.size === 0 ? NO_FILTERS.facets[facet] : { any: [...any], none: [...none] }
}

const ASKS: Readonly<Record<'during' | 'known', string>> = {
  during: 'asks what happened in',
  known: 'asks what was known on',
}
const LONGEST_TIME = 120

/** A time to filter by, as the address has it, if it can be read. */
function readTime(
  reading: Reading,
  name: 'during' | 'known',
  read: (text: string) => Result<Span, string>,
): string | undefined {
  const text = readSingle(reading, name)
  if (text === undefined) return undefined
  const time = text.length > LONGEST_TIME ? err('it is too long for a date') : read(text)
  if (time.ok) return text
  reading.problems.push(`The address ${ASKS[name]} ${quoted(text)}: ${visible(time.error)}.`)
  return undefined
}

/** A range in which there is nothing is of some other collection: it would open on an empty timeline. */
function readViewport(reading: Reading): Span | undefined {
  const from = readSingle(reading, 'from')
  const to = readSingle(reading, 'to')
  if (from === undefined && to === undefined) return undefined
  if (from === undefined || to === undefined) {
    const [given, missing] = from === undefined ? ['to', 'from'] : ['from', 'to']
    reading.problems.push(`The address gives “${given}” without “${missing}”: a visible range needs both.`)
    return undefined
  }
  const range = readRange({ from, to })
  if (range.ok && overlaps(range.value, fullSpan(reading.collection.columns))) return range.value
  const outside = `The address shows ${quoted(from)} to ${quoted(to)}, where this collection has no events.`
  reading.problems.push(range.ok ? outside : range.error)
  return undefined
}

/** The first of the values is that of the opening view. `does`: `groups by`. */
function readOneOf<T extends string>(reading: Reading, name: Single, values: readonly [T, ...T[]], does: string): T {
  const text = readSingle(reading, name) ?? values[0]
  const value = values.find(known => known === text)
  if (value === undefined) reading.problems.push(`The address ${does} ${quoted(text)}; it can be ${values.join(', ')}.`)
  return value ?? values[0]
}

/** A `-` before the column turns it round. */
function readSort(reading: Reading, view: View): Sort {
  const { collection, problems } = reading
  const text = readSingle(reading, 'sort')
  if (text === undefined) return BY_DATE
  const isDescending = text.startsWith('-')
  const by = SORT_KEYS.find(key => key === (isDescending ? text.slice(1) : text))
  if (!by) problems.push(`The address sorts by ${quoted(text)}; it can be ${SORT_KEYS.join(', ')}.`)
  else if (view === 'list') problems.push('The address sorts the list, which stays in order of time.')
  else if (isTooMuch(collection, by))
    problems.push(`The address sorts by ${quoted(by)}, for which this collection has too many events.`)
  else if (by !== 'date' || isDescending) return { by, isDescending }
  return BY_DATE
}
