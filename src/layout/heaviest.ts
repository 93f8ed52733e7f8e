import { memoizeBy } from '../lib/memoize-by.ts'
import { memoizeLast } from '../lib/memoize-last.ts'

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
  /** By position: what a row of the run weighs. */
  readonly weights: Float64Array
  /** Positions of the heaviest from `from` up to `to`, as many as `count` at most, in no order; of equal ones the first. */
  readonly top: (from: number, to: number, count: number) => readonly number[]
}

const BLOCK = 32
/** A run as short as this is sorted as it is. */
const SORTED_BELOW = 96

/** `byRow` are the weights by row; positions count in `rows`, which rise. */
export const heaviestOf = (rows: Uint32Array, byRow: Float64Array): Heaviest => treeOf(rows)(byRow)

/** Lanes for a stage of another height are dealt out to the same rows. */
const treeOf = memoizeBy((rows: Uint32Array) => memoizeLast((byRow: Float64Array) => buildTree(rows, byRow)))

function buildTree(rows: Uint32Array, byRow: Float64Array): Heaviest {
  const weights = rows.length === byRow.length ? byRow : weightsAmong(rows, byRow)
  const blocks = Math.max(1, Math.ceil(rows.length / BLOCK))
  const leaves = 2 ** Math.ceil(Math.log2(blocks))
  const tree = new Int32Array(2 * leaves).fill(-1)
  const weightAt = (position: number) => weights[position] ?? -1
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
      const weight = weights[at] ?? -1
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

  const scratch = new Float64Array(SORTED_BELOW)
  /** Numbers alone are sorted several times as fast as positions by their weights. */
  function topOfShort(from: number, to: number, count: number): readonly number[] {
    const sorted = scratch.subarray(0, to - from)
    sorted.set(weights.subarray(from, to))
    sorted.sort()
    const least = sorted[to - from - count] ?? 0
    let room = count
    for (let i = sorted.length - 1; (sorted[i] ?? 0) > least; i--) room--
    const found: number[] = []
    for (let at = from; at < to; at++) {
      const weight = weightAt(at)
      if (weight > least || (weight === least && room-- > 0)) found.push(at)
    }
    return found
  }

  function top(from: number, to: number, count: number): readonly number[] {
    if (to <= from || count <= 0) return []
    if (to - from <= count) return Array.from({ length: to - from }, (_, i) => from + i)
    if (to - from <= SORTED_BELOW) return topOfShort(from, to, count)
    // Runs not yet split, each with its heaviest: taking that one leaves a run on either side.
    const runs = [{ from, to, best: heaviestIn(from, to) }]
    const found: number[] = []
    while (found.length < count && runs.length > 0) {
      let first = 0
      let best = runs[0]?.best ?? -1
      for (let i = 1; i < runs.length; i++) {
        const other = runs[i]?.best ?? -1
        const more = weightAt(other) - weightAt(best)
        if (more < 0 || (more === 0 && other > best)) continue
        first = i
        best = other
      }
      const run = runs[first]
      const last = runs.pop()
      if (!run || !last) break
      if (first < runs.length) runs[first] = last
      found.push(best)
      if (best > run.from) runs.push({ from: run.from, to: best, best: heaviestIn(run.from, best) })
      if (best + 1 < run.to) runs.push({ from: best + 1, to: run.to, best: heaviestIn(best + 1, run.to) })
    }
    return found
  }
  return { weights, top }
}

function weightsAmong(rows: Uint32Array, byRow: Float64Array): Float64Array {
  const weights = new Float64Array(rows.length)
  for (let at = 0; at < weights.length; at++) weights[at] = byRow[rows[at] ?? 0] ?? 0
  return weights
}
