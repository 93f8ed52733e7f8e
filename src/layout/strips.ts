import { anchorAt, type EventColumns, firstAmong, latestAt } from '../model/event-columns.ts'
import { civilOf, instantOf } from '../time/calendar.ts'
import { type Instant, lengthOf, MS_PER_DAY, type Span } from '../time/span.ts'
import { padded } from '../time/viewport.ts'

/** A stretch of time that is drawn across the whole width, with the rows that begin in it. */
type Strip = {
  readonly span: Span
  readonly rows: Uint32Array
  /** The place of the first of them among all that are drawn. */
  readonly from: number
}

/** As many events as find room for their labels on a strip of a page's width, of which four fill a page. */
export const EVENTS_PER_STRIP = 18
/** So many are drawn once: two pieces of them would show little more than the whole does. */
const MOST_ON_ONE = 26
/** More strips than these, and a reader turns pages to find out what is a matter of leafing in the list. */
const MAX_STRIPS = 12
/** Of more, even a piece shows little but badges. */
const MOST_IN_PIECES = 20_000
/** A strip that is empty for this share of its length is cut there, unless it would be next to nothing. */
const LONGEST_EMPTY_SHARE = 0.5
const FEWEST_TO_CUT = 8
/** Bursts within bursts could be cut without end: half of the strips are for what is crowded. */
const MOST_PARTS = MAX_STRIPS / 2
const PADDING = 0.015

/**
 * All of the rows' time as a picture that nobody can zoom: first the whole, then, where that is too crowded to be read,
 * the same again in pieces, each with about as many events. Pieces begin with a month where there is room for it.
 *
 *   whole  | ·   ·                              ∴ ⁘⁙⁙⁙|
 *   1      | ·   ·   ·        2  | 1988    …    2018  |        3  | Jan … Nov 2020 |
 *
 * An event stands in the piece in which it begins. That it goes on in the next is not drawn there: a page of bars that began
 * long ago has no room for what is new. Events without a place in time are in no strip.
 */
export function stripsOf(columns: EventColumns, rows: Uint32Array): readonly Strip[] {
  const dated = rows.subarray(0, firstAmong(columns, rows, Infinity))
  if (dated.length === 0) return []
  const full = spanOf(columns, dated)
  const whole = { span: padded(full, PADDING), rows: dated, from: 0 }
  if (dated.length <= MOST_ON_ONE || dated.length > MOST_IN_PIECES) return [whole]
  const parts = withoutGaps(columns, dated)
  // The last strip of each part may be all but empty, which takes up to one a part, the first of them aside.
  const perStrip = Math.max(EVENTS_PER_STRIP, Math.ceil(dated.length / (MAX_STRIPS - parts.length + 1)))
  const strips: Strip[] = [whole]
  let from = 0
  for (const part of parts) {
    const next = dated[from + part.length]
    const end = next === undefined ? full.end : Math.min(endOf(columns, part), anchorAt(columns, next))
    for (const span of piecesOf(columns, part, end, perStrip)) {
      const to = span.end >= end ? part.length : firstAmong(columns, part, span.end)
      const first = firstAmong(columns, part, span.start)
      if (first < to) strips.push({ span, rows: part.subarray(first, to), from: from + first })
    }
    from += part.length
  }
  // One piece would be the whole again.
  return strips.length > 2 ? strips : [whole]
}

/** What their bounds cover, with their places in order; an open end adds nothing. At least a day, so that it can be drawn. */
function spanOf(columns: EventColumns, rows: Uint32Array): Span {
  const start = anchorAt(columns, rows[0] ?? 0)
  const ends = Array.from(rows, row => latestAt(columns, row)).filter(Number.isFinite)
  const end = ends.reduce((latest, end) => Math.max(latest, end), lastAnchor(columns, rows))
  return { start, end: Math.max(end, start + MS_PER_DAY) }
}

/** Where the last of the rows has begun, as far as that is known: a piece for what began in 1992 is not its 1st of January. */
function endOf(columns: EventColumns, rows: Uint32Array): Instant {
  const begun = columns.startsBefore[rows.at(-1) ?? 0] ?? Infinity
  return Math.max(lastAnchor(columns, rows) + MS_PER_DAY, Number.isFinite(begun) ? begun : -Infinity)
}

const lastAnchor = (columns: EventColumns, rows: Uint32Array) => anchorAt(columns, rows.at(-1) ?? 0)

/** Rows with nothing between them that is worth a cut, unless `gap` says where and how long. */
type Part = { readonly rows: Uint32Array; readonly gap: { readonly at: number; readonly length: Instant } | undefined }

/** Cut where for most of a part's time nothing begins, at the longest such stretches of all. */
function withoutGaps(columns: EventColumns, rows: Uint32Array): readonly Uint32Array[] {
  const partOf = (some: Uint32Array): Part => ({ rows: some, gap: gapIn(columns, some) })
  const parts = [partOf(rows)]
  while (parts.length < MOST_PARTS) {
    const longest = Math.max(...parts.map(({ gap }) => gap?.length ?? 0))
    const place = parts.findIndex(({ gap }) => gap && gap.length === longest)
    const { rows: cut, gap } = parts[place] ?? {}
    if (!cut || !gap) break
    parts.splice(place, 1, partOf(cut.subarray(0, gap.at)), partOf(cut.subarray(gap.at)))
  }
  return parts.map(part => part.rows)
}

/** The longest stretch in which nothing begins, as long as that is most of the time there is. */
function gapIn(columns: EventColumns, rows: Uint32Array): Part['gap'] {
  if (rows.length < FEWEST_TO_CUT) return undefined
  let length = 0
  let at = 0
  for (let i = 1; i < rows.length; i++) {
    const gap = anchorAt(columns, rows[i] ?? 0) - anchorAt(columns, rows[i - 1] ?? 0)
    if (gap <= length) continue
    length = gap
    at = i
  }
  const all = lastAnchor(columns, rows) - anchorAt(columns, rows[0] ?? 0)
  return length > all * LONGEST_EMPTY_SHARE ? { at, length } : undefined
}

/** From the first row to `end`, cut so that about as many events begin in each piece. */
function piecesOf(columns: EventColumns, rows: Uint32Array, end: Instant, perStrip: number): readonly Span[] {
  const count = Math.ceil(rows.length / perStrip)
  const borders: Instant[] = []
  for (let i = 0; i < count; i++) {
    const anchor = anchorAt(columns, rows[Math.floor((i * rows.length) / count)] ?? 0)
    const before = borders.at(-1) ?? -Infinity
    const border = [monthOf(anchor), dayOf(anchor)].find(instant => instant > before)
    if (border !== undefined) borders.push(border)
  }
  return borders.map((start, i) => {
    const next = borders[i + 1]
    const span = { start, end: next ?? Math.max(end, start + MS_PER_DAY) }
    return next === undefined ? { start, end: span.end + lengthOf(span) * PADDING } : span
  })
}

function monthOf(instant: Instant): Instant {
  const { year, month } = civilOf(instant)
  return instantOf(year, month)
}

function dayOf(instant: Instant): Instant {
  const { year, month, day } = civilOf(instant)
  return instantOf(year, month, day)
}
