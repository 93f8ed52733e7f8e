const LONGEST = 60

/**
 * A value from the address as a sentence shows it. Whoever made the link gets neither to fill the page with it nor to
 * turn the sentence around with control characters.
 */
export function quoted(value: string): string {
  const visible = value.replace(/\p{C}/gu, '\u{fffd}')
  return `“${visible.length > LONGEST ? `${visible.slice(0, LONGEST)}…` : visible}”`
}
