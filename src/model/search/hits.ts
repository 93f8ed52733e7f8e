import type { Hit } from './found.ts'
import { isMet, isPhraseAt, type Sought } from './looks.ts'
import { spell } from './spelling.ts'
import { type Word, wordsIn } from './words.ts'

/** A hit, and which of the things that are sought it is. */
export type TermHit = Hit & { readonly term: number }

/** Where a text has what is sought, by the very rules that the index is searched by. */
export function termHits(text: string, sought: readonly Sought[]): readonly TermHit[] {
  const { words, asWell } = wordsIn(text)
  const hits: TermHit[] = []
  for (const [term, { looks }] of sought.entries())
    for (const look of looks) {
      if (look.by === 'phrase') {
        for (let place = 0; place < words.length; place++) {
          if (!isPhraseAt(look, place, at => words[at]?.word)) continue
          const last = words[place + look.words.length - 1]
          const end = last && look.isOpen ? endOf(text, last, look.words.at(-1) ?? '') : last?.end
          hits.push({ start: words[place]?.start ?? 0, end: end ?? 0, term })
        }
        continue
      }
      for (const word of words)
        if (isMet(look, word.word)) hits.push({ ...partOf(text, word, look.by, look.word), term })
      for (const word of asWell)
        if (isMet(look, word.word)) hits.push({ ...partOf(text, word, look.by, look.word), term })
    }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** In order, those that touch or overlap as one. */
export function joinedHits(hits: readonly Hit[]): readonly Hit[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of hits) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** What of the word is to be marked: as many of its letters as were asked for. */
function partOf(text: string, word: Word, by: 'beginning' | 'whole' | 'inside', wanted: string): Hit {
  if (by === 'whole') return word
  if (by === 'beginning') return { start: word.start, end: endOf(text, word, wanted) }
  const { letters, origin } = spell(text.slice(word.start, word.end))
  const at = letters.indexOf(wanted)
  return { start: word.start + (origin[at] ?? 0), end: word.start + afterLetters(origin, at + wanted.length) }
}

function endOf(text: string, { start, end }: Word, wanted: string): number {
  const { origin } = spell(text.slice(start, end))
  return start + afterLetters(origin, wanted.length)
}

/** Where the character ends that the last of so many letters was written as: one character may stand for two. */
function afterLetters(origin: readonly number[], count: number): number {
  const last = origin[count - 1] ?? 0
  return origin.find((place, i) => i >= count && place > last) ?? origin.at(-1) ?? 0
}
