/**
 * Where the list is scrolled, whoever scrolls it. In client coordinates:
 *
 *        wide: the scroller scrolls            phone: the page scrolls
 *
 *     ┌─ chronology bar ─┐                  ┌─ timeline, sticky ──────┐
 *     ├─ scroller ───────┤ ← its top        ├─ sticky heading ────────┤ ← --list-top
 *     │ sticky heading   │                  │                         │
 *     │------------------│ ← line           │-------------------------│ ← line
 *     │ first row seen   │                  │ first row seen          │
 *     └──────────────────┘ ← bottom         └─────────────────────────┘ ← bottom
 */
export type ListGeometry = {
  readonly isPage: boolean
  /** Where rows come out from under the sticky heading. */
  readonly line: number
  readonly bottom: number
}

export function measure(scroller: HTMLElement, list: HTMLElement): ListGeometry {
  const isPage = getComputedStyle(scroller).overflowY === 'visible'
  const heading = list.querySelector('h3')
  const headingTop = heading ? Number.parseFloat(getComputedStyle(heading).top) || 0 : 0
  const frame = scroller.getBoundingClientRect()
  return {
    isPage,
    line: (isPage ? 0 : frame.top) + headingTop + (heading?.offsetHeight ?? 0),
    bottom: isPage ? window.innerHeight : frame.bottom,
  }
}

/** The row of the nth event: an item may hold a heading before it. */
export const rowAt = (list: HTMLElement, index: number) => list.children[index]?.lastElementChild ?? undefined

/** The index of the first row that reaches below the line; rows stand in order, so a bisection finds it. */
export function firstVisible(list: HTMLElement, line: number): number {
  let low = 0
  let high = list.children.length
  while (low < high) {
    const middle = (low + high) >>> 1
    // A sliver of a row is not yet seen: half-pixel heights would count it otherwise.
    if ((rowAt(list, middle)?.getBoundingClientRect().bottom ?? 0) > line + 2) high = middle
    else low = middle + 1
  }
  return low
}

export function scrollList(scroller: HTMLElement, { isPage }: ListGeometry, top: number, behavior: ScrollBehavior) {
  if (Math.abs(top) < 1) return
  const target = isPage ? window : scroller
  target.scrollBy({ top, behavior })
}
