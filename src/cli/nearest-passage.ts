import type { FindNearest } from '../data/quotes/check-quote.ts'

/** Of a quote's characters, how many may differ before a likeness is chance: English prose on another subject differs in 60 %. */
const MOST_DIFFERENT = 0.4

type Stretch = { readonly start: number; readonly end: number }

/** `search` of approx-string-match: all the passages with the fewest differences, if those are no more than allowed. */
export type Search = (text: string, words: string, mostErrors: number) => Stretch[]

/** A finder of passages that are like a quote which stands nowhere: a suggestion for whoever mends it, never a pass. */
export function nearestPassage(search: Search): FindNearest {
  return (text, words, near) => {
    const matches = search(text, words, Math.floor(words.length * MOST_DIFFERENT))
    // Equally like ones may overlap: first the nearest to where it should be, then the one as long as the quote.
    const [best] = matches.sort(
      (a, b) =>
        (near === undefined ? 0 : Math.abs(a.start - near) - Math.abs(b.start - near)) ||
        a.start - b.start ||
        lengthDifference(a, words) - lengthDifference(b, words),
    )
    return best && wholeWords(text, best)
  }
}

const lengthDifference = ({ start, end }: Stretch, words: string) => Math.abs(end - start - words.length)

/** The stretch with the words at its ends made whole. */
function wholeWords(text: string, { start, end }: Stretch): Stretch {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(end, end + 40))?.[0] ?? ''
  const startsBetween = start >= end || /\s/.test(text[start] ?? ' ')
  const endsBetween = start >= end || /\s/.test(text[end - 1] ?? ' ')
  return { start: start - (startsBetween ? 0 : before.length), end: end + (endsBetween ? 0 : after.length) }
}
