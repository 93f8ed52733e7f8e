import { isTwinNear } from '../layout/mark.ts'
import type { Mark } from '../layout/scene.ts'
import { DOT_RADIUS_PX } from '../layout/shape.ts'
import { drawBar } from './draw-bar.ts'
import { drawDot } from './draw-dot.ts'
import type { Emphasis } from './emphasis.ts'
import { labelFont, type Palette } from './palette.ts'
import type { Pen } from './pen.ts'

/** Of the ground of found words: a little less than the bar that they may stand on. */
const HIT_PX = 16

/**
 * Draws one mark; its label comes after, over all shapes.
 *
 *   dot       ●  Label            ○ hollow: planned     ◍ hatched: alleged     ⊘ struck: did not occur
 *   range   ░▒▒▒▒▒ Label          the rule below it fades with it
 *   bar     ▒▓▓▓▓▓ Label ▓▓▓▒     the rule is solid where the time is certain
 *           ▔▔▔▔▔▔▔▔▔▔▔▔▔
 *   open  ···░▒▒▒▒▒ Label         nothing is known of that end
 *   set     ▓ Label ▓     ▓       a bar for each of its times, and a line that joins them
 *           ▔──────▔─────▔
 */
export function drawShape(ctx: Pen, mark: Mark, y: number, emphasis: Emphasis, palette: Palette): void {
  const isPlain = emphasis === 'plain'
  drawTwins(ctx, mark, y, isPlain ? palette.hatch : palette.accent, isPlain)
  if (mark.shape === 'dot') drawDot(ctx, mark, y, emphasis, palette)
  else drawBar(ctx, mark, y, emphasis, palette)
}

/** To be called before `drawLabel`, once for all labels of a weight. */
export function setLabelType(ctx: Pen, strong: boolean, { sans }: Palette): void {
  ctx.font = labelFont(sans, strong)
  ctx.textBaseline = 'middle'
  ctx.textAlign = 'left'
}

/** Part of a label, in px from where the label begins. */
export type LabelPart = { readonly x: number; readonly width: number }

/** `found`: what of the label a search found. */
export function drawLabel(
  ctx: Pen,
  { label, shape, texture }: Mark,
  y: number,
  emphasis: Emphasis,
  palette: Palette,
  found: readonly LabelPart[],
): void {
  if (!label) return
  if (texture.struck && shape !== 'dot') {
    // The line through the bar ends where the label begins, or it would be the words that are struck through.
    ctx.fillStyle = palette.paper
    ctx.fillRect(Math.round(label.x) - 2, y - 2, Math.ceil(label.width) + 4, 4)
  }
  if (found.length > 0) {
    ctx.fillStyle = palette.hit
    for (const { x, width } of found) ctx.fillRect(Math.round(label.x) + x - 1, y - HIT_PX / 2, width + 2, HIT_PX)
  }
  ctx.fillStyle = emphasis === 'plain' ? palette.ink : palette.accent
  ctx.fillText(label.text, Math.round(label.x), y - (shape === 'dot' ? 0 : 1))
  if (emphasis === 'selected') ctx.fillRect(Math.round(label.x), y + 8, label.width, 1)
}

/**
 * Competing dates: the same event where another source would put it, in outline, tied to the chosen one by dots.
 *
 *   ○ · · · ●  Label
 */
function drawTwins(ctx: Pen, { x0, x1, twins }: Mark, y: number, colour: string, onlyNear: boolean): void {
  if (twins.length === 0) return
  ctx.strokeStyle = colour
  ctx.lineWidth = 1
  for (const twin of twins) {
    if (onlyNear && !isTwinNear({ x0, x1 }, twin)) continue
    const from = twin.x1 < x0 ? twin.x1 : x1
    const to = twin.x1 < x0 ? x0 : twin.x0
    const width = Math.max(twin.x1 - twin.x0, 2 * DOT_RADIUS_PX)
    ctx.setLineDash([1, 3])
    if (to > from) strokeLine(ctx, from, to, y)
    ctx.setLineDash([2, 2])
    ctx.beginPath()
    ctx.roundRect((twin.x0 + twin.x1 - width) / 2, y - DOT_RADIUS_PX, width, 2 * DOT_RADIUS_PX, DOT_RADIUS_PX)
    ctx.stroke()
  }
  ctx.setLineDash([])
}

function strokeLine(ctx: Pen, x0: number, x1: number, y: number): void {
  ctx.beginPath()
  ctx.moveTo(x0, y)
  ctx.lineTo(x1, y)
  ctx.stroke()
}
