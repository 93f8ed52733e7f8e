import { type RefObject, useEffect, useState } from 'react'
import { firstVisible, measure } from './list-geometry.ts'
import type { Section } from './sections.ts'

/**
 * The section whose heading would stick at the top of the list: the last one whose heading has come up to there. Until
 * the next heading has, it slides over the pinned one, as sticky headings do.
 */
export function usePinnedSection(
  list: RefObject<HTMLElement | null>,
  sections: readonly Section[],
): Section | undefined {
  const [index, setIndex] = useState(0)
  useEffect(() => {
    const ofRow = sections.flatMap((section, i) => section.events.map(() => i))
    let frame = 0
    const update = () => {
      frame = 0
      if (!list.current) return
      const { pinnedTop } = measure(list.current)
      const row = firstVisible(list.current, pinnedTop)
      const item = list.current.children[row]
      const heading = item && item.children.length > 1 ? item.firstElementChild : undefined
      const hasArrived = !heading || heading.getBoundingClientRect().top <= pinnedTop + 1
      const section = ofRow[row] ?? sections.length - 1
      setIndex(Math.max(0, hasArrived ? section : section - 1))
    }
    const schedule = () => {
      frame ||= requestAnimationFrame(update)
    }
    schedule()
    document.addEventListener('scroll', schedule, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', schedule, { capture: true })
    }
  }, [list, sections])
  return sections[Math.min(index, sections.length - 1)]
}
