/**
 * The query string that describes a view: what a reader copies to share it. Reading is tolerant: whatever is unknown
 * or wrong is ignored, and said in a sentence.
 */
import { err, type Result } from '../lib/result.ts'
import type { Collection } from '../model/collection.ts'
import { readDuring } from '../model/during.ts'
import { excerptKey, findExcerpt } from '../model/excerpt-key.ts'
import { isKnownValue } from '../model/facet-column.ts'
import {
  COMBINED_FACETS,
  type CombinedFacet,
  FACETS,
  type Facet,
  type FacetChoice,
  isCombined,
  LONGEST_QUERY,
  type Mode,
  NO_FILTERS,
} from '../model/filters.ts'
import { readDay } from '../model/knowledge.ts'
import type { AddressProblem, MissingId } from '../model/missing-id.ts'
import { fullSpan } from '../model/opening-span.ts'
import { BY_DATE, isTooMuch, SORT_KEYS, type Sort } from '../model/sort.ts'
import type { SourceId, TimelineEvent } from '../model/timeline-event.ts'
import { GROUPS, type Place, VIEWS, type View } from '../store/view-slice.ts'
import { overlaps, type Span } from '../time/span.ts'
import { readEmbed } from './page-address.ts'
import { quoted, visible } from './quoted.ts'
import { readRange, writeRange } from './range-address.ts'

/** `data`: another dataset, as the address has it. See `data-address.ts`. `embed`: the page is a part of another. */
export type AddressState = Place & { readonly data: string | undefined; readonly embed: boolean }

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
  'embed',
] as const
type Single = (typeof SINGLE)[number]
/** The parts that say how the values of a facet are joined: `actors=all`. Any of them will do where there is none. */
const JOINS = { actor: 'actors', source: 'sources', speaker: 'speakers' } as const satisfies Record<
  CombinedFacet,
  string
>
const NAMES: ReadonlySet<string> = new Set([...SINGLE, ...FACETS, ...COMBINED_FACETS.map(facet => JOINS[facet])])

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

type Reading = {
  readonly parameters: URLSearchParams
  readonly collection: Collection
  readonly search: string
  readonly problems: AddressProblem[]
}

/** `search` is `location.search`. Values that the collection does not have are ignored and reported. */
export function readAddress(
  search: string,
  collection: Collection,
): { state: AddressState; problems: readonly AddressProblem[] } {
  const reading: Reading = { parameters: new URLSearchParams(search), collection, search, problems: [] }
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
      query: readQuery(reading),
      during: readTime(reading, 'during', readDuring),
      knownOn: readTime(reading, 'known', readDay),
    },
    viewport: readViewport(reading),
    group: readOneOf(reading, 'group', GROUPS, 'groups by'),
    view,
    sort: readSort(reading, view),
    data: readSingle(reading, 'data'),
    embed: readEmbedded(reading),
  }
  // A value may stand twice; what is wrong with it is said once.
  const said = new Map(reading.problems.map(problem => [typeof problem === 'string' ? problem : problem.said, problem]))
  return { state, problems: [...said.values()] }
}

/**
 * With its question mark, or nothing for the opening view. The parts always stand in the same order. An excerpt is named by
 * its key if its event is there, else by its place.
 */
export function writeAddress(state: AddressState, collection?: Collection): string {
  const { selectedId, citation, readingId, filters, viewport, group, view, sort, data, embed } = state
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

function eventOf({ events }: Collection, id: string): TimelineEvent | undefined {
  const row = events.rowOf(id)
  return row === undefined ? undefined : events.at(row)
}

function readSingle(
  { parameters, problems }: Reading,
  name: Single | (typeof JOINS)[CombinedFacet],
): string | undefined {
  const [value, ...others] = parameters.getAll(name)
  if (others.length > 0) problems.push(`The address gives “${name}” ${others.length + 1} times; only the first counts.`)
  return value
}

function readQuery(reading: Reading): string {
  const text = readSingle(reading, 'q') ?? ''
  if (text.length <= LONGEST_QUERY) return text
  reading.problems.push(`The address searches for ${text.length} characters; only the first ${LONGEST_QUERY} count.`)
  return text.slice(0, LONGEST_QUERY)
}

function readEvent(reading: Reading): TimelineEvent | undefined {
  const id = readSingle(reading, 'event')
  if (id === undefined) return undefined
  const event = eventOf(reading.collection, id)
  if (!event) reportMissing(reading, 'event', id, `The address names an event ${quoted(id)}`)
  return event
}

/** Whether it was withdrawn, or is misspelt, is looked up once the page has to say so. */
function reportMissing({ problems, search }: Reading, of: MissingId['of'], id: string, names: string) {
  problems.push({ of, id, said: `${names} that is not in this collection.`, search })
}

/** Counted from 1. Of an event that is not there nothing more is said. */
function readCitation(reading: Reading, event: TimelineEvent | undefined): number | undefined {
  const text = readSingle(reading, 'citation')
  if (text === undefined) return undefined
  const found = event && findExcerpt(event.citations, text)
  if (found?.is === 'changed')
    reading.problems.push(
      'The excerpt has changed since the link was made. Pointed out is the first from the same source.',
    )
  if (found?.is === 'moved')
    reading.problems.push('The excerpt that the link points to is now cited from another source than when it was made.')
  if (found) return found.number
  if (event || !reading.parameters.has('event'))
    reading.problems.push(
      `The address points to a citation ${quoted(text)} ${event ? 'that its event does not have' : 'of no event'}.`,
    )
  return undefined
}

function readSource(reading: Reading): SourceId | undefined {
  const id = readSingle(reading, 'reading')
  if (id === undefined || reading.collection.sources.has(id)) return id
  reportMissing(reading, 'source', id, `The address opens a source ${quoted(id)}`)
  return undefined
}

/** What the ids of a facet are of, where they are of records that can be withdrawn. */
const RECORDS: Partial<Record<Facet, 'actor' | 'source'>> = { actor: 'actor', speaker: 'actor', source: 'source' }

function readChoice(reading: Reading, facet: Facet): FacetChoice {
  const { parameters, collection, problems } = reading
  const record = RECORDS[facet]
  const asked = new Set<string>()
  const excluded = new Set<string>()
  for (const text of parameters.getAll(facet)) {
    const isExcluded = text.startsWith('-')
    const value = isExcluded ? text.slice(1) : text
    const names = `The address names ${WITH_ARTICLE[facet]} ${quoted(value)}`
    if (isKnownValue(collection, facet, value)) (isExcluded ? excluded : asked).add(value)
    else if (record && !isPresent(collection, record, value)) reportMissing(reading, record, value, names)
    else problems.push(`${names} that is not in this collection.`)
  }
  for (const value of excluded)
    if (asked.delete(value))
      problems.push(`The address both asks for and excludes the ${facet} ${quoted(value)}; it is excluded.`)
  const mode = isCombined(facet) ? readMode(reading, facet, asked.size > 0) : 'any'
  if (asked.size + excluded.size === 0) return NO_FILTERS.facets[facet]
  return { asked: [...asked], excluded: [...excluded], mode }
}

/** What is wrong with the values themselves has been said; of how to join none there is no more to say. */
function readMode(reading: Reading, facet: CombinedFacet, isAsked: boolean): Mode {
  const text = readSingle(reading, JOINS[facet])
  if (text !== undefined && text !== 'any' && text !== 'all')
    reading.problems.push(`The address joins the ${JOINS[facet]} by ${quoted(text)}; it can be any, all.`)
  else if (text === 'all' && !reading.parameters.has(facet))
    reading.problems.push(`The address asks for all of the ${JOINS[facet]} and names none.`)
  return text === 'all' && isAsked ? 'all' : 'any'
}

/** An actor may be there without being anybody's speaker. */
const isPresent = ({ actors, sources }: Collection, of: 'actor' | 'source', id: string) =>
  (of === 'actor' ? actors : sources).has(id)

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

function readEmbedded(reading: Reading): boolean {
  const text = readSingle(reading, 'embed')
  const isEmbedded = readEmbed(reading.search)
  if (text !== undefined && !isEmbedded)
    reading.problems.push(`The address says “embed” is ${quoted(text)}; it can be 1, for a page within another.`)
  return isEmbedded
}
