import type { DatasetIndex } from '../dataset-index.ts'
import { type PlacedQuote, quotesOf } from '../quotes/quotes-of.ts'
import type { Finding, Rule } from '../rule.ts'

/** A position spans as many UTF-16 code units as its quote has, and lies within the text. Needs no text to be seen. */
export const quoteSpan: Rule = {
  name: 'quote-span',
  level: 'error',
  *check(dataset, index) {
    for (const placed of quotesOf(dataset)) yield* wrongSpan(placed, index)
  },
}

function* wrongSpan(
  { where, source, quote: { exact, position } }: PlacedQuote,
  index: DatasetIndex,
): Generator<Finding> {
  if (!position) return
  const { start, end } = position
  const length = index.sources.get(source)?.text?.length
  if (end - start !== exact.length)
    yield {
      where: `${where}.position`,
      message: `the position ${start}–${end} spans ${end - start} UTF-16 code units, the quote has ${exact.length}`,
      hint: `if it starts at ${start}, it ends at ${start + exact.length}`,
    }
  else if (length !== undefined && end > length)
    yield {
      where: `${where}.position`,
      message: `the position ends at ${end}, the text of "${source}" at ${length}`,
      hint: 'count from the start of the text, in UTF-16 code units',
    }
}
