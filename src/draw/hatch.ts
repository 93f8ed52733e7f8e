import type { Box, Pen } from './pen.ts'

type Hatch = { readonly colour: string; readonly step: number; readonly crossed: boolean }

/** Slanted lines clipped to a box (or, for a dot, to the circle inscribed in it); crossed, in both directions. */
export function hatchInside(ctx: Pen, { x, y, width, height }: Box, { colour, step, crossed }: Hatch): void {
  ctx.save()
  ctx.beginPath()
  if (width === height) ctx.arc(x + width / 2, y + height / 2, width / 2, 0, 2 * Math.PI)
  else ctx.rect(x, y, width, height)
  ctx.clip()
  ctx.beginPath()
  for (let at = x - height; at < x + width; at += step) {
    ctx.moveTo(at, y + height)
    ctx.lineTo(at + height, y)
    if (!crossed) continue
    ctx.moveTo(at, y)
    ctx.lineTo(at + height, y + height)
  }
  ctx.strokeStyle = colour
  ctx.lineWidth = crossed ? 1 : 1.25
  ctx.stroke()
  ctx.restore()
}
