/** The row of a list or a table that a key goes to from row `at`; `whole`: how many are seen at once. Undefined: no key of theirs. */
export function placeToGo(key: string, at: number, total: number, whole: number): number | undefined {
  const to = (place: number) => Math.max(0, Math.min(place, total - 1))
  switch (key) {
    case 'ArrowDown':
      return to(at + 1)
    case 'ArrowUp':
      return to(at - 1)
    case 'PageDown':
      return to(at + Math.max(1, whole - 1))
    case 'PageUp':
      return to(at - Math.max(1, whole - 1))
    case 'Home':
      return to(0)
    case 'End':
      return to(total - 1)
    default:
      return undefined
  }
}
