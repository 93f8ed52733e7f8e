import { inFigures } from '../../lib/counted.ts'
import type { Quote } from '../../model/schema.ts'

/** Where a quote stands in its text, counted from 1 as people count: `Characters 1,204–1,322 of the text`. */
export function placeInWords({ position }: Quote): string {
  if (!position) return 'Place in the text not recorded'
  const [first, last] = [position.start + 1, position.end].map(inFigures)
  return first === last ? `Character ${first} of the text` : `Characters ${first}–${last} of the text`
}
