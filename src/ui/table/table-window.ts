/**
 * Which rows of a table are in the page, and where. All have one height, so this is arithmetic. Above and below the rows
 * in the page is empty space of their height; of very many rows, of less, since browsers lay out only so much.
 *
 *     0    ┄┄┄┄┄┄┄┄┄┄┄┄┄  from × emptyPx
 *          ▐██████████▌  (to − from) × rowPx
 *          ┄┄┄┄┄┄┄┄┄┄┄┄┄  (total − to) × emptyPx
 *
 * Tops are px below the head of the table. A place may lie within a row: 7.5 is the middle of the eighth.
 */
import { pageOf, type RowWindow } from '../listing/row-window.ts'

type Heights = { readonly rowPx: number; readonly emptyPx: number }

/** Rows kept on either side of those in sight. */
const MARGIN_ROWS = 12
/** Rows come and go in steps, so that most frames of a scroll have nothing to render. */
const STEP_ROWS = 8

/** For a reader who has `place` at the top and sees so many rows. A short table is in the page from end to end. */
export function windowAt(place: number, seen: number, total: number): RowWindow {
  const from = Math.max(0, Math.floor((Math.min(place, total - seen) - MARGIN_ROWS) / STEP_ROWS) * STEP_ROWS)
  const to = Math.min(total, Math.ceil((Math.max(0, place) + seen + MARGIN_ROWS) / STEP_ROWS) * STEP_ROWS)
  return pageOf({ from, to }, total)
}

export function topOf(place: number, { from, to }: RowWindow, { rowPx, emptyPx }: Heights): number {
  const before = Math.min(place, from)
  const within = Math.max(0, Math.min(place, to) - from)
  const after = Math.max(0, place - to)
  return (before + after) * emptyPx + within * rowPx
}

/** The place that stands there. */
export function placeAt(top: number, { from, to }: RowWindow, { rowPx, emptyPx }: Heights): number {
  const first = from * emptyPx
  const last = first + (to - from) * rowPx
  if (top < first) return Math.max(0, top / emptyPx)
  return top <= last ? from + (top - first) / rowPx : to + (top - last) / emptyPx
}
