/**
 * The first place from `low` on, and before `high`, that `test` holds for; `high` if it holds for none. Once it holds, it holds
 * for all that follow.
 */
export function firstWhere(low: number, high: number, test: (at: number) => boolean): number {
  let from = low
  let to = high
  while (from < to) {
    const middle = (from + to) >>> 1
    if (test(middle)) to = middle
    else from = middle + 1
  }
  return from
}
