/** Width of a text in px, in the type the labels are drawn in; `strong` for the heavier weight of landmarks. */
export type MeasureText = (text: string, strong: boolean) => number

const ELLIPSIS = '…'

/**
 * Shortens labels to a width at the borders of words, never inside one. Widths are measured once for each text and kept, because
 * a frame asks for the same few hundred labels again and again.
 */
export function createLabelFit(measure: MeasureText) {
  const widths = new Map<string, { readonly full: number; readonly cuts: readonly Cut[] }>()
  const entryOf = (text: string, strong: boolean) => {
    const key = strong ? `!${text}` : text
    const known = widths.get(key)
    if (known) return known
    const entry = { full: measure(text, strong), cuts: cutsOf(text, strong, measure) }
    widths.set(key, entry)
    return entry
  }
  return {
    widthOf: (text: string, strong: boolean): number => entryOf(text, strong).full,
    /** The longest beginning of the text that fits, with an ellipsis; `undefined` where not even a word fits. */
    fit(text: string, strong: boolean, maxPx: number): string | undefined {
      const { full, cuts } = entryOf(text, strong)
      if (full <= maxPx) return text
      return cuts.findLast(({ widthPx }) => widthPx <= maxPx)?.text
    },
  }
}

export type LabelFit = ReturnType<typeof createLabelFit>

type Cut = { readonly text: string; readonly widthPx: number }

function cutsOf(text: string, strong: boolean, measure: MeasureText): readonly Cut[] {
  const cuts: Cut[] = []
  for (const match of text.matchAll(/\s+/g)) {
    const short = text.slice(0, match.index).replace(/[\s,;:–-]+$/, '') + ELLIPSIS
    cuts.push({ text: short, widthPx: measure(short, strong) })
  }
  return cuts
}
