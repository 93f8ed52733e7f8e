import { visible } from '../lib/visible.ts'

const LONGEST = 60

/**
 * A value from the address as a sentence shows it. Whoever made the link gets neither to fill the page with it nor to
 * turn the sentence around with control characters.
 */
export function quoted(value: string): string {
  const shown = visible(value)
  return `“${shown.length > LONGEST ? `${shown.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '')}…` : shown}”`
}
