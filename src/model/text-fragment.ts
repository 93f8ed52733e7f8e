import type { Quote } from './schema.ts'

/** Longer excerpts are found by their first and last words: they may run over paragraphs, where an exact match fails. */
const LONGEST_EXACT = 200
const EDGE_WORDS = 6
/** An excerpt this short may stand in the page more than once; the words before it tell which one is meant. */
const SHORTEST_UNIQUE = 40
const CONTEXT_WORDS = 4

/**
 * The address of a passage in a page (URL Fragment Text Directives, https://wicg.github.io/scroll-to-text-fragment/):
 * `https://…#:~:text=[prefix-,]start[,end]`. A browser that does not know the directive opens the page as usual. A
 * fragment that the address already has stays before the directive; another directive makes way for it.
 */
export function textFragmentLink(url: string, quote: Quote): string {
  const directive = textDirective(quote)
  if (!directive) return url
  const [address = url] = url.split(':~:')
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`
}

function textDirective({ exact, prefix }: Quote): string {
  const words = exact.trim().split(/\s+/)
  const text = words.join(' ')
  if (text === '') return ''
  if ((text.length > LONGEST_EXACT || exact.includes('\n')) && words.length > 2 * EDGE_WORDS) {
    return `${encoded(words.slice(0, EDGE_WORDS).join(' '))},${encoded(words.slice(-EDGE_WORDS).join(' '))}`
  }
  const before = text.length < SHORTEST_UNIQUE ? lastWholeWords(prefix) : ''
  return before ? `${encoded(before)}-,${encoded(text)}` : encoded(text)
}

/** The prefix may begin in mid-word, and the directive matches whole words only, so its first word is left out. */
function lastWholeWords(prefix = ''): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1)
  const words = line.trim().split(/\s+/)
  return (line === prefix ? words.slice(1) : words).slice(-CONTEXT_WORDS).join(' ')
}

/** `-`, `,` and `&` have a meaning in the directive; encodeURIComponent does the last two and leaves the first. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
