import type { Mark } from '../layout/scene.ts'
import type { Texture } from '../layout/shape.ts'
import { type Emphasis, lookOf, strokeOf } from './emphasis.ts'
import { hatchInside } from './hatch.ts'
import type { Palette } from './palette.ts'
import type { Box, Pen, StampDrawing } from './pen.ts'

const BAR_PX = 18
/** The rule under a bar: it carries the texture, so that text on the bar stays readable. */
const RULE_PX = 4
const DASH = [4, 3]
const HATCH_STEP_PX = 4

/**
 * Where a bar fades, in whole px: the fades are stretched bitmaps on the screen, and between them all is flat.
 *
 *   x0   from      to   x1
 *   ░▒▒▓▓█████████████▓▒░
 */
type Fades = { readonly x0: number; readonly from: number; readonly to: number; readonly x1: number }

/** Up to here a bar is one bitmap for each width, whatever its texture. Far out most are as short as a bar may be. */
const TINY_PX = 12

/** A part of a set is at least this long, so that it is seen. */
const LEAST_PART_PX = 5

/** Less than lies between two marks of a lane. */
const LEAD_PX = 9

/** A range of time, or a set of times: see `drawShape`. */
export function drawBar(ctx: Pen, mark: Mark, y: number, emphasis: Emphasis, palette: Palette): void {
  const { x0, from, to, x1 } = fadesOf(mark)
  const top = Math.round(y - BAR_PX / 2)
  const width = x1 - x0
  const look = { texture: mark.texture, emphasis, palette }
  if (mark.openStart) drawLead(ctx, x0 - LEAD_PX, top, strokeOf(emphasis, palette))
  if (mark.openEnd) drawLead(ctx, x1, top, strokeOf(emphasis, palette))
  if (width > TINY_PX && mark.parts.length > 0) {
    ctx.fillStyle = strokeOf(emphasis, palette)
    ctx.fillRect(x0, top + BAR_PX - 1, width, 1)
    // Outlines would run through the label.
    const within: Look = { ...look, emphasis: emphasis === 'selected' ? 'hovered' : emphasis }
    for (const part of mark.parts) {
      const from = Math.max(x0, Math.min(Math.round(part.x0), x1 - LEAST_PART_PX))
      const to = Math.min(x1, Math.max(from + LEAST_PART_PX, Math.round(part.x1)))
      drawAll(ctx, { x0: from, from, to, x1: to }, top, within)
    }
    return
  }
  if (width > TINY_PX) {
    drawAll(ctx, { x0, from, to, x1 }, top, look)
    return
  }
  const fades = { x0: 0, from: from - x0, to: to - x0, x1: width }
  const key = lookOf(`bar ${fades.from}-${fades.to}-${width}`, emphasis, mark.texture)
  ctx.stamp(key, { x: x0, y: top, width, height: BAR_PX }, pen => drawAll(pen, fades, 0, look))
}

/** Dots that go on from the rule where nothing is known of that end; in the room between two marks of a lane. */
function drawLead(ctx: Pen, from: number, top: number, colour: string): void {
  ctx.fillStyle = colour
  for (let x = from + 1; x < from + LEAD_PX; x += 3) ctx.fillRect(x, top + BAR_PX - 3, 2, 2)
}

function drawAll(ctx: Pen, fades: Fades, top: number, look: Look): void {
  const { x0, x1 } = fades
  const { texture, emphasis, palette } = look
  drawLength(ctx, fades, top, look)
  if (texture.hollow) {
    if (texture.dashed)
      for (const at of [top, top + BAR_PX - 1]) drawRun(ctx, { what: 'dash', top: at, height: 1 }, fades, look)
    drawEnds(ctx, fades, top, look)
  } else if (isTextured(texture))
    drawRun(ctx, { what: 'rule', top: top + BAR_PX - RULE_PX, height: RULE_PX }, fades, look)
  if (emphasis !== 'selected') return
  ctx.strokeStyle = palette.accent
  ctx.lineWidth = 1.5
  ctx.strokeRect(x0 + 0.75, top + 0.75, x1 - x0 - 1.5, BAR_PX - 1.5)
}

const isTextured = ({ hatched, dashed }: Texture) => hatched || dashed

function fadesOf(mark: Mark): Fades {
  const { core0, core1 } = mark
  const x0 = Math.round(mark.x0)
  const x1 = Math.max(x0 + 1, Math.round(mark.x1))
  const within = (x: number, least: number) => Math.min(Math.max(Math.round(x), least), x1)
  // Of ends that overlap nothing is certain: one fade ends where the other begins.
  const middle = core0 > core1 ? (core0 + core1) / 2 : undefined
  const from = within(middle ?? core0, x0)
  return { x0, from, to: within(middle ?? core1, from), x1 }
}

type Look = { readonly texture: Texture; readonly emphasis: Emphasis; readonly palette: Palette }
/** Where a bar begins, or where it ends. */
type Towards = 'in' | 'out'
/** How strong a fade is at its left and at its right. */
type Strengths = readonly [number, number]
const FAINT = 0.12
const INK: Readonly<Record<Towards, Strengths>> = { in: [FAINT, 1], out: [1, FAINT] }
const VEIL: Readonly<Record<Towards, Strengths>> = { in: [1 - FAINT, 0], out: [0, 1 - FAINT] }

/** Up to here a bar and its fades are one bitmap, and a fade ends where it should to a px or two. */
const SHORT_PX = 48
/** A fade's share of a short bar, in parts. */
const PARTS = 16

/** All that is the same along the bar: its ground and a solid rule, or its outline. */
function drawLength(ctx: Pen, { x0, from, to, x1 }: Fades, top: number, look: Look): void {
  const width = x1 - x0
  const stretched = (key: string, x: number, end: number, draw: StampDrawing) => {
    const box = { x, y: top, width: end - x, height: BAR_PX }
    if (end > x) ctx.stamp(lookOf(key, look.emphasis, look.texture), box, draw, 'stretched')
  }
  if (width <= SHORT_PX && (from > x0 || to < x1)) {
    const [rise, fall] = [Math.round((PARTS * (from - x0)) / width), Math.round((PARTS * (x1 - to)) / width)]
    stretched(`${rise}-${fall}`, x0, x1, (pen, length) => {
      // On whole px: where two edges share one, paper would shine through.
      const [up, down] = [Math.round((length * rise) / PARTS), Math.round(length - (length * fall) / PARTS)]
      fillLength(pen, 0, up, 0, look, INK.in)
      fillLength(pen, up, down, 0, look)
      fillLength(pen, down, length, 0, look, INK.out)
    })
    return
  }
  // A px under each fade, where that is strong: on whole device px fades may begin a little off what is between them.
  fillLength(ctx, Math.max(x0, from - 1), Math.min(x1, to + 1), top, look)
  stretched('in', x0, from, (pen, length) => fillLength(pen, 0, length, 0, look, INK.in))
  stretched('out', to, x1, (pen, length) => fillLength(pen, 0, length, 0, look, INK.out))
}

function fillLength(ctx: Pen, x0: number, x1: number, top: number, look: Look, strengths?: Strengths): void {
  if (x1 <= x0) return
  const { texture, emphasis, palette } = look
  const fill = (colour: string, from: number, height: number) => {
    ctx.fillStyle = strengths ? fade(ctx, x0, x1, colour, strengths) : colour
    ctx.fillRect(x0, top + from, x1 - x0, height)
  }
  const stroke = strokeOf(emphasis, palette)
  if (!texture.hollow) {
    // Under a textured rule as well: on screens of one and a half px to the px there would be a gap between the two.
    fill(groundOf(look), 0, BAR_PX)
    if (!isTextured(texture)) fill(stroke, BAR_PX - RULE_PX + 1, RULE_PX - 1)
    return
  }
  if (!texture.dashed) for (const at of [0, BAR_PX - 1]) fill(stroke, at, 1)
  if (texture.struck) fill(stroke, BAR_PX / 2 - 1, 1)
}

const groundOf = ({ emphasis, palette }: Look) => (emphasis === 'plain' ? palette.bar : palette.accentWash)

/** Of a hollow bar; faint where the bar begins to fade in, or has faded out. */
function drawEnds(ctx: Pen, { x0, from, to, x1 }: Fades, top: number, { emphasis, palette }: Look): void {
  const colour = strokeOf(emphasis, palette)
  for (const [x, isFaint] of [[x0, from > x0] as const, [x1 - 1, to < x1] as const]) {
    ctx.fillStyle = isFaint ? seenThrough(colour, FAINT) : colour
    ctx.fillRect(x, top + 1, 1, BAR_PX - 2)
  }
}

type Stripe = { readonly what: 'rule' | 'dash'; readonly top: number; readonly height: number }

/** A texture along the bar. It cannot be stretched to fade, so paper is laid over it. */
function drawRun(ctx: Pen, { what, top, height }: Stripe, { x0, from, to, x1 }: Fades, look: Look): void {
  const { texture, emphasis, palette } = look
  const box = (x: number, end: number) => ({ x, y: top, width: end - x, height })
  const draw = (pen: Pen, width: number) => drawTexture(pen, { width, height }, what, look)
  ctx.stamp(lookOf(what, emphasis, texture), box(x0, x1), draw, 'cut')
  const veil = (towards: Towards, x: number, end: number) => {
    const lay = (pen: Pen, length: number) => {
      pen.fillStyle = fade(pen, 0, length, palette.paper, VEIL[towards])
      pen.fillRect(0, 0, length, height)
    }
    if (end > x) ctx.stamp(`veil ${towards} ${height}`, box(x, end), lay, 'stretched')
  }
  veil('in', x0, from)
  veil('out', to, x1)
}

function drawTexture(
  ctx: Pen,
  { width, height }: Pick<Box, 'width' | 'height'>,
  what: Stripe['what'],
  look: Look,
): void {
  const { texture, emphasis, palette } = look
  const colour = strokeOf(emphasis, palette)
  if (what === 'rule') {
    ctx.fillStyle = groundOf(look)
    ctx.fillRect(0, 0, width, height)
  }
  if (what === 'rule' && texture.hatched)
    hatchInside(ctx, { x: 0, y: 0, width, height }, { colour, step: HATCH_STEP_PX, crossed: texture.crossed })
  ctx.strokeStyle = colour
  ctx.lineWidth = 1
  ctx.setLineDash(texture.dashed ? DASH : [])
  ctx.beginPath()
  ctx.moveTo(0, height - 0.5)
  ctx.lineTo(width, height - 0.5)
  ctx.stroke()
  ctx.setLineDash([])
}

function fade(ctx: Pen, x0: number, x1: number, colour: string, [left, right]: Strengths): CanvasGradient {
  const gradient = ctx.createLinearGradient(x0, 0, x1, 0)
  gradient.addColorStop(0, seenThrough(colour, left))
  gradient.addColorStop(1, seenThrough(colour, right))
  return gradient
}

/** A colour of that strength, from 0 to 1. Of nothing at all `color-mix` makes black, which a fade to it would show. */
function seenThrough(colour: string, strength: number): string {
  const [, channels] = /^rgb\((.+)\)$/.exec(colour) ?? []
  if (channels) return `rgba(${channels}, ${strength})`
  return `color-mix(in srgb, ${colour} ${Math.max(strength, 0.001) * 100}%, transparent)`
}
