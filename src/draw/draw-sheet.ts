import { type MarkMeaning, meaningsIn } from '../layout/mark-meanings.ts'
import type { Scene } from '../layout/scene.ts'
import { wrapText } from '../layout/wrap-text.ts'
import { badgesInSight } from './badges-in-sight.ts'
import { drawLegend, type LegendEntry, legendOf } from './draw-legend.ts'
import { drawStill, type StillExtras, stillHeight } from './draw-still.ts'
import { labelFont, type Palette, tickFont } from './palette.ts'
import type { Pen } from './pen.ts'
import type { MeasureType } from './svg-pen.ts'

export type SheetStrip = {
  readonly scene: Scene
  /** What it shows, where there are several. */
  readonly caption: string | undefined
  readonly options?: StillExtras | undefined
}

/** A picture to take away: a title, one or more strips of timeline, what its marks mean, what it shows and where it is from. */
export type Sheet = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly titleLines: readonly string[]
  readonly strips: readonly (SheetStrip & { readonly top: number })[]
  readonly legend: { readonly top: number; readonly entries: readonly LegendEntry[] }
  readonly lines: readonly string[]
}

const MARGIN_PX = 24
const TITLE_PX = 20
const TITLE_LINE_PX = 24
const LINE_PX = 18
const CAPTION_PX = 24
const GAP_PX = 12
/** Of a picture without a strip, because none of its events has a place in time. */
const EMPTY_PX = 640

const titleFont = (sans: string) => `600 ${TITLE_PX}px ${sans}`

type Content = {
  readonly title: string
  readonly strips: readonly SheetStrip[]
  /** What a mark of each look means. Of these the sheet explains what it shows. */
  readonly words: Readonly<Record<MarkMeaning, string>>
  readonly notes: readonly string[]
}

/** Puts one below the other; the width is that of the strips. */
export function sheetOf({ title, strips, words, notes }: Content, sans: string, measure: MeasureType): Sheet {
  const plotWidth = strips.length === 0 ? EMPTY_PX : Math.max(...strips.map(({ scene }) => scene.width))
  const titleLines = wrapText(title, plotWidth, text => measure(text, titleFont(sans)))
  let y = MARGIN_PX + TITLE_PX + Math.max(0, titleLines.length - 1) * TITLE_LINE_PX + GAP_PX
  const placed = strips.map(strip => {
    const top = y + (strip.caption === undefined ? 0 : CAPTION_PX)
    y = top + stillHeight(strip.scene, strip.options) + GAP_PX
    return { ...strip, scene: badgesInSight(strip.scene), top }
  })
  const widthOf = (text: string) => measure(text, tickFont(sans, false))
  const meanings = meaningsIn(strips.map(({ scene }) => scene))
  const legend = legendOf(meanings, words, { widthPx: plotWidth, widthOf })
  const legendTop = y
  if (legend.height > 0) y += legend.height + GAP_PX
  const lines = notes.flatMap(note => wrapText(note, plotWidth, widthOf))
  return {
    width: plotWidth + 2 * MARGIN_PX,
    height: y + lines.length * LINE_PX + MARGIN_PX,
    title,
    titleLines,
    strips: placed,
    legend: { top: legendTop, entries: legend.entries },
    lines,
  }
}

export function drawSheet(pen: Pen, sheet: Sheet, palette: Palette): void {
  const { width, height, titleLines, strips, legend, lines } = sheet
  pen.fillStyle = palette.paper
  pen.fillRect(0, 0, width, height)
  pen.textAlign = 'left'
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = palette.ink
  pen.font = titleFont(palette.sans)
  for (const [i, line] of titleLines.entries())
    pen.fillText(line, MARGIN_PX, MARGIN_PX + TITLE_PX * 0.8 + i * TITLE_LINE_PX)
  for (const { scene, caption, options, top } of strips) {
    pen.save()
    pen.translate(MARGIN_PX, top)
    if (caption !== undefined) drawCaption(pen, caption, palette)
    drawStill(pen, scene, { ...options, palette })
    drawFrame(pen, scene.width, stillHeight(scene, options), palette)
    pen.restore()
  }
  pen.save()
  pen.translate(MARGIN_PX, legend.top)
  drawLegend(pen, legend.entries, palette)
  pen.restore()
  pen.textAlign = 'left'
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = palette.inkSoft
  pen.font = tickFont(palette.sans, false)
  const linesTop = height - MARGIN_PX - lines.length * LINE_PX
  for (const [i, line] of lines.entries()) pen.fillText(line, MARGIN_PX, linesTop + (i + 0.75) * LINE_PX)
}

function drawCaption(pen: Pen, caption: string, palette: Palette): void {
  pen.textAlign = 'left'
  pen.textBaseline = 'alphabetic'
  pen.font = labelFont(palette.sans, true)
  pen.fillStyle = palette.ink
  pen.fillText(caption, 0, -7)
}

function drawFrame(pen: Pen, width: number, height: number, palette: Palette): void {
  pen.strokeStyle = palette.rule
  pen.lineWidth = 1
  pen.setLineDash([])
  pen.strokeRect(0.5, 0.5, width - 1, height - 1)
}
