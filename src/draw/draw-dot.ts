import type { Mark } from '../layout/scene.ts'
import { DOT_RADIUS_PX, type Texture } from '../layout/shape.ts'
import { type Emphasis, lookOf, strokeOf } from './emphasis.ts'
import { hatchInside } from './hatch.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'

/** From the middle of a dot to the edge of its box: room for its outline, a strike, a ring. */
const REACH_PX = 6
const STRUCK_REACH_PX = 8
const RINGED_REACH_PX = 9
const WHISKER_Y_PX = 9
const LINE_PX = 1.5
/** Radius of what is full of a dot within a dashed ring. */
const KERNEL_PX = 2.25

/** A moment: see `drawShape`. */
export function drawDot(ctx: Pen, mark: Mark, y: number, emphasis: Emphasis, palette: Palette): void {
  const { x0, x1, core0, core1, texture } = mark
  // Once zoomed in so far that a day is wide, a thin line shows how much of it the dot may stand for.
  if (core1 - core0 > 4 * DOT_RADIUS_PX) {
    // As under a bar, in the room below the dots of a lane.
    ctx.fillStyle = palette.bar
    ctx.fillRect(core0, y + WHISKER_Y_PX - 3, core1 - core0, 3)
    ctx.fillStyle = palette.hatch
    ctx.fillRect(core0, y + WHISKER_Y_PX, core1 - core0, 1)
    ctx.fillRect(core0, y + WHISKER_Y_PX - 3, 1, 4)
    ctx.fillRect(core1 - 1, y + WHISKER_Y_PX - 3, 1, 4)
  }
  const [middleX, middleY] = [Math.round((x0 + x1) / 2), Math.round(y)]
  const { dashed, hollow, hatched } = texture
  if (emphasis === 'plain' && !dashed && !hollow && !hatched) {
    // Most are so, and one disc is as cheap as a bitmap.
    ctx.fillStyle = palette.mark
    ctx.beginPath()
    ctx.arc(middleX, middleY, DOT_RADIUS_PX + LINE_PX / 2, 0, 2 * Math.PI)
    ctx.fill()
    return
  }
  const reach = emphasis !== 'plain' ? RINGED_REACH_PX : texture.struck ? STRUCK_REACH_PX : REACH_PX
  const box = { x: middleX - reach, y: middleY - reach, width: 2 * reach, height: 2 * reach }
  ctx.stamp(lookOf('dot', emphasis, texture), box, pen => drawDisc(pen, reach, texture, emphasis, palette))
}

/** Its middle is that of a box of twice the reach. */
function drawDisc(ctx: Pen, reach: number, texture: Texture, emphasis: Emphasis, palette: Palette): void {
  const colour = strokeOf(emphasis, palette)
  const isFilled = !texture.hollow && !texture.hatched
  disc(ctx, reach, DOT_RADIUS_PX, isFilled && !texture.dashed ? colour : palette.paper)
  // Dashes on the rim of a full disc would only make it look worn.
  if (isFilled && texture.dashed) disc(ctx, reach, KERNEL_PX, colour)
  if (texture.hatched) {
    const [at, size] = [reach - DOT_RADIUS_PX, 2 * DOT_RADIUS_PX]
    hatchInside(ctx, { x: at, y: at, width: size, height: size }, { colour, step: 3, crossed: texture.crossed })
  }
  ctx.setLineDash(texture.dashed ? [2.5, 2] : [])
  circle(ctx, reach, DOT_RADIUS_PX, colour, LINE_PX)
  ctx.setLineDash([])
  if (texture.struck) {
    const length = DOT_RADIUS_PX + 2.5
    ctx.beginPath()
    ctx.moveTo(reach - length, reach + length)
    ctx.lineTo(reach + length, reach - length)
    ctx.stroke()
  }
  if (emphasis !== 'plain') circle(ctx, reach, DOT_RADIUS_PX + 3, palette.accent, emphasis === 'selected' ? 2 : 1)
}

function disc(ctx: Pen, middle: number, radius: number, colour: string): void {
  ctx.beginPath()
  ctx.arc(middle, middle, radius, 0, 2 * Math.PI)
  ctx.fillStyle = colour
  ctx.fill()
}

function circle(ctx: Pen, middle: number, radius: number, colour: string, lineWidth: number): void {
  ctx.beginPath()
  ctx.arc(middle, middle, radius, 0, 2 * Math.PI)
  ctx.strokeStyle = colour
  ctx.lineWidth = lineWidth
  ctx.stroke()
}
