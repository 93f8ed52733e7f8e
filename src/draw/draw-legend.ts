import type { MarkMeaning } from '../layout/mark-meanings.ts'
import { wrapText } from '../layout/wrap-text.ts'
import { drawSample, SAMPLE } from './draw-sample.ts'
import { type Palette, tickFont } from './palette.ts'
import type { Pen } from './pen.ts'

/** A sample and its words, in px from the upper left corner of the legend. */
export type LegendEntry = {
  readonly meaning: MarkMeaning
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
}

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
