import { folded, wordsOf } from '../../model/search-text.ts'

export type TextPiece = { readonly text: string; readonly isHit: boolean }

/**
 * Cuts a text where words of the query occur in it. Compared as the search compares (`folded`), shown as written: each
 * character is folded by itself, so that every folded letter knows the character it came from.
 */
export function highlight(text: string, query: string): readonly TextPiece[] {
  const words = wordsOf(query)
  if (words.length === 0) return [{ text, isHit: false }]
  const characters = [...text]
  const origin: number[] = []
  let plain = ''
  for (const [i, character] of characters.entries()) {
    const letters = folded(character)
    plain += letters
    for (let n = 0; n < letters.length; n++) origin.push(i)
  }
  const isHit = new Array<boolean>(characters.length).fill(false)
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      for (let n = at; n < at + word.length; n++) isHit[origin[n] as number] = true
    }
  }
  return piecesOf(characters, isHit)
}

function piecesOf(characters: readonly string[], isHit: readonly boolean[]): TextPiece[] {
  const pieces: { text: string; isHit: boolean }[] = []
  for (const [i, character] of characters.entries()) {
    const last = pieces.at(-1)
    if (last && last.isHit === isHit[i]) last.text += character
    else pieces.push({ text: character, isHit: isHit[i] ?? false })
  }
  return pieces
}
