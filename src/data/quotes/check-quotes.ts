import { grouped } from '../../lib/grouped.ts'
import type { Problem } from '../../model/problem.ts'
import type { DatasetFile, SourceRecord } from '../../model/schema.ts'
import { changedText, lengthProblem } from './changed-text.ts'
import { checkQuote, type FindNearest } from './check-quote.ts'
import { type Placement, type SearchableText, searchable } from './place-quote.ts'
import { type PlacedQuote, quotesOf } from './quotes-of.ts'
import type { SourceText, SourceTexts } from './source-texts.ts'

export type QuoteState = Placement['state'] | 'text-changed' | 'no-text'

export type QuoteReport = {
  readonly problems: readonly Problem[]
  /** How many quotes are in which state. */
  readonly counts: Readonly<Record<QuoteState, number>>
  /** The sources whose quotes could not be checked, as no text of theirs was given. */
  readonly withoutText: readonly string[]
}

/** Looking for what was meant takes a thousand times as long as seeing that it is not there. */
const MAX_SUGGESTIONS = 100

/**
 * Holds every quote of a dataset to the texts, character for character. Asks of the dataset only that it has the right
 * shape: a quote of a source that does not exist is left to the rules.
 */
export function checkQuotes(dataset: DatasetFile, texts: SourceTexts, findNearest: FindNearest): QuoteReport {
  const counts = { exact: 0, elsewhere: 0, typography: 0, 'not-found': 0, 'text-changed': 0, 'no-text': 0 }
  const problems: Problem[] = []
  const withoutText: string[] = []
  let suggestions = MAX_SUGGESTIONS
  const findFirstNearest: FindNearest = (...args) => {
    suggestions -= 1
    return suggestions >= 0 ? findNearest(...args) : undefined
  }

  const quotes = new Map(grouped(quotesOf(dataset), ({ source }) => source))
  for (const source of dataset.sources) {
    const own = quotes.get(source.id) ?? []
    quotes.delete(source.id) // of two sources with one id, the first has the quotes
    const given = source.text && texts.byFingerprint.get(source.text.sha256)
    if (given) {
      problems.push(...lengthProblem(source, given))
      checkAgainst(own, given)
    } else checkWithout(source, own)
  }
  for (const own of quotes.values()) counts['no-text'] += own.length
  return { problems, counts, withoutText }

  function checkAgainst(own: readonly PlacedQuote[], { name, text }: SourceText) {
    const source: SearchableText = searchable(text)
    for (const quote of own) {
      const checked = checkQuote(quote, source, name, findFirstNearest)
      counts[checked.state] += 1
      problems.push(...checked.problems)
    }
  }

  function checkWithout(source: SourceRecord, own: readonly PlacedQuote[]) {
    const changed = changedText(source, own, texts.others)
    if (changed) problems.push(changed)
    else if (own.length > 0) withoutText.push(source.id)
    counts[changed ? 'text-changed' : 'no-text'] += own.length
  }
}
