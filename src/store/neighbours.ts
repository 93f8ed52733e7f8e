import { placeOf } from '../model/time-order.ts'

export type Neighbours = {
  /** Rows. */
  readonly previous: number | undefined
  readonly next: number | undefined
  /** Place among the matching events, from 0; undefined if none is selected or the filters hide it. */
  readonly index: number | undefined
  readonly total: number
}

/** With nothing selected the first event is next. An event hidden by the filters has those around its place. */
export function neighboursOf(rows: Uint32Array, selected: number | undefined): Neighbours {
  const total = rows.length
  if (selected === undefined) return { previous: undefined, next: rows[0], index: undefined, total }
  const place = placeOf(rows, selected)
  const isShown = rows[place] === selected
  return {
    previous: place > 0 ? rows[place - 1] : undefined,
    next: rows[isShown ? place + 1 : place],
    index: isShown ? place : undefined,
    total,
  }
}
