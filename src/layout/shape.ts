import type { Status } from '../model/status.ts'
import { anchorOf } from '../model/time-order.ts'
import type { DateBounds } from '../time/edtf/bounds.ts'
import { MS_PER_DAY } from '../time/span.ts'

/**
 * What a mark looks like says what is known of its time:
 *
 *   dot    ●            a moment known to the day or better
 *   range  ░▒▒▒▒▒▒░     one moment, somewhere in the faded span
 *   bar    ▒▓▓▓▓▓▓▓▒    lasted; the ends fade where they are not known to the day
 */
export type Shape = 'dot' | 'range' | 'bar'

/** How the mark is filled: approximate dates are dashed; status is never told by colour alone. */
export type Texture = {
  /** The same for the same look. */
  readonly key: string
  readonly dashed: boolean
  readonly hollow: boolean
  readonly hatched: boolean
  /** Hatched both ways: somebody denies it. */
  readonly crossed: boolean
  /** A line through the mark: it did not occur. */
  readonly struck: boolean
}

/** Radius of a dot in px, and the gap between a dot and its label. */
export const DOT_RADIUS_PX = 4.5
export const LABEL_GAP_PX = 5
/** An end that is not known at all is drawn as a tail of this length, because no length would be true. */
export const TAIL_PX = 44
/** A range or bar shorter than this could not show its ends. */
const MIN_BAR_PX = 10

export function shapeOf(bounds: DateBounds): Shape {
  return shapeBetween(bounds.earliest, bounds.latest, bounds.kind === 'duration')
}

/** The same from the numbers alone. */
export function shapeBetween(earliest: number, latest: number, isDuration: boolean): Shape {
  if (isDuration) return 'bar'
  return latest - earliest <= MS_PER_DAY ? 'dot' : 'range'
}

/** The same object for the same look, as every mark of every frame asks for one. */
export function textureOf(
  status: Status,
  { approximate, uncertain }: Pick<DateBounds, 'approximate' | 'uncertain'>,
): Texture {
  const dashed = approximate || uncertain
  const key = dashed ? `${status} dashed` : status
  const known = textures.get(key)
  if (known) return known
  const made = {
    key,
    dashed,
    hollow: status === 'planned' || status === 'did-not-occur',
    hatched: status === 'alleged' || status === 'disputed',
    crossed: status === 'disputed',
    struck: status === 'did-not-occur',
  }
  textures.set(key, made)
  return made
}

const textures = new Map<string, Texture>()

/** Where a mark begins and ends, in px from 1970 at that scale. Undefined for a date without any bound. */
export type Extent = { readonly x0: number; readonly x1: number }

/**
 * The extent of the mark alone, without its label. A dot is centred on its day. Where one end is unbounded, the other
 * end carries a tail of fixed length; of an end that is known to the year, one that reaches as far as the year does, since
 * its place in order is the beginning of that year, and no mark stands beside its place.
 */
export const extentOf = (bounds: DateBounds, pxPerMs: number): Extent | undefined =>
  extentBetween(bounds.earliest, bounds.latest, anchorOf(bounds) ?? Infinity, shapeOf(bounds), pxPerMs)

/** The same from the numbers alone: places are dealt out to many more events than are drawn. */
export function extentBetween(
  earliest: number,
  latest: number,
  anchor: number,
  shape: Shape,
  pxPerMs: number,
): Extent | undefined {
  if (!Number.isFinite(earliest) && !Number.isFinite(latest)) return undefined
  if (!Number.isFinite(earliest))
    return { x0: Math.min(latest * pxPerMs - TAIL_PX, anchor * pxPerMs), x1: latest * pxPerMs }
  if (!Number.isFinite(latest)) return { x0: earliest * pxPerMs, x1: earliest * pxPerMs + TAIL_PX }
  const x0 = earliest * pxPerMs
  const x1 = latest * pxPerMs
  const isDot = shape === 'dot'
  const half = isDot ? DOT_RADIUS_PX : MIN_BAR_PX / 2
  if (!isDot && x1 - x0 >= MIN_BAR_PX) return { x0, x1 }
  const middle = (x0 + x1) / 2
  return { x0: middle - half, x1: middle + half }
}

/** A bar narrower than this has its label behind it, as a dot has; a wider one carries the label's beginning. */
const CARRYING_BAR_PX = 28
const INSIDE_BAR_PX = 6

/** Where the label begins, measured from the mark's `x0`. */
export function labelOffset(shape: Shape, { x0, x1 }: Extent): number {
  return shape === 'dot' || x1 - x0 < CARRYING_BAR_PX ? x1 - x0 + LABEL_GAP_PX : INSIDE_BAR_PX
}
