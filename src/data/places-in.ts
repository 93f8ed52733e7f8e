/** Where something stands in a text. Both count from 1, columns in UTF-16 code units, as editors do. */
export type Place = { readonly line: number; readonly column: number }

/**
 * Gives the places of offsets that ascend: the text is gone through once, however many are asked for. `\r\n` is one
 * line end.
 */
export function placesIn(text: string): (offset: number) => Place {
  const lineEnds = /\r\n|\n|\r/g
  let line = 1
  let lineStart = 0
  let nextStart = startAfter(lineEnds, text)
  return offset => {
    while (nextStart <= offset) {
      line += 1
      lineStart = nextStart
      nextStart = startAfter(lineEnds, text)
    }
    return { line, column: offset - lineStart + 1 }
  }
}

/** Where the line after the next line end starts. */
const startAfter = (lineEnds: RegExp, text: string): number =>
  lineEnds.test(text) ? lineEnds.lastIndex : Number.POSITIVE_INFINITY
