import type { Still } from '../../layout/stills.ts'

/** A strip whose places are those of the entries printed. `missing`: how many of its events are not printed. */
export type PrintedStill = Still & { readonly missing: number }

/** Strips show all rows that pass the filters; numbers are given to those that are printed, which may be fewer. */
export function printedStills(
  stills: readonly Still[],
  rows: Uint32Array,
  isPrinted: (row: number) => boolean,
): readonly PrintedStill[] {
  /** Of each place, how many before it are printed. */
  const before = new Uint32Array(rows.length + 1)
  for (const [place, row] of rows.entries()) before[place + 1] = (before[place] ?? 0) + (isPrinted(row) ? 1 : 0)
  return stills.map(still => {
    const [from = 0, to = 0] = [before[still.from], before[still.to]]
    return { ...still, from, to, missing: still.to - still.from - (to - from) }
  })
}
