/** Width of a text in px, in the type the labels are drawn in; `strong` for the heavier weight of landmarks. */
type MeasureText = (text: string, strong: boolean) => number

const ELLIPSIS = '…'

/**
 * Shortens labels to a width at the borders of words, never inside one. Widths are measured once for each text and kept, because
 * a frame asks for the same few hundred labels again and again.
 */
export function createLabelFit(measure: MeasureText) {
  const widths = new Map<string, number>()
  const cuts = new Map<string, readonly Cut[]>()
  const widthOf = (text: string, strong: boolean): number =>
    remembered(widths, keyOf(text, strong), () => measure(text, strong))
  return {
    widthOf,
    /** The longest beginning of the text that fits, with an ellipsis; `undefined` where not even a word fits. */
    fit(text: string, strong: boolean, maxPx: number): string | undefined {
      if (widthOf(text, strong) <= maxPx) return text
      const known = remembered(cuts, keyOf(text, strong), () => cutsOf(text, word => widthOf(word, strong)))
      return known.findLast(({ widthPx }) => widthPx <= maxPx)?.text
    },
  }
}

const keyOf = (text: string, strong: boolean) => (strong ? `!${text}` : text)

function remembered<T>(known: Map<string, T>, key: string, compute: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const value = compute()
  known.set(key, value)
  return value
}

export type LabelFit = ReturnType<typeof createLabelFit>

type Cut = { readonly text: string; readonly widthPx: number }

/**
 * A cut is as wide as its words and the spaces between them: titles share most of their words, while to measure each
 * beginning of each title takes longer than to draw all labels. Kerning at the spaces is left out.
 */
function cutsOf(text: string, widthOf: (word: string) => number): readonly Cut[] {
  const space = widthOf(' ')
  return Array.from(text.matchAll(/\s+/g), ({ index }) => {
    const words = text
      .slice(0, index)
      .replace(/[\s,;:–-]+$/, '')
      .split(/\s+/)
    const widthPx = words.reduce((sum, word) => sum + widthOf(word) + space, widthOf(ELLIPSIS) - space)
    return { text: words.join(' ') + ELLIPSIS, widthPx }
  })
}
