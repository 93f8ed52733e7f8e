import type { PointerEvent } from 'react'
import { useTimeline, useTimelineStore } from '../store-context.tsx'

/** What the element of a row needs to light up with its mark, and its mark with it. */
export function useHovered(row: number) {
  const isHovered = useTimeline(state => state.hovered === row)
  const store = useTimelineStore()
  const hover = ({ pointerType }: PointerEvent, hovered: number | undefined) => {
    // A finger has no hover, and would leave its last row lit.
    if (pointerType !== 'touch') store.getState().hover(hovered)
  }
  return {
    'data-hovered': isHovered,
    onPointerEnter: (pointer: PointerEvent) => hover(pointer, row),
    onPointerLeave: (pointer: PointerEvent) => hover(pointer, undefined),
  }
}
