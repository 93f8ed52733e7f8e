/**
 * "17–19", but "27 September – 10 November": the dash stands free where either side has several words. Beside a dash
 * a decade has no article: "1960s–1970s", not "the 1960s – the 1970s".
 */
export function withDash(from: string, to: string): string {
  const [a, b] = [withoutArticle(from), withoutArticle(to)]
  return /\s/.test(a + b) ? `${a} – ${b}` : `${a}–${b}`
}

export const withoutArticle = (words: string) => words.replace(/^the /, '')

export const betweenAnd = (a: string, b: string) => `between ${a} and ${b}`

/** "a", "a or b", "a, b or c". */
export function joinList(items: readonly string[], conjunction: 'and' | 'or'): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`
}

/**
 * Joins dates that are given as words, saying what they share at the end only once:
 * `17 October 2022` and `19 October 2022` become `17–19 October 2022`.
 */
export function joinSharingTail(
  dates: readonly (readonly string[])[],
  join: (heads: readonly string[]) => string,
): string {
  const [first = [], ...others] = dates
  if (others.every(other => other.join(' ') === first.join(' '))) return first.join(' ')
  const shared = sharedTailLength(dates)
  const heads = dates.map(date => date.slice(0, date.length - shared).join(' '))
  // Of the commas in "14:30, 2 November" only that before the day remains.
  const bare = heads.map((head, i) => (shared > 0 && i < heads.length - 1 ? head.replace(/,$/, '') : head))
  return [join(bare), ...first.slice(first.length - shared)].join(' ')
}

/**
 * Only dates of the same shape share: "2022" must not vanish before "October 2022", and a head must be left. Times share
 * the whole of their day or nothing: "10:00 UTC, 1 – 11:00 UTC, 2 October" would be read as a list.
 */
function sharedTailLength(dates: readonly (readonly string[])[]): number {
  const [first = [], ...others] = dates
  if (others.some(other => other.length !== first.length)) return 0
  let shared = 0
  while (shared < first.length - 1 && others.every(other => other.at(-1 - shared) === first.at(-1 - shared))) shared++
  const comma = first.findLastIndex(token => token.endsWith(','))
  return comma >= 0 && shared < first.length - 1 - comma ? 0 : shared
}

export const joinRange = (from: readonly string[], to: readonly string[], join: (a: string, b: string) => string) =>
  joinSharingTail([from, to], ([a = '', b = '']) => join(a, b))
