/**
 * Cuts a text into lines no wider than `widthPx`, at spaces where there are any, and within a word (an address, say) that is
 * wider than a line by itself. `widthOf` measures.
 */
export function wrapText(text: string, widthPx: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const take = (word: string) => {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= widthPx) {
      line = longer
      return
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const character of word) {
      if (line !== '' && widthOf(line + character) > widthPx) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  for (const word of text.split(/\s+/)) if (word !== '') take(word)
  return line === '' ? lines : [...lines, line]
}
