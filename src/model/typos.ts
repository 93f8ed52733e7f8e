/**
 * Typing errors between two words: letters to add, drop, change or swap with their neighbour (Damerau's distance, each
 * letter part of one error at most). One row of distances for each letter of the word:
 *
 *             a  l  i  e  v       typed
 *          0  1  2  3  4  5
 *       a  1  0  1  2  3  4
 *       l  2  1  0  1  2  3
 *       …                    └ distance of this beginning of the word
 */

/** The row before the first letter. */
export const firstRow = (typed: string): Uint8Array => Uint8Array.from({ length: typed.length + 1 }, (_, i) => i)

/** The row of the letter at `depth`, after those of all letters before. */
export function nextRow(rows: readonly Uint8Array[], word: string, depth: number, typed: string): Uint8Array {
  const above = rows[depth] as Uint8Array
  const twoAbove = rows[depth - 1]
  const row = new Uint8Array(typed.length + 1)
  row[0] = Math.min(depth + 1, 255)
  for (let i = 1; i <= typed.length; i++) {
    const isSame = word[depth] === typed[i - 1]
    let least = Math.min((above[i - 1] ?? 0) + (isSame ? 0 : 1), (above[i] ?? 0) + 1, (row[i - 1] ?? 0) + 1)
    const isSwapped = twoAbove && i > 1 && word[depth] === typed[i - 2] && word[depth - 1] === typed[i - 1]
    if (isSwapped) least = Math.min(least, (twoAbove[i - 2] ?? 0) + 1)
    row[i] = least
  }
  return row
}

export const leastOf = (row: Uint8Array | undefined) => (row ? Math.min(...row) : 0)

/** Between two whole words; anything above `most` if there are more. */
export function typosBetween(word: string, typed: string, most: number): number {
  if (Math.abs(word.length - typed.length) > most) return most + 1
  const rows = [firstRow(typed)]
  for (let depth = 0; depth < word.length; depth++) {
    const row = nextRow(rows, word, depth, typed)
    if (leastOf(row) > most) return most + 1
    rows.push(row)
  }
  return rows.at(-1)?.[typed.length] ?? 0
}
