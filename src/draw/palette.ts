/**
 * Colours and type of the drawing. The page reads them from its style sheet, so both themes follow. Colours are `rgb(…)`, as a
 * browser computes them: they fade by their fourth channel, which other programs that read an SVG know as well.
 */
export type Palette = {
  readonly paper: string
  readonly ink: string
  readonly inkSoft: string
  readonly grid: string
  readonly rule: string
  readonly accent: string
  readonly accentWash: string
  readonly mark: string
  readonly bar: string
  readonly hatch: string
  readonly density: string
  /** Behind words that a search found. */
  readonly hit: string
  /** Family list for labels and ticks. */
  readonly sans: string
}

const LABEL_PX = 13
const TICK_PX = 12

export const labelFont = (sans: string, strong: boolean) => `${strong ? 600 : 400} ${LABEL_PX}px ${sans}`
export const tickFont = (sans: string, strong: boolean) => `${strong ? 600 : 400} ${TICK_PX}px ${sans}`
