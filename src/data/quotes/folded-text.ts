/**
 * A text without what the eye does not tell apart: white space and soft hyphens left out, curly quotation marks, dashes
 * and ellipses as a typewriter has them, accents composed. Two texts that fold alike differ only in typography.
 * Case and accents stay, which a search (`model/folded.ts`) and dates (`time/typed/fold.ts`) forgive: other letters are another
 * quote.
 *
 *   text    “ o h …   n o ”
 *   folded  " o h ... n o "     starts 0 1 2 3 3 3 5 6 7
 */
export type FoldedText = {
  readonly folded: string
  /** Where in the text the unit at this index of `folded` comes from. */
  readonly starts: Uint32Array
  /** Where what it comes from ends. */
  readonly ends: Uint32Array
}

const SINGLE_QUOTES = /[‘’‚‛′ʼ`´‹›]/
const DOUBLE_QUOTES = /[“”„‟″«»]/
const DASHES = /[‐‑‒–—―−]/
const LEFT_OUT = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]$/
/** A letter with the marks upon it, so that composing sees them together. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu

export function foldText(text: string): FoldedText {
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = foldCluster(cluster)
    pieces.push(piece)
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
  }
  return { folded: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

function foldCluster(cluster: string): string {
  if (cluster.length === 1 && cluster > ' ' && cluster <= '~' && cluster !== '`') return cluster
  if (LEFT_OUT.test(cluster)) return ''
  if (SINGLE_QUOTES.test(cluster)) return "'"
  if (DOUBLE_QUOTES.test(cluster)) return '"'
  if (DASHES.test(cluster)) return '-'
  return cluster === '…' ? '...' : cluster.normalize('NFC')
}
