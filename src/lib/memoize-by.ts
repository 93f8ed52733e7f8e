/**
 * Remembers what came of each object as long as the object itself is there. For what depends on nothing else: whoever asks
 * is given the same value.
 */
export function memoizeBy<Key extends object, T>(compute: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly value: T }>()
  return key => {
    const found = known.get(key) ?? { value: compute(key) }
    known.set(key, found)
    return found.value
  }
}
