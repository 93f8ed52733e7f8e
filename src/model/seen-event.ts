/**
 * An event as somebody saw it. What is told again when it has changed (title, date, status) is kept as it was; of what is long, a
 * fingerprint that tells only whether it is still the same.
 */
import { fingerprint } from '../lib/fingerprint.ts'
import type { Status } from './status.ts'
import type { EventId, TimelineEvent } from './timeline-event.ts'

/** What can change of an event, in the order in which it is told; of the date the EDTF expression. */
export type SeenEvent = {
  readonly title: string
  readonly date: string
  readonly status: Status
  readonly dating: number
  readonly actors: number
  readonly excerpts: number
  readonly notes: number
  /** Summary and kind. */
  readonly description: number
}
export type Aspect = keyof SeenEvent

export type SeenEvents = ReadonlyMap<EventId, SeenEvent>

export function seenEvent({ title, date, status, actors, citations, notes, summary, kind }: TimelineEvent): SeenEvent {
  const { edtf, basis, phrase, completedBy, reasoning, references, competing } = date
  return {
    title,
    date: edtf,
    status,
    dating: fingerprintOf([
      basis,
      phrase,
      completedBy,
      reasoning,
      references,
      competing.map(({ bounds: _, ...own }) => own),
    ]),
    actors: fingerprintOf([...actors].sort((a, b) => (a.actor < b.actor ? -1 : 1))),
    // Where in the text they stand changes with the text before them.
    excerpts: fingerprintOf(citations.map(({ quote: { position: _, ...quote }, ...own }) => ({ ...own, quote }))),
    notes: fingerprintOf(notes),
    description: fingerprintOf([summary, kind]),
  }
}

/** Names stand in the order of letters, so that a file that is only written anew is the same. */
const fingerprintOf = (value: unknown): number =>
  fingerprint(
    JSON.stringify(value, (_, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ),
  )
