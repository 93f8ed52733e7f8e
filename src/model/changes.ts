/**
 * What became of a collection since somebody saw it last: a chronology that is corrected in silence cannot be relied on. What
 * is told of an event by its old value (title, date, status) is kept as it was; of what is long, a fingerprint that tells only
 * whether it is still the same.
 */
import type { Collection } from './collection.ts'
import type { Withdrawn } from './schema.ts'
import type { Status } from './status.ts'
import type { EventId, TimelineEvent } from './timeline-event.ts'

/** What of an event can change, in the order in which it is told. */
const ASPECTS = ['title', 'date', 'status', 'dating', 'actors', 'excerpts', 'notes', 'description'] as const
export type Aspect = (typeof ASPECTS)[number]

/** An event as it was seen; of the date the EDTF expression. */
export type SeenEvent = { readonly title: string; readonly date: string; readonly status: Status } & Readonly<
  Record<Exclude<Aspect, 'title' | 'date' | 'status'>, number>
>

export type SeenEvents = ReadonlyMap<EventId, SeenEvent>

export type ChangedEvent = {
  readonly event: TimelineEvent
  readonly aspects: readonly Aspect[]
  readonly before: SeenEvent
}

type GoneEvent = {
  readonly id: EventId
  readonly title: string
  /** Undefined where the editors left it out without a word. */
  readonly withdrawn: Withdrawn | undefined
}

export type Changes = {
  readonly added: readonly TimelineEvent[]
  readonly changed: readonly ChangedEvent[]
  readonly gone: readonly GoneEvent[]
}

export function seenEvent({ title, date, status, actors, citations, notes, summary, kind }: TimelineEvent): SeenEvent {
  const { edtf, basis, phrase, completedBy, reasoning, references, competing } = date
  return {
    title,
    date: edtf,
    status,
    dating: fingerprint([
      basis,
      phrase,
      completedBy,
      reasoning,
      references,
      competing.map(({ bounds: _, ...own }) => own),
    ]),
    actors: fingerprint(actors),
    excerpts: fingerprint(citations),
    notes: fingerprint(notes),
    description: fingerprint([summary, kind]),
  }
}

/** Events in time order; those that are gone in the order in which they were seen. `now`: all events as they are. */
export function changesSince(
  before: SeenEvents,
  now: SeenEvents,
  { events, withdrawn }: Pick<Collection, 'events' | 'withdrawn'>,
): Changes {
  const all = events.all ?? []
  const changed = all.flatMap(event => {
    const [was, is] = [before.get(event.id), now.get(event.id)]
    const aspects = was && is ? ASPECTS.filter(aspect => was[aspect] !== is[aspect]) : []
    return was && aspects.length > 0 ? [{ event, aspects, before: was }] : []
  })
  const gone = [...before].flatMap(([id, { title }]) =>
    now.has(id)
      ? []
      : [{ id, title, withdrawn: withdrawn.find(record => record.type === 'event' && record.id === id) }],
  )
  return { added: all.filter(({ id }) => !before.has(id)), changed, gone }
}

export const isNothing = ({ added, changed, gone }: Changes): boolean =>
  added.length + changed.length + gone.length === 0

/**
 * 32-bit FNV-1a over the UTF-16 units of the value as JSON (http://www.isthe.com/chongo/tech/comp/fnv). Names stand in the
 * order of letters there, so that a file that is only written anew is the same.
 */
function fingerprint(value: unknown): number {
  const text = JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
