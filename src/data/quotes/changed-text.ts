import type { Problem } from '../../model/problem.ts'
import type { SourceRecord } from '../../model/schema.ts'
import type { PlacedQuote } from './quotes-of.ts'
import type { SourceText } from './source-texts.ts'

/**
 * The problem of a source whose text is here but was changed since its fingerprint was taken. No file has that
 * fingerprint; but a file that is no other source's text, and holds at least half of this one's quotes, can only be a
 * later state of it. Without such a file the text is merely not given. Names prove nothing either way.
 */
export function changedText(
  { id, text }: SourceRecord,
  quotes: readonly PlacedQuote[],
  others: readonly SourceText[],
): Problem | undefined {
  if (!text || quotes.length === 0) return undefined
  const standing = others
    .map(other => ({ other, count: quotes.filter(({ quote }) => other.text.includes(quote.exact)).length }))
    .sort((a, b) => b.count - a.count)
  const [best] = standing
  if (!best || best.count * 2 < quotes.length) return undefined
  const { other, count } = best
  return {
    rule: 'source-text',
    level: 'error',
    where: `sources.${id}.text.sha256`,
    message:
      `no file has this fingerprint, but ${other.name} holds ${count} of its ${quotes.length} quotes: ` +
      'the text was changed since, so none of them counts as checked',
    hint: 'put the former text back, or check the quotes anew and take the fingerprint of the text as it is now',
  }
}

/** The length in a dataset is that of the text with the fingerprint beside it. */
export function* lengthProblem({ id, text }: SourceRecord, given: SourceText): Generator<Problem> {
  if (!text || text.length === given.text.length) return
  yield {
    rule: 'source-text',
    level: 'error',
    where: `sources.${id}.text.length`,
    message: `the length is given as ${text.length}, but ${given.name} has ${given.text.length} UTF-16 code units`,
    hint: `write ${given.text.length}`,
  }
}
