/**
 * The part of a list whose rows are whole. Of a short list the others are there as well, as an outline with the same
 * words (a page with thousands of elements is slow whatever is done on it); of a long one, empty space of about their height.
 *
 *     0 ┄┄┄┄┄┄┄ from ████████▐ in sight ▌████████ to ┄┄┄┄┄┄┄┄┄┄ total
 */
export type RowWindow = { readonly from: number; readonly to: number }

/** A list of so many is in the page from end to end: find-in-page and screen readers then have all of it. */
const ALL_ROWS = 300
/** A screen shows a dozen. */
const WINDOW_ROWS = 40
/** Rows are some 95 px high, and the list takes half of the window, of which a third may stand before what is seen. */
const PX_PER_FIRST_ROW = 105
const FEWEST_FIRST = 8
/** Of a list that is just being opened: those that are seen and a few more, not enough to keep the first picture waiting. */
export const firstRows = (windowPx: number) =>
  Math.min(WINDOW_ROWS, Math.max(FEWEST_FIRST, Math.ceil(windowPx / PX_PER_FIRST_ROW)))
/** Rows kept on either side of those in sight. */
const MARGIN_ROWS = 8

/** The rows around a place, of which a third come before it. */
export function windowAround(place: number, total: number, size: number): RowWindow {
  const from = Math.max(0, Math.min(place - Math.floor(size / 3), total - size))
  return { from, to: Math.min(total, from + size) }
}

export const restingWindow = (place: number, total: number): RowWindow => windowAround(place, total, WINDOW_ROWS)

/** What of the list is in the page, whole or in outline. */
export const pageOf = (window: RowWindow, total: number): RowWindow =>
  total <= ALL_ROWS ? { from: 0, to: total } : window

/** What comes into the page at once while a list is being opened: to lay out all of it would hold up the page. */
const ROWS_AT_ONCE = 16
/** An outline costs about a third of a row. */
const OUTLINES_AT_ONCE = 40

/** What is in the page of a list that is being opened at a place, one step further. */
export function openedFurther(page: RowWindow, place: number, total: number): RowWindow {
  const size = page.to - page.from
  const further = size + (size < WINDOW_ROWS ? ROWS_AT_ONCE : OUTLINES_AT_ONCE)
  return windowAround(place, total, total <= ALL_ROWS ? further : Math.min(further, WINDOW_ROWS))
}

/** The window for rows `first` to `last` in sight: the same one while it reaches far enough beyond them. */
export function windowFor(window: RowWindow, first: number, last: number, total: number): RowWindow {
  const isEnough =
    (window.from === 0 || window.from <= first - MARGIN_ROWS) && (window.to >= total || window.to >= last + MARGIN_ROWS)
  return isEnough ? window : restingWindow(first, total)
}

/** Browsers lay out nothing beyond some 17 to 33 million px (Firefox, Chromium). */
const HIGHEST_PX = 8_000_000

/** The height that a row outside the window is given. */
export const emptyRowPx = (rowPx: number, total: number): number => Math.min(rowPx, HIGHEST_PX / Math.max(1, total))
