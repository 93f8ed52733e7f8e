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
export type ListGeometry = {
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
  let low = firstInPage(list)
  let high = low + list.children.length
  while (low < high) {
    const middle = (low + high) >>> 1
    // A sliver of a row is not yet seen: half-pixel heights would count it otherwise.
    if ((rowAt(list, middle)?.getBoundingClientRect().bottom ?? 0) > line + 2) high = middle
    else low = middle + 1
  }
  return low
}

export function scrollList({ scroller }: ListGeometry, top: number, behavior: ScrollBehavior) {
  if (Math.abs(top) >= 1) scroller.scrollBy({ top, behavior })
}

/** Scrolls so that the top of the row comes to lie there, in client px. */
export function holdAt(list: HTMLElement, place: number, top: number) {
  const row = rowAt(list, place)
  if (row) scrollList(measure(list), row.getBoundingClientRect().top - top, 'instant')
}
