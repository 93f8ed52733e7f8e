import { type RefObject, useEffect } from 'react'

/**
 * Says in the page whether there is anything to scroll sideways (`data-wide`), whether that goes on beyond the right edge
 * (`data-cut`) or has gone behind the left one (`data-passed`) or the column that stands still there, and how wide that
 * column and the bar are.
 */
export function useCutEdge(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = scroller.current
    if (!node) return
    const look = () => {
      node.dataset.wide = String(node.scrollWidth > node.clientWidth)
      node.dataset.cut = String(node.scrollLeft + node.clientWidth < node.scrollWidth - 1)
      const isPassed = node.scrollLeft > 1
      node.dataset.passed = String(isPassed)
      if (isPassed) node.parentElement?.style.setProperty('--pinned', `${pinnedPx(node)}px`)
      node.parentElement?.style.setProperty('--bar', `${node.offsetWidth - node.clientWidth}px`)
    }
    node.addEventListener('scroll', look, { passive: true })
    // Calls at once, too.
    const resizes = new ResizeObserver(look)
    resizes.observe(node)
    for (const content of node.children) resizes.observe(content)
    return () => {
      node.removeEventListener('scroll', look)
      resizes.disconnect()
    }
  }, [scroller])
}

/** How wide the title stands at the left edge; nothing while it is still on its way there. */
function pinnedPx(node: HTMLElement): number {
  const title = node.querySelector('thead th:nth-child(2)')?.getBoundingClientRect()
  return title && title.left - node.getBoundingClientRect().left < 1 ? title.width : 0
}
