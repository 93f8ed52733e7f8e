import type { DateBounds } from './edtf/bounds.ts'
import type { Span } from './span.ts'

/** All that a date may cover, as far as it is bounded: an unbounded side falls on the known one. Undefined if both are. */
export function knownSpan({ earliest, latest }: DateBounds): Span | undefined {
  const start = Number.isFinite(earliest) ? earliest : latest
  const end = Number.isFinite(latest) ? latest : earliest
  return Number.isFinite(start) ? { start, end } : undefined
}
