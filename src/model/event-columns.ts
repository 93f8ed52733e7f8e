import { firstWhere } from '../lib/bisect.ts'
import type { DateBounds, Precision } from '../time/edtf/bounds.ts'
import { PRECISIONS } from '../time/edtf/precision.ts'
import type { Instant, Span } from '../time/span.ts'
import { STATUSES, type Status } from './status.ts'
import { anchorFrom } from './time-order.ts'
import type { TimelineEvent } from './timeline-event.ts'

/**
 * What drawing, ordering and counting need of each event, in flat arrays; row i is the i-th event in time order
 * (`time-order.ts`). A million events take 36 bytes each here, and pass from a worker to the page without a copy.
 *
 *     row            0          1          2
 *     earliest       1813-10-24 1988       …       ms, −Infinity where unbounded
 *     startsBefore   1813-10-25 1989       …       end of `startsIn`
 *     endsFrom       1813-10-24 1994       …       start of `endsIn`
 *     latest         1813-10-25 1995       …       ms, +Infinity where unbounded
 *     flags          · · · d a u s s s p p p p t   duration, approximate, uncertain, status, precision, twins
 */
export type EventColumns = {
  readonly length: number
  readonly earliest: Float64Array
  readonly latest: Float64Array
  readonly startsBefore: Float64Array
  readonly endsFrom: Float64Array
  /** As `flagsOf` sets them. */
  readonly flags: Uint16Array
  /** 1 (detail) to 5 (landmark). */
  readonly importance: Uint8Array
  /** In UTF-16 code units, 255 at most: how much room a label asks for, before the title itself is at hand. */
  readonly titleLengths: Uint8Array
  /**
   * Of the few rows whose date is a set of several, each of them: see `DateBounds`. A packed file does not have them, and its
   * sets count as unbroken.
   */
  readonly members: Map<number, readonly Span[]>
}

const DURATION = 1
const APPROXIMATE = 2
const UNCERTAIN = 4
const STATUS_SHIFT = 3
const STATUS_MASK = 7
const PRECISION_SHIFT = 6
const PRECISION_MASK = 15
const TWINS = 1 << 10
const ENDS_WITH_YEAR = 1 << 11
/** Flags are below. */
const FLAGS_END = 1 << 12

/** `events` in time order. */
export function columnsOf(events: readonly TimelineEvent[]): EventColumns {
  const columns = emptyColumns(events.length)
  events.forEach((event, row) => {
    setRow(columns, row, event)
  })
  return columns
}

/** All zero, to be filled with `setRow`. */
export const emptyColumns = (length: number): EventColumns => ({
  length,
  earliest: new Float64Array(length),
  latest: new Float64Array(length),
  startsBefore: new Float64Array(length),
  endsFrom: new Float64Array(length),
  flags: new Uint16Array(length),
  importance: new Uint8Array(length),
  titleLengths: new Uint8Array(length),
  members: new Map(),
})

export type Row = Pick<TimelineEvent, 'title' | 'status' | 'importance'> & {
  readonly date: {
    readonly bounds: DateBounds
    readonly competing: readonly { readonly chosen?: boolean | undefined }[]
  }
}

export function setRow(columns: EventColumns, row: number, { title, status, importance, date }: Row): void {
  const { bounds } = date
  columns.earliest[row] = bounds.earliest
  columns.latest[row] = bounds.latest
  columns.startsBefore[row] = bounds.startsIn.end
  columns.endsFrom[row] = bounds.endsIn.start
  const hasTwins = date.competing.some(({ chosen }) => !chosen)
  columns.flags[row] = flagsOf(bounds, status, hasTwins)
  columns.importance[row] = importance
  columns.titleLengths[row] = Math.min(title.length, 255)
  if (bounds.members) columns.members.set(row, bounds.members)
}

function flagsOf(
  { kind, approximate, uncertain, precision, endsWithYear }: DateBounds,
  status: Status,
  hasTwins: boolean,
): number {
  return (
    (kind === 'duration' ? DURATION : 0) |
    (approximate ? APPROXIMATE : 0) |
    (uncertain ? UNCERTAIN : 0) |
    (STATUSES.indexOf(status) << STATUS_SHIFT) |
    (PRECISIONS.indexOf(precision) << PRECISION_SHIFT) |
    (hasTwins ? TWINS : 0) |
    (endsWithYear ? ENDS_WITH_YEAR : 0)
  )
}

/** Whether `flagsOf` could have set them: they name a status and a precision that there are. */
export const arePossibleFlags = (flags: number): boolean =>
  flags < FLAGS_END && statusNumber(flags) < STATUSES.length && precisionNumber(flags) < PRECISIONS.length

const statusNumber = (flags: number) => (flags >> STATUS_SHIFT) & STATUS_MASK
const precisionNumber = (flags: number) => (flags >> PRECISION_SHIFT) & PRECISION_MASK

const hasYearFlag = (flags: number) => (flags & ENDS_WITH_YEAR) !== 0

const flagsAt = ({ flags }: EventColumns, row: number) => flags[row] ?? 0

/** The bounds that the row was made from. */
export function boundsAt(columns: EventColumns, row: number): DateBounds {
  const earliest = earliestAt(columns, row)
  const latest = latestAt(columns, row)
  const flags = flagsAt(columns, row)
  return {
    kind: flags & DURATION ? 'duration' : 'moment',
    earliest,
    latest,
    startsIn: { start: earliest, end: columns.startsBefore[row] ?? latest },
    endsIn: { start: columns.endsFrom[row] ?? earliest, end: latest },
    openStart: earliest === -Infinity,
    openEnd: latest === Infinity,
    precision: precisionAt(columns, row),
    approximate: (flags & APPROXIMATE) !== 0,
    uncertain: (flags & UNCERTAIN) !== 0,
    members: columns.members.get(row),
    endsWithYear: hasYearFlag(flags) || undefined,
  }
}

export const isDurationAt = (columns: EventColumns, row: number) => (flagsAt(columns, row) & DURATION) !== 0
/** Whether the date is approximate or uncertain. */
export const isQualifiedAt = (columns: EventColumns, row: number) =>
  (flagsAt(columns, row) & (APPROXIMATE | UNCERTAIN)) !== 0
/** Whether the latest alone is known, and that to the year: see `DateBounds`. */
export const endsWithYearAt = (columns: EventColumns, row: number) => hasYearFlag(flagsAt(columns, row))
/** Whether dates compete with the chosen one. */
export const hasTwinsAt = (columns: EventColumns, row: number) => (flagsAt(columns, row) & TWINS) !== 0
export const statusAt = (columns: EventColumns, row: number): Status =>
  STATUSES[statusNumber(flagsAt(columns, row))] ?? 'occurred'
export const precisionAt = (columns: EventColumns, row: number): Precision =>
  PRECISIONS[precisionNumber(flagsAt(columns, row))] ?? 'unknown'

/** -Infinity where it is not known. */
export const earliestAt = ({ earliest }: EventColumns, row: number): Instant => earliest[row] ?? -Infinity
/** Infinity where it is not known. */
export const latestAt = ({ latest }: EventColumns, row: number): Instant => latest[row] ?? Infinity

/** As `anchorOf`, with +Infinity for an undated event: these numbers rise from row to row. */
export function anchorAt({ earliest, endsFrom, latest, flags }: EventColumns, row: number): Instant {
  const start = earliest[row] ?? Infinity
  // Asked for a million rows: most have a start.
  if (Number.isFinite(start)) return start
  const endsIn = { start: endsFrom[row] ?? -Infinity, end: latest[row] ?? Infinity }
  return anchorFrom(start, endsIn, hasYearFlag(flags[row] ?? 0)) ?? Infinity
}

/** The first row whose anchor is at the instant or after it; `length` if there is none. */
export const firstRowFrom = (columns: EventColumns, instant: Instant): number =>
  firstWhere(0, columns.length, row => anchorAt(columns, row) >= instant)

/** The same among some rows, in order: the first place whose row is anchored at the instant or after it. */
export const firstAmong = (columns: EventColumns, rows: Uint32Array, instant: Instant): number =>
  firstWhere(0, rows.length, at => anchorAt(columns, rows[at] ?? 0) >= instant)
