import { type RefObject, useEffect } from 'react'

/**
 * Says in the page whether there is anything to scroll sideways (`data-wide`), whether that goes on beyond the right edge
 * (`data-cut`), and how wide the bar is there.
 */
export function useCutEdge(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = scroller.current
    if (!node) return
    const look = () => {
      node.dataset.wide = String(node.scrollWidth > node.clientWidth)
      node.dataset.cut = String(node.scrollLeft + node.clientWidth < node.scrollWidth - 1)
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
