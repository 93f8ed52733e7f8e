import { BIN_PX } from './level.ts'

/** Width of a figure in the type of badges. */
const FIGURE_PX = 6.8

/** In px, with its outline. */
export const badgeWidth = (count: number): number =>
  Math.ceil(Math.max(26, 12 + FIGURE_PX * countInFewFigures(count).length))

/** `+12`, `+4.1k`, `+38k`: a badge is no wider than its bin. The whole number stands in the tip. */
export function countInFewFigures(count: number): string {
  if (count < 1_000) return `+${count}`
  // Half a thousand below a million it is a million, which is shorter.
  if (count >= 999_500) return `+${(count / 1_000_000).toFixed(1)}m`
  const thousands = count / 1_000
  return thousands < 9.95 ? `+${thousands.toFixed(1)}k` : `+${Math.round(thousands)}k`
}

/**
 * Where a badge stands whose cluster has its middle at `x`: all of it in sight as long as that middle is, and none of it after.
 * Half a badge cannot be read. At the edge it makes room for a neighbour as wide as itself, one bin away.
 */
export function wholeInSight(x: number, count: number, widthPx: number): number {
  if (x > widthPx / 2) return widthPx - wholeInSight(widthPx - x, count, widthPx)
  const width = badgeWidth(count)
  return x < 0 ? x - width / 2 : Math.max(x, Math.min(width / 2, x + BIN_PX - width))
}
