import { isAmong } from '../layout/clusters.ts'
import { strengthOf } from '../layout/mark.ts'
import type { Band, ClusterMark, Label, Mark, Scene } from '../layout/scene.ts'
import { drawBadge, setBadgeType } from './draw-badge.ts'
import { drawLabel, drawShape, type LabelPart, setLabelType } from './draw-mark.ts'
import type { Emphasis } from './emphasis.ts'
import { type Palette, tickFont } from './palette.ts'
import type { Pen } from './pen.ts'

/** Height of the axis above the lanes: one line for the context ("2022"), one for the ticks ("Oct"). */
export const AXIS_PX = 40
/** Height of the strip of publications in px. */
export const STRIP_PX = 22

/** Where the lanes begin, under the axis and, if it is shown, the strip of publications. */
export const lanesTopOf = (showsPublications: boolean): number => AXIS_PX + (showsPublications ? STRIP_PX : 0)

/**
 * What a reader may ask to see beside the events, under the axis (`top`). Drawn by those who have its code (`draw-beside.ts`),
 * as the first picture does without.
 */
export type Layer = (
  pen: Pen,
  place: { readonly top: number; readonly width: number; readonly height: number; readonly palette: Palette },
) => void

type DrawOptions = {
  /** Size of the canvas in CSS px. */
  readonly width: number
  readonly height: number
  /** Where the lanes begin, in px from the top: under the axis, and under the strip of publications if that is shown. */
  readonly lanesTop: number
  readonly publications: Layer | undefined
  /** The day as of which the chronology is known, if a reader asks for one. */
  readonly known: Layer | undefined
  /** How far the lanes are scrolled up under the axis, in px. */
  readonly scrollTop: number
  /** Rows. */
  readonly selected: number | undefined
  readonly hovered: number | undefined
  /** Where the reader stands in the chronology, in px from the left edge. */
  readonly hereX: number | undefined
  /** Where a mark is on its way between two places, and how strongly it is drawn. */
  readonly placeOf: (mark: Mark) => { readonly y: number; readonly alpha: number }
  /** Marks that the scene no longer has, still on their way. */
  readonly leaving: readonly { readonly mark: Mark; readonly y: number; readonly alpha: number }[]
  /** Whether a row has a mark of its own in the scene. */
  readonly isDrawn: (row: number) => boolean
  /** What of a label a search found. */
  readonly foundIn: (label: Label) => readonly LabelPart[]
  readonly palette: Palette
}

/** Draws a scene with a pen that counts in CSS px. A canvas has no alpha: its ground is painted. */
export function drawScene(ctx: Pen, scene: Scene, options: DrawOptions): void {
  const { width, height, palette, scrollTop, lanesTop, publications, known } = options
  ctx.fillStyle = palette.paper
  ctx.fillRect(0, 0, width, height)
  drawGrid(ctx, scene, options)
  const beside = { top: AXIS_PX, width, height, palette }
  known?.(ctx, beside)
  ctx.save()
  ctx.beginPath()
  ctx.rect(0, lanesTop, width, height - lanesTop)
  ctx.clip()
  ctx.translate(0, lanesTop - scrollTop)
  scene.bands.forEach((band, i) => {
    if (i > 0) drawBandRule(ctx, band, width, palette)
  })
  drawShapes(ctx, options.leaving, palette)
  drawMarks(ctx, scene, options)
  drawClusters(ctx, scene.clusters, options)
  ctx.restore()
  publications?.(ctx, beside)
  drawAxis(ctx, scene, options)
}

type Placed = { readonly mark: Mark; readonly y: number; readonly alpha: number }

/** Shapes first, then labels weight by weight: to change the type is dear, and a few hundred labels share two. */
function drawMarks(ctx: Pen, { marks }: Scene, options: DrawOptions): void {
  const { palette, scrollTop, height, placeOf, foundIn } = options
  const plain: Placed[] = []
  const pointedOut: Placed[] = []
  for (const mark of marks) {
    const { y, alpha } = placeOf(mark)
    if (y < scrollTop - 30 || y > scrollTop + height) continue
    const list = emphasisOf(mark, options) === 'plain' ? plain : pointedOut
    list.push({ mark, y, alpha })
  }
  drawShapes(ctx, plain, palette)
  for (const strong of [false, true]) {
    setLabelType(ctx, strong, palette)
    for (const { mark, y, alpha } of plain) {
      if (mark.label?.strong !== strong) continue
      ctx.globalAlpha = alpha * strengthOf(mark.label)
      drawLabel(ctx, mark, y, 'plain', palette, foundIn(mark.label))
    }
  }
  ctx.globalAlpha = 1
  for (const { mark, y } of pointedOut) {
    const emphasis = emphasisOf(mark, options)
    drawShape(ctx, mark, y, emphasis, palette)
    setLabelType(ctx, mark.label?.strong ?? false, palette)
    if (mark.label) drawLabel(ctx, mark, y, emphasis, palette, foundIn(mark.label))
  }
}

function drawShapes(ctx: Pen, placed: readonly Placed[], palette: Palette): void {
  for (const { mark, y, alpha } of placed) {
    ctx.globalAlpha = alpha
    drawShape(ctx, mark, y, 'plain', palette)
  }
  ctx.globalAlpha = 1
}

function emphasisOf({ row }: Mark, { selected, hovered }: DrawOptions): Emphasis {
  if (row === selected) return 'selected'
  return row === hovered ? 'hovered' : 'plain'
}

function drawGrid(ctx: Pen, { axis }: Scene, { height, palette, hereX }: DrawOptions): void {
  ctx.fillStyle = palette.grid
  for (const { x } of axis.minor) ctx.fillRect(Math.round(x), AXIS_PX, 1, height - AXIS_PX)
  ctx.fillStyle = palette.rule
  for (const { x, isTick } of axis.major)
    if (isTick) ctx.fillRect(Math.round(x), AXIS_PX - 20, 1, height - AXIS_PX + 20)
  if (hereX === undefined) return
  ctx.fillStyle = palette.accent
  ctx.fillRect(Math.round(hereX), AXIS_PX, 1, height - AXIS_PX)
}

function drawAxis(ctx: Pen, { axis }: Scene, { width, palette, hereX }: DrawOptions): void {
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
  ctx.font = tickFont(palette.sans, false)
  ctx.fillStyle = palette.inkSoft
  for (const { x, label } of axis.minor) ctx.fillText(label, Math.round(x) + 5, AXIS_PX - 7)
  ctx.font = tickFont(palette.sans, true)
  ctx.fillStyle = palette.ink
  for (const { x, label } of axis.major) ctx.fillText(label, Math.round(x) + 5, AXIS_PX - 24)
  ctx.fillStyle = palette.rule
  ctx.fillRect(0, AXIS_PX - 1, width, 1)
  if (hereX === undefined) return
  ctx.fillStyle = palette.accent
  ctx.beginPath()
  ctx.moveTo(hereX - 4.5, AXIS_PX - 6)
  ctx.lineTo(hereX + 5.5, AXIS_PX - 6)
  ctx.lineTo(hereX + 0.5, AXIS_PX + 1)
  ctx.fill()
}

function drawBandRule(ctx: Pen, { top }: Band, width: number, palette: Palette): void {
  ctx.fillStyle = palette.rule
  ctx.fillRect(0, Math.round(top) - 1, width, 1)
}

function drawClusters(ctx: Pen, clusters: readonly ClusterMark[], options: DrawOptions): void {
  const { palette, selected, hovered, isDrawn } = options
  setBadgeType(ctx, palette)
  for (const cluster of clusters) {
    const holds = (row: number | undefined) => row !== undefined && isAmong(cluster, row) && !isDrawn(row)
    drawBadge(ctx, cluster, holds(selected) || holds(hovered), palette)
  }
}
