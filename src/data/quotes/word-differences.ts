/**
 * Two wordings in one line, as `wdiff` shows them: "he [-said-] {+denied+} it", where [-…-] stands only in the first
 * and {+…+} only in the second. White space counts as one space: that alone is not what a reader looks for here.
 */
export function wordDifferences(ours: string, theirs: string): string {
  const parts = diff(wordsOf(ours), wordsOf(theirs))
  return parts
    .map(({ kind, words }) => {
      const text = words.join(' ')
      return kind === 'both' ? text : kind === 'ours' ? `[-${text}-]` : `{+${text}+}`
    })
    .join(' ')
}

type Part = { readonly kind: 'both' | 'ours' | 'theirs'; readonly words: string[] }

const wordsOf = (text: string) => text.split(/\s+/).filter(word => word !== '')

/** By the longest common sequence of words: a table of n × m, which for quotes of 400 characters is small. */
function diff(ours: readonly string[], theirs: readonly string[]): readonly Part[] {
  const width = theirs.length + 1
  /** At [i, j]: how many words the rest of ours from i and of theirs from j have in common, in order. */
  const common = new Uint16Array((ours.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = ours.length - 1; i >= 0; i -= 1)
    for (let j = theirs.length - 1; j >= 0; j -= 1)
      common[i * width + j] = ours[i] === theirs[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))

  const parts: Part[] = []
  const push = (kind: Part['kind'], word: string | undefined) => {
    if (word === undefined) return
    const last = parts.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else parts.push({ kind, words: [word] })
  }
  let i = 0
  let j = 0
  while (i < ours.length || j < theirs.length) {
    if (i < ours.length && ours[i] === theirs[j]) {
      push('both', ours[i])
      i += 1
      j += 1
    } else if (j >= theirs.length || (i < ours.length && at(i + 1, j) >= at(i, j + 1))) {
      push('ours', ours[i])
      i += 1
    } else {
      push('theirs', theirs[j])
      j += 1
    }
  }
  return parts
}
