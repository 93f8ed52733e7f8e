import { anchorAt, boundsAt, type EventColumns } from '../model/event-columns.ts'
import { hasRow } from '../model/time-order.ts'
import { knownSpan } from '../time/known-span.ts'
import { type Span, union } from '../time/span.ts'
import { BIN_PX, levelScale, tileOf } from './level.ts'
import type { PackedBand, Packing } from './packing.ts'

/**
 * Events of one bin that found no lane, as a badge. Bins are tied to time and scale, never to the viewport: panning
 * neither splits nor joins a cluster.
 *
 *   bin     |        |  ▮+3    |        |   ▮+12  |
 */
export type ClusterMark = {
  /** Unique in the scene. */
  readonly key: string
  readonly band: string
  readonly level: number
  readonly bin: number
  readonly count: number
  readonly x: number
  readonly y: number
  /** Rows of its band, in order, that its events are among; the others have a lane. */
  readonly among: Uint32Array
  /** Rows of its bin that are drawn all the same, as guests: not counted. */
  readonly lodged: readonly number[]
}

/** Whether a row is one of those that a cluster counts, if it has no mark. */
export const isAmong = ({ among }: ClusterMark, row: number): boolean => hasRow(among, row)

/** More than a reader goes through in a list. */
export const MOST_LISTED = 500

/** The rows that a cluster counts, in time order: all of them, or the first 500 of more. */
export function rowsIn(packing: Packing, { band: id, level, bin, lodged }: ClusterMark): readonly number[] {
  const band = packing.bands.find(known => known.id === id)
  const tile = band && tileAt(packing, band, level, bin)
  const cluster = tile?.clusters.find(known => known.bin === bin)
  if (!band || !tile || !cluster) return []
  const rows: number[] = []
  for (const row of cluster.among) {
    if (rows.length === MOST_LISTED) break
    if (!tile.placed.has(row) && !lodged.includes(row)) rows.push(row)
  }
  return rows
}

const tileAt = ({ baseLevel }: Packing, band: PackedBand, level: number, bin: number) =>
  band.tile(level, level <= baseLevel ? 0 : tileOf(level, bin))

/** What to show when a cluster is opened: all that its events could cover, as far as it is bounded, with where they stand. */
export function spanOf(columns: EventColumns, { count, among }: ClusterMark, rows: readonly number[]): Span {
  if (rows.length < count)
    return { start: anchorAt(columns, among[0] ?? 0), end: anchorAt(columns, among.at(-1) ?? 0) + 1 }
  const spans = rows.flatMap(row => {
    const known = knownSpan(boundsAt(columns, row))
    return known ? [{ start: Math.min(known.start, anchorAt(columns, row)), end: known.end }] : []
  })
  return spans.reduce(union, { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY })
}

/** Whether zooming in can ever part these events: false where all of them fill the very same time. */
export function canSplit(columns: EventColumns, rows: readonly number[]): boolean {
  const { latest } = columns
  const [first = 0] = rows
  const from = anchorAt(columns, first)
  return rows.some(row => anchorAt(columns, row) !== from || latest[row] !== latest[first])
}

/** The middle of a bin, in ms. */
export const middleOf = (level: number, bin: number): number => ((bin + 0.5) * BIN_PX) / levelScale(level)
