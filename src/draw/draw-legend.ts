import type { MarkMeaning } from '../layout/mark-meanings.ts'
import type { Mark } from '../layout/scene.ts'
import { DOT_RADIUS_PX, type Shape, textureOf } from '../layout/shape.ts'
import { wrapText } from '../layout/wrap-text.ts'
import type { Status } from '../model/status.ts'
import { drawBadge, setBadgeType } from './draw-badge.ts'
import { drawShape } from './draw-mark.ts'
import { type Palette, tickFont } from './palette.ts'
import type { Pen } from './pen.ts'

/** A sample and its words, in px from the upper left corner of the legend. */
export type LegendEntry = {
  readonly meaning: MarkMeaning
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
}

/** Size of a sample, in px. */
export const SAMPLE = { width: 48, height: 18 } as const
const SAMPLE_PX = SAMPLE.width
const SAMPLE_GAP_PX = 8
const ENTRY_GAP_PX = 28
const LINE_PX = SAMPLE.height
const ROW_GAP_PX = 6

/**
 * Sets a legend in rows, entry after entry:
 *
 *   ●  a day, or less      ▒▒▒  lasted from one day to another
 *   ▨▨ alleged: hatched    (+7) so many more events than there is room for
 */
export function legendOf(
  meanings: readonly MarkMeaning[],
  words: Readonly<Record<MarkMeaning, string>>,
  { widthPx, widthOf }: { readonly widthPx: number; readonly widthOf: (text: string) => number },
): { readonly entries: readonly LegendEntry[]; readonly height: number } {
  const entries: LegendEntry[] = []
  let [x, y, height] = [0, 0, 0]
  for (const meaning of meanings) {
    const lines = wrapText(words[meaning], widthPx - SAMPLE_PX - SAMPLE_GAP_PX, widthOf)
    const width = SAMPLE_PX + SAMPLE_GAP_PX + Math.max(...lines.map(widthOf))
    if (x > 0 && x + width > widthPx) [x, y] = [0, height + ROW_GAP_PX]
    entries.push({ meaning, lines, x, y })
    x += width + ENTRY_GAP_PX
    height = Math.max(height, y + lines.length * LINE_PX)
  }
  return { entries, height }
}

/** With the marks of the timeline themselves, so that neither can look otherwise. */
export function drawLegend(pen: Pen, entries: readonly LegendEntry[], palette: Palette): void {
  for (const { meaning, lines, x, y } of entries) {
    pen.save()
    pen.translate(x, y)
    drawSample(pen, meaning, palette)
    pen.textAlign = 'left'
    pen.textBaseline = 'alphabetic'
    pen.fillStyle = palette.inkSoft
    pen.font = tickFont(palette.sans, false)
    for (const [i, line] of lines.entries()) pen.fillText(line, SAMPLE_PX + SAMPLE_GAP_PX, (i + 0.75) * LINE_PX)
    pen.restore()
  }
}

/** A mark that means this, from the upper left corner of its box. */
export function drawSample(pen: Pen, meaning: MarkMeaning, palette: Palette): void {
  const y = LINE_PX / 2
  if (meaning === 'more') {
    setBadgeType(pen, palette)
    drawBadge(pen, { x: SAMPLE_PX / 2, y, count: 7 }, false, palette)
  } else for (const mark of SAMPLES[meaning]) drawShape(pen, mark, y, 'plain', palette)
}

type Look = {
  readonly status?: Status
  readonly approximate?: boolean
  readonly fade?: number
  readonly twin?: readonly [number, number]
}

function sample(
  shape: Shape,
  x0: number,
  x1: number,
  { status = 'occurred', approximate = false, fade = 0, twin }: Look = {},
): Mark {
  return {
    key: 'sample',
    row: 0,
    id: undefined,
    shape,
    texture: textureOf(status, { approximate, uncertain: false }),
    x0,
    x1,
    y: 0,
    core0: x0 + fade,
    core1: x1 - fade,
    openStart: false,
    openEnd: false,
    twins: twin ? [{ x0: twin[0], x1: twin[1] }] : [],
    label: undefined,
  }
}

const dot = (x: number, look?: Look) => sample('dot', x - DOT_RADIUS_PX, x + DOT_RADIUS_PX, look)
const MIDDLE_PX = SAMPLE_PX / 2

const SAMPLES: Readonly<Record<Exclude<MarkMeaning, 'more'>, readonly Mark[]>> = {
  day: [dot(MIDDLE_PX)],
  lasted: [sample('bar', 0, SAMPLE_PX)],
  within: [sample('range', 0, SAMPLE_PX, { fade: 0.3 * SAMPLE_PX })],
  approximate: [dot(8, { approximate: true }), sample('bar', 20, SAMPLE_PX, { approximate: true })],
  planned: [dot(8, { status: 'planned' }), sample('bar', 20, SAMPLE_PX, { status: 'planned' })],
  'did-not-occur': [dot(8, { status: 'did-not-occur' }), sample('bar', 20, SAMPLE_PX, { status: 'did-not-occur' })],
  alleged: [dot(8, { status: 'alleged' }), sample('bar', 20, SAMPLE_PX, { status: 'alleged' })],
  disputed: [dot(8, { status: 'disputed' }), sample('bar', 20, SAMPLE_PX, { status: 'disputed' })],
  competing: [dot(SAMPLE_PX - 10, { twin: [2, 14] })],
}
