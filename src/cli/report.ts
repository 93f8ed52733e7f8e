import type { QuoteReport, QuoteState } from '../data/quotes/check-quotes.ts'
import { withUnsafeVisible } from '../data/unsafe-text.ts'
import { counted } from '../lib/counted.ts'
import { grouped } from '../lib/grouped.ts'
import { hintOf } from '../model/date-hint.ts'
import type { Problem } from '../model/problem.ts'

/** What a check found. */
export type Report = {
  readonly file: string
  readonly problems: readonly Problem[]
  /** Missing where the file has no shape that could be counted. */
  readonly size?: { readonly events: number; readonly actors: number; readonly sources: number }
  /** Missing where quotes were not verified. */
  readonly quotes?: Omit<QuoteReport, 'problems'> & { readonly unmatchedFiles: readonly string[] }
}

/** For programs: one JSON object; its `problems` are as `src/model/problem.ts` has them. */
export function asJsonReport({ file, problems, size, quotes }: Report): string {
  const counts = { errors: count(problems, 'error'), warnings: count(problems, 'warning') }
  return JSON.stringify(
    { file, clean: problems.length === 0, ...counts, problems: problems.map(withHint), size, quotes: quotes ?? null },
    null,
    2,
  )
}

const withHint = (problem: Problem): Problem => {
  const hint = hintOf(problem)
  return hint === undefined ? problem : { ...problem, hint }
}

/** For people: what was found, then what became of the quotes. */
export const asTextReport = (report: Report): string => [asProblemReport(report), ...quoteLines(report)].join('\n')

/**
 * The problems by rule, in the order of the stages, with their count, then a summary. Whatever could move the cursor of
 * a terminal or hide text in it is spelt out.
 */
export function asProblemReport(report: Omit<Report, 'quotes'>): string {
  const { file, problems } = report
  const groups = [...grouped(problems, ({ rule }) => rule)].map(([rule, found]) =>
    [`${rule}: ${countWords(found)}`, ...found.map(problemLines), ''].join('\n'),
  )
  const verdict = problems.length === 0 ? 'no problems' : countWords(problems)
  return [...groups, `${withUnsafeVisible(file)}${sizeWords(report)}: ${verdict}.`].join('\n')
}

function problemLines(problem: Problem): string {
  const { level, where, message, hint } = withHint(problem)
  const sign = level === 'error' ? '✖' : '⚠'
  const lines = [`  ${sign} ${where}`, `      ${message}`, ...(hint === undefined ? [] : [`      → ${hint}`])]
  return lines.map(line => withUnsafeVisible(line.replace(/[\n\r]/g, ' '))).join('\n')
}

const STATE_WORDS: Record<QuoteState, string> = {
  exact: 'exact',
  typography: 'with other white space or typographic marks',
  elsewhere: 'elsewhere than their position says',
  'not-found': 'not found',
  'text-changed': 'of a text that was changed since',
  'no-text': 'not verified, as the text was not given',
}

function quoteLines({ size, quotes }: Report): string[] {
  if (!size) return ['The rules and the quotes were not checked, as the file cannot be read yet.']
  if (!quotes) return ['The quotes were not re-verified, as no folder of source texts was given (--sources DIR).']
  const { counts, withoutText, unmatchedFiles } = quotes
  // The states are the keys of the report's counts, which has all of them.
  const states = (Object.keys(STATE_WORDS) as QuoteState[]).filter(state => counts[state] > 0)
  const lines = [`Quotes: ${states.map(state => `${counts[state]} ${STATE_WORDS[state]}`).join(', ') || 'none'}.`]
  if (withoutText.length > 0) {
    lines.push(`No text was given of ${withoutText.join(', ')}.`)
    if (unmatchedFiles.length > 0) lines.push(`Files with the fingerprint of no source: ${unmatchedFiles.join(', ')}.`)
  }
  return lines.map(withUnsafeVisible)
}

const sizeWords = ({ size }: Pick<Report, 'size'>) =>
  size
    ? ` (${counted(size.events, 'event')}, ${counted(size.actors, 'actor')}, ${counted(size.sources, 'source')})`
    : ''

function countWords(problems: readonly Problem[]): string {
  const [errors, warnings] = [count(problems, 'error'), count(problems, 'warning')]
  if (warnings === 0) return counted(errors, 'error')
  return errors === 0 ? counted(warnings, 'warning') : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
}

const count = (problems: readonly Problem[], level: Problem['level']) =>
  problems.filter(problem => problem.level === level).length
