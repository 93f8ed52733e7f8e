import type { Palette } from './palette.ts'
import { tickFont } from './palette.ts'
import type { Pen } from './pen.ts'

const BADGE_HEIGHT_PX = 18
/** Width of a figure in the type of badges. */
const FIGURE_PX = 6.8

/** In px, with its outline. */
export const badgeWidth = (count: number): number => widthOf(countInFewFigures(count))

const widthOf = (text: string) => Math.ceil(Math.max(26, 12 + FIGURE_PX * text.length))

/** To be called before `drawBadge`, once for all of them. */
export function setBadgeType(ctx: Pen, { sans }: Palette): void {
  ctx.font = tickFont(sans, true)
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
}

/** How many events a cluster counts, in a pill around (x, y). `isStrong`: one of them is selected or pointed at. */
export function drawBadge(
  ctx: Pen,
  { x, y, count }: { readonly x: number; readonly y: number; readonly count: number },
  isStrong: boolean,
  palette: Palette,
): void {
  const text = countInFewFigures(count)
  const width = widthOf(text)
  const left = Math.round(x - width / 2)
  const top = Math.round(y - BADGE_HEIGHT_PX / 2)
  ctx.stamp(`badge ${isStrong} ${width}`, { x: left, y: top, width, height: BADGE_HEIGHT_PX }, pen =>
    drawPill(pen, width, isStrong, palette),
  )
  ctx.fillStyle = isStrong ? palette.accent : palette.ink
  ctx.fillText(text, left + width / 2, top + BADGE_HEIGHT_PX / 2 + 0.5)
}

function drawPill(ctx: Pen, width: number, isStrong: boolean, palette: Palette): void {
  ctx.beginPath()
  ctx.roundRect(0.5, 0.5, width - 1, BADGE_HEIGHT_PX - 1, BADGE_HEIGHT_PX / 2)
  ctx.fillStyle = isStrong ? palette.accentWash : palette.paper
  ctx.fill()
  ctx.lineWidth = 1
  ctx.strokeStyle = isStrong ? palette.accent : palette.mark
  ctx.stroke()
}

/** `+12`, `+4.1k`, `+38k`: a badge is no wider than its bin. The whole number stands in the tip. */
function countInFewFigures(count: number): string {
  if (count < 1_000) return `+${count}`
  // Half a thousand below a million it is a million, which is shorter.
  if (count >= 999_500) return `+${(count / 1_000_000).toFixed(1)}m`
  const thousands = count / 1_000
  return thousands < 9.95 ? `+${thousands.toFixed(1)}k` : `+${Math.round(thousands)}k`
}
