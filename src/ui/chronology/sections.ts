import { anchorOf } from '../../model/time-order.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { civilOf, instantOf } from '../../time/calendar.ts'
import { lengthOf, MS_PER_DAY, type Span } from '../../time/span.ts'

/** A stretch of the chronology under one heading. `month` is 1 to 12; undefined where only the year is known. */
export type Section = {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly events: readonly TimelineEvent[]
}

/** Longer than any season, shorter than any year: a start known no better than this stands under its year. */
const YEARLY_MS = 200 * MS_PER_DAY

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
  // With an open start the end is what places the event, so the end's precision counts.
  const known = Number.isFinite(bounds.earliest) ? bounds.startsIn : bounds.endsIn
  return { year, month: isYearly(known) ? undefined : month }
}

/** "Between May 1992 and November 2020" is vague too, but begins within a year, and stands among its months. */
const isYearly = (known: Span) =>
  Number.isFinite(lengthOf(known)) &&
  lengthOf(known) > YEARLY_MS &&
  known.start === instantOf(civilOf(known.start).year)
