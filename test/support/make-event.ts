/** Events and collections from as little as a test needs to say. */
import { ensure } from '../../src/lib/assert.ts'
import { type Collection, collectionOf } from '../../src/model/collection.ts'
import type { Basis, Citation, Note } from '../../src/model/schema.ts'
import type { Status } from '../../src/model/status.ts'
import { byTime } from '../../src/model/time-order.ts'
import type { Actor, EventActorRole, EventDate, Source, TimelineEvent } from '../../src/model/timeline-event.ts'
import { boundsOf } from '../../src/time/edtf/bounds.ts'
import { parseEdtf } from '../../src/time/edtf/parse.ts'

export type TerseEvent = {
  readonly id: string
  /** EDTF. Default: 2022. */
  readonly date?: string
  readonly basis?: Basis
  readonly title?: string
  readonly summary?: string
  readonly kind?: string
  readonly status?: Status
  readonly importance?: number
  readonly actors?: readonly (string | EventActorRole)[]
  /** The sources cited, in order; each quotes the words of `quotes` at its index. */
  readonly sources?: readonly string[]
  readonly quotes?: readonly string[]
  /** Instead of `sources` where a test needs more of a citation; the quote may be left out. */
  readonly citations?: readonly TerseCitation[]
  readonly notes?: readonly Note[]
  /** EDTF of other candidates for the date. */
  readonly competing?: readonly string[]
}

export type TerseCitation = Partial<Citation> & { readonly source: string }

/** `'a 2022-10'` is the event `a` of October 2022. */
export function makeEvent(terse: TerseEvent | string): TimelineEvent {
  if (typeof terse === 'string') {
    const [id = '', date = '2022'] = terse.split(' ')
    return makeEvent({ id, date })
  }
  const { id, date = '2022', basis, actors = [], sources = ['source'], quotes = [], competing = [] } = terse
  const cited: readonly TerseCitation[] =
    terse.citations ?? sources.map((source, i) => ({ source, quote: { exact: quotes[i] ?? `Words on ${id}.` } }))
  return {
    id,
    title: terse.title ?? id,
    summary: terse.summary,
    kind: terse.kind,
    status: terse.status ?? 'occurred',
    importance: terse.importance ?? 3,
    actors: actors.map(actor => (typeof actor === 'string' ? { actor } : actor)),
    date: { ...makeDate(date), ...(basis && { basis }), competing: competing.map(makeCompeting) },
    citations: cited.map(citation => ({ quote: { exact: `Words on ${id}.` }, ...citation })),
    notes: terse.notes ?? [],
  }
}

export function makeDate(edtf: string): EventDate {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw new Error(`not EDTF: ${parsed.error}`)
  return { edtf, parsed: parsed.value, bounds: boundsOf(parsed.value), competing: [] }
}

const makeCompeting = (edtf: string) => ({ edtf, bounds: makeDate(edtf).bounds, reasoning: 'Another source says so.' })

type Declarations = {
  /** Names, wholes and aliases of actors; those that only events name are added by themselves. */
  readonly actors?: readonly (Partial<Actor> & { readonly id: string })[]
  readonly sources?: readonly (Partial<Source> & { readonly id: string })[]
  readonly withdrawn?: Collection['withdrawn']
}

/** A collection of these events, in time order, with every actor, source and kind that they name. */
export function makeCollection(terse: readonly (TerseEvent | string)[], declared: Declarations = {}): Collection {
  const events = terse.map(makeEvent).sort(byTime)
  const { withdrawn = [] } = declared
  const actors = new Map<string, Actor>()
  for (const actor of declared.actors ?? []) actors.set(actor.id, { name: actor.id, ...actor })
  const sources = new Map<string, Source>()
  for (const source of declared.sources ?? []) sources.set(source.id, { published: undefined, ...source })
  const kinds = new Map<string, string>()
  for (const event of events) {
    for (const { actor } of event.actors) if (!actors.has(actor)) actors.set(actor, { id: actor, name: actor })
    for (const { source: id } of event.citations) if (!sources.has(id)) sources.set(id, { id, published: undefined })
    if (event.kind !== undefined) kinds.set(event.kind, event.kind)
  }
  return collectionOf(
    { title: 'Test', description: undefined, updated: undefined, kinds, sources, actors, withdrawn },
    events,
  )
}

export const rowOf = ({ events }: Collection, id: string): number => ensure(events.rowOf(id), `event ${id}`)

export const eventOf = (collection: Collection, id: string): TimelineEvent =>
  ensure(collection.events.at(rowOf(collection, id)), `event ${id}`)

/** The ids of some rows, in the order of the rows. */
export const idsOf = ({ events }: Collection, rows: Iterable<number>): readonly (string | undefined)[] =>
  Array.from(rows, row => events.at(row)?.id)

/** Every event of a collection that has them all. */
export const eventsOf = ({ events }: Collection): readonly TimelineEvent[] => ensure(events.all, 'all events')

/** The rows of so many events, all of them. */
export const rowsUpTo = (length: number): Uint32Array => Uint32Array.from({ length }, (_, row) => row)
