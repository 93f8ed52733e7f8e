import { inFigures } from '../../lib/counted.ts'

/** The first few of many, and how many more there are: `Iran, Israel and 12 more`. One more takes the place of none. */
export function clippedList(names: readonly string[], most: number): string {
  if (names.length <= most + 1) return names.join(', ')
  return `${names.slice(0, most).join(', ')} and ${inFigures(names.length - most)} more`
}
