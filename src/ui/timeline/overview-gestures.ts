import type { StoreApi } from 'zustand'
import type { BrokenScale } from '../../layout/broken-scale.ts'
import { dragWindow, type Grip, gripAt } from '../../layout/overview-window.ts'
import { selectLimits } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { panBy } from '../../time/viewport.ts'

/** Less is a click that shook. */
const DRAG_PX = 3

/** A press on the overview moves the window, resizes it or draws a new one; a click brings the window there. */
export function mountOverviewGestures(
  store: StoreApi<TimelineState>,
  node: HTMLElement,
  scale: BrokenScale,
): () => void {
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return
    const { full, shortest } = selectLimits(store.getState())
    const { left } = node.getBoundingClientRect()
    const before = store.getState().viewport
    const pressX = event.clientX - left
    const grip: Grip = gripAt(pressX, { x0: scale.xOf(before.start), x1: scale.xOf(before.end) })
    let hasMoved = false
    node.setPointerCapture(event.pointerId)
    const onMove = (move: PointerEvent) => {
      if (!move.isPrimary) return
      const x = move.clientX - left
      if (!hasMoved && Math.abs(x - pressX) < DRAG_PX) return
      hasMoved = true
      const [from, to] = [scale.instantAt(pressX), scale.instantAt(x)]
      store.getState().show(dragWindow(grip, { from, to, before, full, shortest }), 'timeline')
    }
    const letGo = () => {
      node.removeEventListener('pointermove', onMove)
      node.removeEventListener('pointerup', onUp)
      node.removeEventListener('pointercancel', onCancel)
    }
    // The browser has taken the finger to scroll the page.
    const onCancel = () => {
      letGo()
      if (hasMoved) store.getState().show(before, 'timeline')
    }
    const onUp = () => {
      letGo()
      // A click outside the window brings it there; one on a break has no time to bring it to.
      if (!hasMoved && grip === 'new' && !scale.breaks.some(({ x0, x1 }) => x0 <= pressX && pressX <= x1)) {
        const middle = (before.start + before.end) / 2
        store.getState().show(panBy(before, scale.instantAt(pressX) - middle, full), 'timeline')
      }
    }
    node.addEventListener('pointermove', onMove)
    node.addEventListener('pointerup', onUp)
    node.addEventListener('pointercancel', onCancel)
  }
  node.addEventListener('pointerdown', onPointerDown)
  return () => node.removeEventListener('pointerdown', onPointerDown)
}
