/** What became of a collection since somebody saw it last: a chronology that is corrected in silence cannot be relied on. */
import type { Collection } from './collection.ts'
import type { Withdrawn } from './schema.ts'
import type { Aspect, SeenEvent, SeenEvents } from './seen-event.ts'
import type { EventId, TimelineEvent } from './timeline-event.ts'

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

/** Events in time order; those that are gone in the order of `before`. `now`: all events as they are. */
export function changesSince(
  before: SeenEvents,
  now: SeenEvents,
  { events, withdrawn }: Pick<Collection, 'events' | 'withdrawn'>,
): Changes {
  const all = events.all ?? []
  const changed = all.flatMap(event => {
    const [was, is] = [before.get(event.id), now.get(event.id)]
    const aspects = was && is ? aspectsOf(is).filter(aspect => was[aspect] !== is[aspect]) : []
    return was && aspects.length > 0 ? [{ event, aspects, before: was }] : []
  })
  const gone = [...before].flatMap(([id, { title }]) =>
    now.has(id)
      ? []
      : [{ id, title, withdrawn: withdrawn.find(record => record.type === 'event' && record.id === id) }],
  )
  return { added: all.filter(({ id }) => !before.has(id)), changed, gone }
}

const aspectsOf = (seen: SeenEvent) => Object.keys(seen) as Aspect[]
