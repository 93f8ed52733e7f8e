/**
 * The heaviest of any run of rows, found without looking at each: a tournament tree over blocks of rows.
 *
 *     blocks      [····][····][····][····]      each knows its heaviest
 *     tree         └──────┘    └──────┘         so does every pair of blocks, pair of pairs, …
 *                     └───────────┘
 *
 * Built in one pass (a million rows: some 10 ms); a question costs two blocks and a path up the tree.
 */
export type Heaviest = {
  /** Positions from `from` up to `to`, the heaviest first, as many as `count` at most; equal ones in order. */
  readonly top: (from: number, to: number, count: number) => readonly number[]
}

const BLOCK = 32
/** A run as short as this is sorted as it is. */
const SORTED_BELOW = 96

/** `weights` by row; positions count in `rows`. */
export function heaviestOf(rows: Uint32Array, weights: Float64Array): Heaviest {
  const blocks = Math.max(1, Math.ceil(rows.length / BLOCK))
  const leaves = 2 ** Math.ceil(Math.log2(blocks))
  const tree = new Int32Array(2 * leaves).fill(-1)
  const weightAt = (position: number) => (position < 0 ? -1 : (weights[rows[position] ?? 0] ?? -1))
  /** The earlier position wins a draw. */
  const heavier = (a: number, b: number) => {
    const [first, second] = [weightAt(a), weightAt(b)]
    if (first !== second) return first > second ? a : b
    return b < 0 || (a >= 0 && a < b) ? a : b
  }
  const scan = (from: number, to: number) => {
    let best = -1
    let most = -1
    for (let at = from; at < to; at++) {
      const weight = weights[rows[at] ?? 0] ?? -1
      if (weight > most) {
        most = weight
        best = at
      }
    }
    return best
  }
  for (let block = 0; block < blocks; block++)
    tree[leaves + block] = scan(block * BLOCK, Math.min(rows.length, (block + 1) * BLOCK))
  for (let node = leaves - 1; node > 0; node--) tree[node] = heavier(tree[2 * node] ?? -1, tree[2 * node + 1] ?? -1)

  const heaviestIn = (from: number, to: number): number => {
    const firstWhole = Math.ceil(from / BLOCK)
    const lastWhole = Math.floor(to / BLOCK)
    if (firstWhole >= lastWhole) return scan(from, to)
    let best = heavier(scan(from, firstWhole * BLOCK), scan(lastWhole * BLOCK, to))
    for (let low = firstWhole + leaves, high = lastWhole + leaves; low < high; low >>= 1, high >>= 1) {
      if (low & 1) best = heavier(best, tree[low++] ?? -1)
      if (high & 1) best = heavier(best, tree[--high] ?? -1)
    }
    return best
  }

  function top(from: number, to: number, count: number): readonly number[] {
    if (to <= from || count <= 0) return []
    if (to - from <= SORTED_BELOW) {
      const all = Array.from({ length: to - from }, (_, i) => from + i)
      return all.sort((a, b) => weightAt(b) - weightAt(a) || a - b).slice(0, count)
    }
    // Runs not yet split, each with its heaviest: taking that one leaves a run on either side.
    const runs = [{ from, to, best: heaviestIn(from, to) }]
    const found: number[] = []
    while (found.length < count && runs.length > 0) {
      let first = 0
      for (let i = 1; i < runs.length; i++)
        if (heavier(runs[first]?.best ?? -1, runs[i]?.best ?? -1) === runs[i]?.best) first = i
      const [run] = runs.splice(first, 1)
      if (!run) break
      found.push(run.best)
      if (run.best > run.from) runs.push({ ...run, to: run.best, best: heaviestIn(run.from, run.best) })
      if (run.best + 1 < run.to) runs.push({ ...run, from: run.best + 1, best: heaviestIn(run.best + 1, run.to) })
    }
    return found
  }
  return { top }
}
