import type { PublicationFlag } from '../layout/publication-strip.ts'
import type { Band, ClusterMark, Scene } from '../layout/scene.ts'
import type { EventId } from '../model/timeline-event.ts'
import { drawMark, type Emphasis } from './draw-mark.ts'
import { drawKnownLine, drawPublications } from './draw-publications.ts'
import { type Palette, tickFont } from './palette.ts'

/** Height of the axis above the lanes: one line for the context ("2022"), one for the ticks ("Oct"). */
export const AXIS_PX = 40

export type DrawOptions = {
  /** Size of the canvas in CSS px. */
  readonly width: number
  readonly height: number
  /** Where the lanes begin, in px from the top: under the axis, and under the strip of publications if that is shown. */
  readonly lanesTop: number
  readonly publications: readonly PublicationFlag[] | undefined
  /** The day as of which the chronology is known, if a reader asks for one. */
  readonly known: { readonly x: number; readonly words: string } | undefined
  /** How far the lanes are scrolled up under the axis, in px. */
  readonly scrollTop: number
  readonly selectedId: EventId | undefined
  readonly hoveredId: EventId | undefined
  /** Where the reader stands in the chronology, in px from the left edge. */
  readonly hereX: number | undefined
  /** Where a mark is on its way between two lanes; its own `y` when nothing moves. */
  readonly yOf: (key: string, y: number) => number
  readonly palette: Palette
}

/** Draws a scene on a canvas whose transform already counts in CSS px. */
export function drawScene(ctx: CanvasRenderingContext2D, scene: Scene, options: DrawOptions): void {
  const { width, height, palette, scrollTop, lanesTop, publications, known } = options
  ctx.clearRect(0, 0, width, height)
  drawGrid(ctx, scene, options)
  if (known) drawKnownLine(ctx, { ...known, top: AXIS_PX, width, height, palette })
  ctx.save()
  ctx.beginPath()
  ctx.rect(0, lanesTop, width, height - lanesTop)
  ctx.clip()
  ctx.translate(0, lanesTop - scrollTop)
  scene.bands.forEach((band, i) => {
    if (i > 0) drawBandRule(ctx, band, width, palette)
  })
  const last: (() => void)[] = []
  for (const mark of scene.marks) {
    const y = options.yOf(mark.key, mark.y)
    if (y < scrollTop - 30 || y > scrollTop + height) continue
    const emphasis = emphasisOf(mark.event.id, options)
    const draw = () => drawMark(ctx, mark, y, emphasis, palette)
    if (emphasis === 'plain') draw()
    else last.push(draw)
  }
  for (const draw of last) draw()
  for (const cluster of scene.clusters) drawCluster(ctx, cluster, options)
  ctx.restore()
  if (publications) drawPublications(ctx, publications, { top: AXIS_PX, width, palette })
  drawAxis(ctx, scene, options)
}

function emphasisOf(id: EventId, { selectedId, hoveredId }: DrawOptions): Emphasis {
  if (id === selectedId) return 'selected'
  return id === hoveredId ? 'hovered' : 'plain'
}

function drawGrid(ctx: CanvasRenderingContext2D, { axis }: Scene, { height, palette, hereX }: DrawOptions): void {
  ctx.fillStyle = palette.grid
  for (const { x } of axis.minor) ctx.fillRect(Math.round(x), AXIS_PX, 1, height - AXIS_PX)
  ctx.fillStyle = palette.rule
  for (const { x, isTick } of axis.major)
    if (isTick) ctx.fillRect(Math.round(x), AXIS_PX - 20, 1, height - AXIS_PX + 20)
  if (hereX === undefined) return
  ctx.fillStyle = palette.accent
  ctx.fillRect(Math.round(hereX), AXIS_PX, 1, height - AXIS_PX)
}

function drawAxis(ctx: CanvasRenderingContext2D, { axis }: Scene, { width, palette, hereX }: DrawOptions): void {
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

function drawBandRule(ctx: CanvasRenderingContext2D, { top }: Band, width: number, palette: Palette): void {
  ctx.fillStyle = palette.rule
  ctx.fillRect(0, Math.round(top) - 1, width, 1)
}

const BADGE_HEIGHT_PX = 18

function drawCluster(ctx: CanvasRenderingContext2D, cluster: ClusterMark, options: DrawOptions): void {
  const { palette, selectedId, hoveredId } = options
  const text = `+${cluster.count}`
  ctx.font = tickFont(palette.sans, true)
  const width = Math.max(26, ctx.measureText(text).width + 12)
  const holds = (id: EventId | undefined) => id !== undefined && cluster.events.some(event => event.id === id)
  const isStrong = holds(selectedId) || holds(hoveredId)
  const left = Math.round(cluster.x - width / 2)
  const top = Math.round(options.yOf(cluster.key, cluster.y) - BADGE_HEIGHT_PX / 2)
  ctx.beginPath()
  ctx.roundRect(left + 0.5, top + 0.5, width - 1, BADGE_HEIGHT_PX - 1, BADGE_HEIGHT_PX / 2)
  ctx.fillStyle = isStrong ? palette.accentWash : palette.paper
  ctx.fill()
  ctx.strokeStyle = isStrong ? palette.accent : palette.mark
  ctx.lineWidth = 1
  ctx.stroke()
  ctx.fillStyle = isStrong ? palette.accent : palette.ink
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(text, left + width / 2, top + BADGE_HEIGHT_PX / 2 + 0.5)
}
