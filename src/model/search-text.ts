import type { CollectionHead, TimelineEvent } from './timeline-event.ts'

/** Letters that Unicode does not take apart, and marks of which keyboards and texts use different ones. */
const SAME_AS = new Map(
  `əe ıi ςσ øo łl đd ðd þth ßss æae œoe ‘' ’' ʼ' ʻ' ʿ' ʾ' “" ”" „" «" »" ‐- ‑- –- —-`
    .split(' ')
    .map(([letter = '', ...same]) => [letter, same.join('')]),
)

/**
 * The form in which texts are compared: no case, no diacritics, one sort of quotation mark and dash, so that
 * "eliyev" finds "Əliyev" and "erdogan" finds "Erdoğan". Letter by letter, each worked out once: texts are long, and
 * the letters in them that need it are few.
 */
export const folded = (text: string) => text.toLowerCase().replace(/[^ -~\s]/gu, foldedLetter)

const foldedLetters = new Map<string, string>()

function foldedLetter(letter: string): string {
  const known = foldedLetters.get(letter)
  if (known !== undefined) return known
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const made = Array.from(bare, part => SAME_AS.get(part) ?? part).join('')
  foldedLetters.set(letter, made)
  return made
}

/** The words of a query, folded. */
export const wordsOf = (query: string): readonly string[] =>
  folded(query)
    .split(/\s+/)
    .filter(word => word !== '')

/**
 * Per event, in order, the folded text that a query is looked for in. Line breaks keep a word from matching across two
 * fields. Names are folded once, not once an event.
 */
export function searchTextsOf(
  { actors, sources }: CollectionHead,
  events: readonly TimelineEvent[],
): readonly string[] {
  const actorTexts = new Map<string, string>()
  for (const { id, name, aliases = [] } of actors.values()) actorTexts.set(id, folded([name, ...aliases].join('\n')))
  const sourceTexts = new Map<string, string>()
  for (const { id, shortName, csl } of sources.values()) sourceTexts.set(id, folded(shortName ?? csl?.title ?? ''))
  const textOf = ({ title, summary = '', citations, actors: roles }: TimelineEvent) => {
    const own = folded([title, summary, ...citations.map(({ quote }) => quote.exact)].join('\n'))
    const names = roles.map(({ actor }) => actorTexts.get(actor) ?? '')
    const cited = citations.map(({ source }) => sourceTexts.get(source) ?? '')
    return [own, ...names, ...cited].join('\n')
  }
  return events.map(textOf)
}
