import { inFigures } from '../../lib/counted.ts'
import type { Citation } from '../../model/schema.ts'

/**
 * Where words stand in their source: as people look them up, `p. 2`, or else counted in characters from 1,
 * `Characters 1,204–1,322 of the text`. Undefined where neither is recorded.
 */
export function placeInWords({
  quote: { position },
  locator,
}: Pick<Citation, 'quote' | 'locator'>): string | undefined {
  if (locator || !position) return locator
  const [first, last] = [position.start + 1, position.end].map(inFigures)
  return first === last ? `Character ${first} of the text` : `Characters ${first}–${last} of the text`
}
