import { type PointerEvent, useRef } from 'react'
import { readSwipe, type Touch } from './read-swipe.ts'

const touchOf = ({ clientX, clientY, timeStamp }: PointerEvent): Touch => ({ x: clientX, y: clientY, at: timeStamp })

/**
 * Handlers for an element on which one finger turns pages. It needs `touch-action: pan-y pinch-zoom`: the browser then
 * takes scrolling for itself (and says so by `pointercancel`), and leaves the sideways way.
 */
export function useSwipe(turn: (way: 'next' | 'previous') => void) {
  const began = useRef<Touch>(undefined)
  return {
    onPointerDown: (event: PointerEvent) => {
      // A second finger is about to zoom.
      began.current = event.pointerType === 'touch' && event.isPrimary ? touchOf(event) : undefined
    },
    onPointerUp: (event: PointerEvent) => {
      const way = began.current && readSwipe(began.current, touchOf(event))
      began.current = undefined
      if (way) turn(way)
    },
    onPointerCancel: () => {
      began.current = undefined
    },
  }
}
