import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { EventColumns } from '../../model/event-columns.ts'
import { type Section, sectionAt } from '../listing/sections.ts'
import { firstVisible, measure, rowAt } from './list-geometry.ts'

/** So far below the pinned heading others are near it: further than a frame of a fast scroll goes. */
const NEAR_PX = 400

/**
 * The section whose heading would stick at the top of the list: the last one whose heading has come up to there. Until
 * the next heading has, it slides over the pinned one, as sticky headings do.
 */
export function usePinnedSection(
  list: RefObject<HTMLElement | null>,
  columns: EventColumns,
  rows: Uint32Array,
): Section | undefined {
  const [place, setPlace] = useState(0)
  useEffect(() => {
    let frame = 0
    let near: readonly Element[] = []
    const update = () => {
      frame = 0
      if (!list.current) return
      const { pinnedTop } = measure(list.current)
      const first = Math.min(firstVisible(list.current, pinnedTop), rows.length - 1)
      const item = rowAt(list.current, first)?.parentElement
      const heading = item && item.children.length > 1 ? item.firstElementChild : undefined
      const hasArrived = !heading || heading.getBoundingClientRect().top <= pinnedTop + 1
      setPlace(Math.max(0, hasArrived ? first : first - 1))
      const nearNow = headingsFrom(item, pinnedTop + NEAR_PX)
      for (const known of near) if (!nearNow.includes(known)) known.removeAttribute('data-near')
      for (const found of nearNow) found.setAttribute('data-near', '')
      near = nearNow
    }
    const schedule = () => {
      frame ||= requestAnimationFrame(update)
    }
    schedule()
    document.addEventListener('scroll', schedule, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      for (const known of near) known.removeAttribute('data-near')
      document.removeEventListener('scroll', schedule, { capture: true })
    }
  }, [list, rows])
  return useMemo(
    () => (rows.length > 0 ? sectionAt(columns, rows, Math.min(place, rows.length - 1)) : undefined),
    [columns, rows, place],
  )
}

/** The headings of the item and of those after it, down to a height of the window, in client px. */
function headingsFrom(item: Element | null | undefined, end: number): readonly Element[] {
  const found: Element[] = []
  for (let at = item; at && at.getBoundingClientRect().top < end; at = at.nextElementSibling)
    if (at.children.length > 1 && at.firstElementChild) found.push(at.firstElementChild)
  return found
}
