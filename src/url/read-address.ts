/** Reading is tolerant: whatever is unknown or wrong is ignored, and said in a sentence. */

import { err, type Result } from '../lib/result.ts'
import { visible } from '../lib/visible.ts'
import type { AddressProblem } from '../model/address-problem.ts'
import type { Collection } from '../model/collection.ts'
import { readDuring } from '../model/during.ts'
import { findExcerpt } from '../model/excerpt-key.ts'
import { LONGEST_QUERY } from '../model/filters.ts'
import { GROUPINGS } from '../model/grouping.ts'
import { readDay } from '../model/knowledge.ts'
import { fullSpan } from '../model/opening-span.ts'
import { BY_DATE, isTooMuch, SORT_KEYS, type Sort } from '../model/sort.ts'
import type { EventId, SourceId, TimelineEvent } from '../model/timeline-event.ts'
import { STRIPS, VIEWS, type View } from '../store/view-slice.ts'
import { overlaps, type Span } from '../time/span.ts'
import { type AddressState, eventOf, NAMES } from './address-parts.ts'
import { quoted } from './quoted.ts'
import { readRange } from './range-address.ts'
import { readChoice } from './read-choice.ts'
import { readEmbed } from './read-embed.ts'
import { type Reading, readOneOf, readSingle, reportMissing } from './reading.ts'

/** `search` is `location.search`. Values that the collection does not have are ignored and reported. */
export function readAddress(
  search: string,
  collection: Collection,
): { state: AddressState; problems: readonly AddressProblem[] } {
  const reading: Reading = { parameters: new URLSearchParams(search), collection, search, problems: [] }
  for (const name of new Set(reading.parameters.keys()))
    if (!NAMES.has(name)) reading.problems.push(`The address has a part ${quoted(name)} that this page does not know.`)
  const selectedId = readEvent(reading)
  const event = selectedId === undefined ? undefined : eventOf(collection, selectedId)
  const view = readOneOf(reading, 'view', VIEWS, 'shows the events as')
  const state = {
    selectedId,
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
    group: readOneOf(reading, 'group', GROUPINGS, 'groups by'),
    strip: readOneOf(reading, 'strip', STRIPS, 'has a strip of'),
    view,
    sort: readSort(reading, view),
    data: readSingle(reading, 'data'),
    embed: readEmbedded(reading),
  }
  // A value may stand twice; what is wrong with it is said once.
  const said = new Map(reading.problems.map(problem => [typeof problem === 'string' ? problem : problem.said, problem]))
  return { state, problems: [...said.values()] }
}

function readQuery(reading: Reading): string {
  const text = readSingle(reading, 'q') ?? ''
  if (text.length <= LONGEST_QUERY) return text
  reading.problems.push(`The address searches for ${text.length} characters; only the first ${LONGEST_QUERY} count.`)
  return text.slice(0, LONGEST_QUERY)
}

/** One that is known of and has not come yet is on its way. */
function readEvent(reading: Reading): EventId | undefined {
  const id = readSingle(reading, 'event')
  if (id === undefined || reading.collection.events.rowOf(id) !== undefined) return id
  reportMissing(reading, 'event', id, `The address names an event ${quoted(id)}`)
  return undefined
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
