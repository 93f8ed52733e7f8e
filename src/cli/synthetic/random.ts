/** A stream of numbers that looks random and is the same for the same seed, on every machine. */
export type Random = {
  /** In [0, 1). */
  readonly next: () => number
  /** An integer in [0, below). */
  readonly below: (below: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
}

/**
 * Mulberry32 (Tommy Ettinger, public domain), started at a hash of both numbers. So the events of a dataset have a
 * stream each: any of them can be made again without those before it.
 */
export function randomOf(seed: number, stream = 0): Random {
  let state = mixed(mixed(seed) ^ Math.imul(stream + 1, 0x9e3779b1))
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: share => next() < share,
    pick: list => {
      const index = below(list.length)
      if (index >= list.length) throw new Error('nothing to pick from')
      return list[index] as (typeof list)[number]
    },
  }
}

/** Picks an index with the probability of its weight. `cumulative` holds running sums, the last one being the total. */
export function weightedIndex({ next }: Random, cumulative: readonly number[]): number {
  const at = next() * (cumulative.at(-1) ?? 0)
  let low = 0
  let high = cumulative.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulative[middle] ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

export function runningSums(weights: readonly number[]): number[] {
  let sum = 0
  return weights.map(weight => {
    sum += weight
    return sum
  })
}

/** The finaliser of MurmurHash3: neighbouring seeds start far apart. */
function mixed(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
