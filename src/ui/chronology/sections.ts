import { anchorOf, isKnownToYear } from '../../model/time-order.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { civilOf } from '../../time/calendar.ts'

/** A stretch of the chronology under one heading. `month` is 1 to 12; undefined where only the year is known. */
export type Section = {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly events: readonly TimelineEvent[]
}

/**
 * Cuts events, in time order, where the heading changes. An event stands under the month of its anchor; one known only
 * to the year, or no better, under the year, ahead of the months. Undated events come last, under no year.
 */
export function sectionsOf(events: readonly TimelineEvent[]): readonly Section[] {
  const sections: { year: number | undefined; month: number | undefined; events: TimelineEvent[] }[] = []
  for (const event of events) {
    const { year, month } = headingOf(event)
    const last = sections.at(-1)
    if (last && last.year === year && last.month === month) last.events.push(event)
    else sections.push({ year, month, events: [event] })
  }
  return sections
}

function headingOf({ date: { bounds } }: TimelineEvent): { year: number | undefined; month: number | undefined } {
  const anchor = anchorOf(bounds)
  if (anchor === undefined) return { year: undefined, month: undefined }
  const { year, month } = civilOf(anchor)
  return { year, month: isKnownToYear(bounds) ? undefined : month }
}
