import { firstWhere } from '../../lib/bisect.ts'

/**
 * Where the rows of the list stand, in client coordinates. The list scrolls in its own column; on a phone the whole
 * part of the page below the timeline scrolls, and the bar above the list sticks to its top.
 *
 *     ┌─ scroller ───────┐ ← its top
 *     │ bar (phone)      │
 *     │ pinned heading   │ ← pinnedTop
 *     │------------------│ ← line
 *     │ first row seen   │
 *     └──────────────────┘ ← bottom
 */
type ListGeometry = {
  readonly scroller: HTMLElement
  readonly pinnedTop: number
  /** Where rows come out from under what is pinned. */
  readonly line: number
  readonly bottom: number
}

export function measure(list: HTMLElement): ListGeometry {
  const scroller = scrollerOf(list)
  const frame = scroller.getBoundingClientRect()
  const pinned = list.previousElementSibling
  const pinnedTop = frame.top + scroller.clientTop + (pinned ? Number.parseFloat(getComputedStyle(pinned).top) || 0 : 0)
  const pinnedHeight = pinned instanceof HTMLElement ? pinned.offsetHeight : 0
  return { scroller, pinnedTop, line: pinnedTop + pinnedHeight, bottom: frame.bottom }
}

/** So little that a glance takes it in: it is read from its top, and follows nothing. */
const FEW_SCREENS = 2

export function isShort(list: HTMLElement, total: number): boolean {
  const { line, bottom } = measure(list)
  return list.children.length === total && list.getBoundingClientRect().height <= FEW_SCREENS * (bottom - line)
}

const scrollers = new WeakMap<HTMLElement, { readonly scroller: HTMLElement; readonly forWidth: number }>()

/** The nearest element around the list that scrolls up and down; another one where the window is narrow. */
export function scrollerOf(list: HTMLElement): HTMLElement {
  const known = scrollers.get(list)
  if (known && known.forWidth === window.innerWidth) return known.scroller
  let node = list.parentElement
  while (node && getComputedStyle(node).overflowY !== 'auto') node = node.parentElement
  const scroller = node ?? document.documentElement
  scrollers.set(list, { scroller, forWidth: window.innerWidth })
  return scroller
}

/** To where it begins, with all that is said above the list: on a phone that scrolls along. Takes what stands in its place, too. */
export function toTop(list: HTMLElement | null) {
  if (list) scrollerOf(list).scrollTop = 0
}

/** The list index of the first row that is in the page. */
const firstInPage = (list: HTMLElement) => Number(list.dataset.from ?? 0)

/** The row of the nth event, if it is in the page: an item may hold a heading before it. */
export const rowAt = (list: HTMLElement, index: number) =>
  list.children[index - firstInPage(list)]?.lastElementChild ?? undefined

/**
 * The index of the first row in the page that reaches below the line, one too many if none does; rows stand in order, so
 * a bisection finds it.
 */
export function firstVisible(list: HTMLElement, line: number): number {
  const first = firstInPage(list)
  // A sliver of a row is not yet seen: half-pixel heights would count it otherwise.
  const isSeen = (at: number) => (rowAt(list, at)?.getBoundingClientRect().bottom ?? 0) > line + 2
  return firstWhere(first, first + list.children.length, isSeen)
}

/**
 * Scrolls by so many px, to a whole one: WebKit shows the fraction, but counts without it, and what is seen and what is pressed
 * would part with every scroll.
 */
export function scrollList({ scroller }: ListGeometry, by: number, behavior: ScrollBehavior) {
  if (Math.abs(by) >= 1) scroller.scrollTo({ top: Math.round(scroller.scrollTop + by), behavior })
}

/** How far the top of the row is below the line, in px; undefined if it is not in the page. */
export function belowLine(list: HTMLElement, place: number): number | undefined {
  const row = rowAt(list, place)
  return row && row.getBoundingClientRect().top - measure(list).line
}

/** Scrolls so that the top of the row comes to lie so far below the line. */
export function holdAt(list: HTMLElement, place: number, top = 0) {
  const now = belowLine(list, place)
  if (now !== undefined) scrollList(measure(list), now - top, 'instant')
}
