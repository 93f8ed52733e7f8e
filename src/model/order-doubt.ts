import type { EventId, TimelineEvent } from './timeline-event.ts'

/**
 * Whether the dates leave open which of two events began first: each could have begun before the other. Of two events
 * of one day, or of May 2022 and 2022, the order is open; of a war and a battle in its third year it is not.
 *
 *     a   [-----)              a   [-----)
 *     b      [-----)  open     b         [-----)  decided
 *
 * The signs ~ and ? have no size, so they open nothing here.
 */
export function orderIsUndecided(a: TimelineEvent, b: TimelineEvent): boolean {
  const [startOfA, startOfB] = [a.date.bounds.startsIn, b.date.bounds.startsIn]
  return startOfA.start < startOfB.end && startOfB.start < startOfA.end
}

/** Of events in the order of a list, those whose order to the one right before is undecided. */
export function undecidedFromPrevious(events: readonly TimelineEvent[]): ReadonlySet<EventId> {
  const undecided = new Set<EventId>()
  let previous: TimelineEvent | undefined
  for (const event of events) {
    if (previous && orderIsUndecided(previous, event)) undecided.add(event.id)
    previous = event
  }
  return undecided
}
