import type { Position } from './place-quote.ts'

/**
 * The same place counted in code points, as the TextPositionSelector of the W3C Web Annotation model asks
 * (https://www.w3.org/TR/annotation-model/#text-position-selector). A dataset counts UTF-16 code units, as JavaScript,
 * Java and the DOM do; the two part at the first character beyond U+FFFF, such as an emoji, which is two units.
 */
export function toCodePoints(text: string, { start, end }: Position): Position {
  const before = countCodePoints(text, 0, start)
  return { start: before, end: before + countCodePoints(text, start, end) }
}

/** A pair counts where its first half stands; half a pair alone counts as one. */
function countCodePoints(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1
  return count
}
