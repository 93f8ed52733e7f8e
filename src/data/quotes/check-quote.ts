import type { Problem } from '../../model/problem.ts'
import { show } from '../show-value.ts'
import { asJson } from './as-json.ts'
import { hasPrefix, hasSuffix, type Placement, type Position, placeQuote, type SearchableText } from './place-quote.ts'
import type { PlacedQuote } from './quotes-of.ts'
import { wordDifferences } from './word-differences.ts'

/** The passage of a text that is most like some words, if any is; `near` is where it is expected. */
export type FindNearest = (text: string, words: string, near: number | undefined) => Position | undefined

type CheckedQuote = { readonly state: Placement['state']; readonly problems: readonly Problem[] }

/** Holds one quote to the text of its source. `name` is what messages call that text. */
export function checkQuote(
  placed: PlacedQuote,
  source: SearchableText,
  name: string,
  findNearest: FindNearest,
): CheckedQuote {
  const { where, quote } = placed
  const placement = placeQuote(quote, source)
  const { state } = placement
  switch (state) {
    case 'exact':
      return { state, problems: [...contextProblems(placed, source.text, placement.position, name)] }
    case 'elsewhere': {
      const message = `${show(quote.exact)} does not stand at ${positionWords(quote.position)} of ${name}, but elsewhere`
      return {
        state,
        problems: [problem('quote-position', `${where}.position`, message, positionHint(placement.position))],
      }
    }
    case 'typography': {
      const { start, end } = placement.position
      const message = `${show(quote.exact)} stands in ${name} with other white space or typographic marks`
      const hint = `paste the exact words: "exact": ${asJson(source.text.slice(start, end))}; ${positionHint({ start, end })}`
      return { state, problems: [problem('quote-verbatim', `${where}.exact`, message, hint)] }
    }
    case 'not-found': {
      const nearest = findNearest(source.text, quote.exact, quote.position?.start)
      const message = `${show(quote.exact)} does not stand in ${name}`
      const hint = nearest
        ? `copy the words from the text; the nearest passage, at ${nearest.start}, with [-yours-] and {+the text’s+}: ` +
          wordDifferences(quote.exact, source.text.slice(nearest.start, nearest.end))
        : 'copy the words from the text; no passage of it is like them'
      return { state, problems: [problem('quote-verbatim', `${where}.exact`, message, hint)] }
    }
  }
}

/** Of a quote that stands at `place`: do the words around it, too, and do they make it the only one? */
function* contextProblems(
  { where, quote }: PlacedQuote,
  text: string,
  place: Position,
  name: string,
): Generator<Problem> {
  const { prefix = '', exact, suffix = '' } = quote
  const prefixStands = hasPrefix(quote, text, place)
  const suffixStands = hasSuffix(quote, text, place)
  if (!prefixStands) {
    const found = text.slice(Math.max(0, place.start - prefix.length), place.start)
    yield contextProblem(`${where}.prefix`, `${show(prefix)} does not stand right before the quote in ${name}`, found)
  }
  if (!suffixStands) {
    const found = text.slice(place.end, place.end + suffix.length)
    yield contextProblem(`${where}.suffix`, `${show(suffix)} does not stand right after the quote in ${name}`, found)
  }
  if (!prefixStands || !suffixStands) return
  const words = prefix + exact + suffix
  const second = text.indexOf(words, text.indexOf(words) + 1)
  if (second === -1) return
  const message = `${show(exact)} stands more than once in ${name}, at ${text.indexOf(words)} and at ${second}`
  yield problem('quote-unique', where, message, 'lengthen "prefix" or "suffix" until the three stand there only once')
}

const contextProblem = (where: string, message: string, found: string) =>
  problem('quote-context', where, message, `the words there are ${asJson(found)}`)

const problem = (rule: string, where: string, message: string, hint: string): Problem => ({
  rule,
  level: 'error',
  where,
  message,
  hint,
})

const positionWords = (position: Position | undefined) => (position ? `${position.start}–${position.end}` : 'its place')
const positionHint = ({ start, end }: Position) => `its position is { "start": ${start}, "end": ${end} }`
