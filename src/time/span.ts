/**
 * Milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar, as a double. ±Infinity = unbounded.
 * Exact to the millisecond for 285,000 years around the epoch; further out the step of a double grows (at
 * year −170,000,000 it is about a second), which is far below the precision of any date that old.
 */
export type Instant = number

/** Milliseconds. */
export type Duration = number

/** Half-open: `start` is in, `end` is not, so neighbouring months share an instant and no moment twice. */
export type Span = { readonly start: Instant; readonly end: Instant }

export const MS_PER_SECOND = 1_000
export const MS_PER_HOUR = 3_600_000
export const MS_PER_DAY = 86_400_000
/** Mean Gregorian year: 365.2425 days. */
export const MS_PER_YEAR = 365.2425 * MS_PER_DAY

export const lengthOf = ({ start, end }: Span): Duration => end - start
export const contains = (span: Span, instant: Instant) => span.start <= instant && instant < span.end
export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
export const midpoint = ({ start, end }: Span): Instant => start + (end - start) / 2

/** The smallest span that covers both. */
export const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
