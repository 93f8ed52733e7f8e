/** What one term of a query comes down to once the words of the collection are known. */
export type Look =
  /** A word that begins so, is so, or has it inside. */
  | { readonly by: 'beginning' | 'whole' | 'inside'; readonly word: string }
  /** Words one after another; the last may go on where `isOpen`. */
  | { readonly by: 'phrase'; readonly words: readonly string[]; readonly isOpen: boolean }

/** Any of the looks will do. `typed`: as the reader wrote it or, if nobody does, as texts write it. */
export type Sought = { readonly typed: string; readonly looks: readonly Look[] }

/** Whether a single word is what is looked for. A phrase is no single word. */
export function isMet(look: Look, word: string): boolean {
  switch (look.by) {
    case 'beginning':
      return word.startsWith(look.word)
    case 'whole':
      return word === look.word
    case 'inside':
      return word.includes(look.word)
    case 'phrase':
      return false
  }
}

/** Whether the phrase begins with the word at that place. */
export function isPhraseAt(
  { words, isOpen }: Extract<Look, { by: 'phrase' }>,
  place: number,
  wordAt: (place: number) => string | undefined,
): boolean {
  return words.every((word, i) => {
    const found = wordAt(place + i)
    return isOpen && i === words.length - 1 ? found?.startsWith(word) === true : found === word
  })
}
