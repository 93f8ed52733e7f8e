/** Things that belong together, joined two by two (union–find). What was never joined stands alone. */
export function createDisjointSets<T>() {
  const parents = new Map<T, T>()

  /** The same for all members of a set. */
  const rootOf = (item: T): T => {
    let at = item
    for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
      // Halving the path keeps long chains (a reprint of a reprint of …) from being walked again and again.
      const above = parents.get(parent)
      if (above !== undefined) parents.set(at, above)
      at = parent
    }
    return at
  }

  const join = (a: T, b: T) => {
    const [rootA, rootB] = [rootOf(a), rootOf(b)]
    if (rootA !== rootB) parents.set(rootB, rootA)
  }

  return { rootOf, join }
}
