import type { TimelineEvent } from '../../model/timeline-event.ts'

/** Addresses with their numbers, counted from 1 in the order in which the document first names them. */
export type References = ReadonlyMap<string, number>

/** On paper nobody can follow a link: what is named short beside an event stands whole in a list of its own. */
export function referencesOf(events: readonly TimelineEvent[]): References {
  const urls = events.flatMap(({ date, notes }) => [
    ...(date.references ?? []),
    ...date.competing.flatMap(({ references }) => references ?? []),
    ...notes.flatMap(({ references }) => references ?? []),
  ])
  return new Map([...new Set(urls)].map((url, i) => [url, i + 1]))
}
