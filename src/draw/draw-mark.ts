import type { Mark } from '../layout/scene.ts'
import { DOT_RADIUS_PX } from '../layout/shape.ts'
import { labelFont, type Palette } from './palette.ts'
import type { Pen } from './pen.ts'

/** How the reader stands to a mark; colour repeats what the ring or the bar's rule says. */
export type Emphasis = 'plain' | 'hovered' | 'selected'

const BAR_PX = 18
/** Of the ground of found words: a little less than the bar that they may stand on. */
const HIT_PX = 16
/** The rule under a bar: it carries the texture, so that text on the bar stays readable. */
const RULE_PX = 4
const DASH = [4, 3]
const HATCH_STEP_PX = 4
const TWIN_REACH_PX = 90

/**
 * Draws one mark; its label comes after, over all shapes.
 *
 *   dot       ●  Label            ○ hollow: planned     ◍ hatched: alleged     ⊘ struck: did not occur
 *   range   ░▒▒▒▒▒ Label          the rule below it fades with it
 *   bar     ▒▓▓▓▓▓ Label ▓▓▓▒     the rule is solid where the time is certain
 *           ▔▔▔▔▔▔▔▔▔▔▔▔▔
 */
export function drawShape(ctx: Pen, mark: Mark, y: number, emphasis: Emphasis, palette: Palette): void {
  const isPlain = emphasis === 'plain'
  const colour = isPlain ? palette.mark : palette.accent
  drawTwins(ctx, mark, y, isPlain ? palette.hatch : palette.accent, isPlain ? TWIN_REACH_PX : Infinity)
  if (mark.shape === 'dot') drawDot(ctx, mark, y, emphasis, colour, palette)
  else drawBar(ctx, mark, y, emphasis, colour, palette)
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
  { label, shape }: Mark,
  y: number,
  emphasis: Emphasis,
  palette: Palette,
  found: readonly LabelPart[],
): void {
  if (!label) return
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
 *
 * Those that reach further than `reach` would run through what else stands in the lane; they show on a mark that is pointed at.
 */
function drawTwins(ctx: Pen, { x0, x1, twins }: Mark, y: number, colour: string, reach: number): void {
  if (twins.length === 0) return
  ctx.strokeStyle = colour
  ctx.lineWidth = 1
  for (const twin of twins) {
    const from = twin.x1 < x0 ? twin.x1 : x1
    const to = twin.x1 < x0 ? x0 : twin.x0
    const width = Math.max(twin.x1 - twin.x0, 2 * DOT_RADIUS_PX)
    if (Math.max(to - from, 0) + width > reach) continue
    ctx.setLineDash([1, 3])
    if (to > from) strokeLine(ctx, from, to, y)
    ctx.setLineDash([2, 2])
    ctx.beginPath()
    ctx.roundRect((twin.x0 + twin.x1 - width) / 2, y - DOT_RADIUS_PX, width, 2 * DOT_RADIUS_PX, DOT_RADIUS_PX)
    ctx.stroke()
  }
  ctx.setLineDash([])
}

function drawDot(
  ctx: Pen,
  { x0, x1, core0, core1, texture }: Mark,
  y: number,
  emphasis: Emphasis,
  colour: string,
  palette: Palette,
): void {
  const x = (x0 + x1) / 2
  // Once zoomed in so far that a day is wide, a thin line shows how much of it the dot may stand for.
  if (core1 - core0 > 4 * DOT_RADIUS_PX) {
    ctx.fillStyle = palette.hatch
    ctx.fillRect(core0, y + BAR_PX / 2, core1 - core0, 1)
    ctx.fillRect(core0, y + BAR_PX / 2 - 3, 1, 4)
    ctx.fillRect(core1 - 1, y + BAR_PX / 2 - 3, 1, 4)
  }
  ctx.beginPath()
  ctx.arc(x, y, DOT_RADIUS_PX, 0, 2 * Math.PI)
  ctx.fillStyle = texture.hollow || texture.hatched ? palette.paper : colour
  ctx.fill()
  if (texture.hatched) {
    const box = { x: x - DOT_RADIUS_PX, y: y - DOT_RADIUS_PX, width: 2 * DOT_RADIUS_PX, height: 2 * DOT_RADIUS_PX }
    hatchInside(ctx, box, { colour, step: 3, crossed: texture.crossed })
  }
  ctx.strokeStyle = colour
  ctx.lineWidth = 1.5
  ctx.setLineDash(texture.dashed ? [2.5, 2] : [])
  ctx.beginPath()
  ctx.arc(x, y, DOT_RADIUS_PX, 0, 2 * Math.PI)
  ctx.stroke()
  ctx.setLineDash([])
  if (texture.struck) strike(ctx, x, y, colour)
  if (emphasis !== 'plain') ring(ctx, x, y, emphasis, palette)
}

function ring(ctx: Pen, x: number, y: number, emphasis: Emphasis, palette: Palette): void {
  ctx.beginPath()
  ctx.arc(x, y, DOT_RADIUS_PX + 3, 0, 2 * Math.PI)
  ctx.strokeStyle = palette.accent
  ctx.lineWidth = emphasis === 'selected' ? 2 : 1
  ctx.stroke()
}

function strike(ctx: Pen, x: number, y: number, colour: string): void {
  const reach = DOT_RADIUS_PX + 2.5
  ctx.strokeStyle = colour
  ctx.lineWidth = 1.5
  ctx.beginPath()
  ctx.moveTo(x - reach, y + reach)
  ctx.lineTo(x + reach, y - reach)
  ctx.stroke()
}

function drawBar(ctx: Pen, mark: Mark, y: number, emphasis: Emphasis, colour: string, palette: Palette): void {
  const { x0, x1, texture } = mark
  const top = Math.round(y - BAR_PX / 2)
  const ruleTop = top + BAR_PX - RULE_PX
  const width = x1 - x0
  ctx.fillStyle = faded(ctx, mark, emphasis === 'plain' ? palette.bar : palette.accentWash)
  if (!texture.hollow) ctx.fillRect(x0, top, width, BAR_PX)
  const stroke = faded(ctx, mark, colour)
  if (texture.hatched)
    hatchInside(
      ctx,
      { x: x0, y: ruleTop, width, height: RULE_PX },
      { colour: stroke, step: HATCH_STEP_PX, crossed: texture.crossed },
    )
  if (texture.hollow || texture.hatched || texture.dashed) {
    ctx.strokeStyle = stroke
    ctx.lineWidth = 1
    ctx.setLineDash(texture.dashed ? DASH : [])
    if (texture.hollow) ctx.strokeRect(x0 + 0.5, top + 0.5, width - 1, BAR_PX - 1)
    else strokeLine(ctx, x0, x1, ruleTop + RULE_PX - 0.5)
    ctx.setLineDash([])
  } else {
    ctx.fillStyle = stroke
    ctx.fillRect(x0, ruleTop + 1, width, RULE_PX - 1)
  }
  if (texture.struck) strokeLine(ctx, x0, x1, y, stroke)
  if (emphasis === 'selected') {
    ctx.strokeStyle = palette.accent
    ctx.lineWidth = 1.5
    ctx.strokeRect(x0 + 0.75, top + 0.75, width - 1.5, BAR_PX - 1.5)
  }
}

function strokeLine(ctx: Pen, x0: number, x1: number, y: number, colour?: CanvasGradient | string): void {
  if (colour) ctx.strokeStyle = colour
  ctx.beginPath()
  ctx.moveTo(x0, y)
  ctx.lineTo(x1, y)
  ctx.stroke()
}

/** The colour, running out towards an end that is not known to the day. */
function faded(ctx: Pen, { x0, x1, core0, core1 }: Mark, colour: string): CanvasGradient | string {
  const width = x1 - x0
  if (width <= 0 || (core0 <= x0 && core1 >= x1)) return colour
  const middle = core0 > core1 ? (core0 + core1) / 2 : undefined
  const from = Math.min(Math.max(((middle ?? core0) - x0) / width, 0), 1)
  const to = Math.min(Math.max(((middle ?? core1) - x0) / width, from), 1)
  const gradient = ctx.createLinearGradient(x0, 0, x1, 0)
  gradient.addColorStop(0, from > 0 ? transparent(colour) : colour)
  gradient.addColorStop(from, colour)
  gradient.addColorStop(to, colour)
  gradient.addColorStop(1, to < 1 ? transparent(colour) : colour)
  return gradient
}

const faint = new Map<string, string>()

/** What is left of a colour at the end of a fade; worked out once, since to parse a mixed colour is dear. */
function transparent(colour: string): string {
  const known = faint.get(colour)
  if (known !== undefined) return known
  const [, channels] = /^rgb\((.+)\)$/.exec(colour) ?? []
  const made = channels ? `rgba(${channels}, 0.12)` : `color-mix(in srgb, ${colour} 12%, transparent)`
  faint.set(colour, made)
  return made
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type Hatch = { readonly colour: CanvasGradient | string; readonly step: number; readonly crossed: boolean }

/** Slanted lines clipped to a box (or, for a dot, to the circle inscribed in it); crossed, in both directions. */
function hatchInside(ctx: Pen, { x, y, width, height }: Box, hatch: Hatch): void {
  ctx.save()
  ctx.beginPath()
  if (width === height) ctx.arc(x + width / 2, y + height / 2, width / 2, 0, 2 * Math.PI)
  else ctx.rect(x, y, width, height)
  ctx.clip()
  ctx.beginPath()
  for (let at = x - height; at < x + width; at += hatch.step) {
    ctx.moveTo(at, y + height)
    ctx.lineTo(at + height, y)
    if (!hatch.crossed) continue
    ctx.moveTo(at, y)
    ctx.lineTo(at + height, y + height)
  }
  ctx.strokeStyle = hatch.colour
  ctx.lineWidth = hatch.crossed ? 1 : 1.25
  ctx.stroke()
  ctx.restore()
}
