import { type D3ZoomEvent, select, zoom, zoomIdentity } from 'd3'
import type { StoreApi } from 'zustand'
import { transformFor, viewportAt, type ZoomAxis } from '../../layout/zoom-transform.ts'
import { selectColumns, selectFull, selectLimits } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { lengthOf, type Span } from '../../time/span.ts'
import { panBy } from '../../time/viewport.ts'

/** A drag of fewer px than this is a click: hands are not that steady. */
const CLICK_SLOP_PX = 4

/** A notch of a wheel is more; a pinch on a trackpad comes as many small turns of a wheel with Ctrl. */
const PINCH_PX = 30

/**
 * By how many doublings a wheel event zooms in: as d3 has it (`wheelDelta`, d3-zoom), but ten times as far with Ctrl only where
 * it is a pinch. With a wheel each notch went from two years to four months.
 */
function doublingsOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const perUnit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? 1 : 0.002
  const isPinch = ctrlKey && deltaMode === WheelEvent.DOM_DELTA_PIXEL && Math.abs(deltaY) < PINCH_PX
  return -deltaY * perUnit * (isPinch ? 10 : 1)
}

type Options = {
  /** Called when a plain wheel scrolled the page instead of zooming, so that a hint can say which key zooms. */
  readonly onPlainWheel: () => void
  readonly onGesture: () => void
}

/**
 * Wheel, drag and pinch on the stage, by d3-zoom. The store's viewport is the truth and the transform on the node a
 * copy: gestures write to the store, any other change of the viewport is copied back into d3. Events without a
 * `sourceEvent` are the echo of that copying and are ignored.
 */
export function mountGestures(store: StoreApi<TimelineState>, node: HTMLElement, options: Options): () => void {
  const axis = (): ZoomAxis => ({ full: selectFull(store.getState()), widthPx: Math.max(1, node.clientWidth) })
  let fromGesture: Span | undefined
  let lastY: number | undefined
  let pointerId = 0

  const behaviour = zoom<HTMLElement, unknown>()
    .clickDistance(CLICK_SLOP_PX)
    .wheelDelta(doublingsOf)
    .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
      if (event instanceof WheelEvent) return zoomsByWheel(event)
      return !('button' in event) || (event.button === 0 && !event.ctrlKey)
    })
    .on('start', () => {
      options.onGesture()
      lastY = undefined
    })
    .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!sourceEvent) return
      if (sourceEvent instanceof MouseEvent && sourceEvent.type === 'mousemove') {
        // While it drags, the mouse is over nothing else: rows do not light up in passing, and the browser need not look
        // through the whole page for what lies under each move.
        if (lastY === undefined) node.setPointerCapture(pointerId)
        // Dragging also scrolls the bands, where they are higher than the stage.
        else node.scrollTop -= transform.y - lastY
        lastY = transform.y
      }
      fromGesture = viewportAt(axis(), transform)
      store.getState().show(fromGesture, 'timeline')
    })

  const target = select(node).call(behaviour).on('dblclick.zoom', null)

  function measure(): void {
    const { full, widthPx } = axis()
    const { shortest } = selectLimits(store.getState())
    behaviour
      .scaleExtent([1, Math.max(1, lengthOf(full) / shortest)])
      .extent([
        [0, 0],
        [widthPx, 1],
      ])
      .translateExtent([
        [0, Number.NEGATIVE_INFINITY],
        [widthPx, Number.POSITIVE_INFINITY],
      ])
    copyToD3(store.getState().viewport)
  }
  function copyToD3(viewport: Span): void {
    const { k, x } = transformFor(axis(), viewport)
    target.call(behaviour.transform, zoomIdentity.translate(x, 0).scale(k))
  }

  // Before d3's own listener, because a sideways wheel pans and must not zoom.
  const onWheel = (event: WheelEvent) => {
    if (zoomsByWheel(event)) {
      // At a limit d3 lets the event go, and the browser would zoom the page.
      if (event.ctrlKey || event.metaKey) event.preventDefault()
      return
    }
    const sideways = sidewaysPx(event)
    if (sideways === 0) {
      options.onPlainWheel()
      return
    }
    event.preventDefault()
    options.onGesture()
    const { viewport, show } = store.getState()
    const { full, widthPx } = axis()
    show(panBy(viewport, (sideways / widthPx) * lengthOf(viewport), full), 'timeline')
  }
  node.addEventListener('wheel', onWheel, { capture: true, passive: false })

  const unmountFinger = leaveUpAndDown(node)

  const onPointerDown = (event: PointerEvent) => {
    pointerId = event.pointerId
  }
  node.addEventListener('pointerdown', onPointerDown)

  const resized = new ResizeObserver(measure)
  resized.observe(node)
  const unsubscribe = store.subscribe((now, before) => {
    if (selectColumns(now) !== selectColumns(before)) measure()
    else if (now.viewport !== before.viewport && now.viewport !== fromGesture) copyToD3(now.viewport)
  })
  return () => {
    resized.disconnect()
    unsubscribe()
    node.removeEventListener('wheel', onWheel, { capture: true })
    node.removeEventListener('pointerdown', onPointerDown)
    unmountFinger()
    target.interrupt().on('.zoom', null)
  }
}

/**
 * One finger that sets out up or down belongs to the browser, which scrolls the bands or the page. d3 would keep it from
 * doing so, by `preventDefault` of every move.
 */
function leaveUpAndDown(node: HTMLElement): () => void {
  let began: Touch | undefined
  let isLeft = false
  const onStart = ({ touches }: TouchEvent) => {
    began = touches.length === 1 ? touches[0] : undefined
    isLeft = false
  }
  const onMove = (event: TouchEvent) => {
    const [touch] = event.touches
    if (began && touch) {
      isLeft = Math.abs(touch.clientY - began.clientY) > Math.abs(touch.clientX - began.clientX)
      began = undefined
    }
    if (isLeft) event.stopImmediatePropagation()
  }
  // On the way down, before d3's own listeners.
  const early = { capture: true, passive: true }
  node.addEventListener('touchstart', onStart, early)
  node.addEventListener('touchmove', onMove, early)
  return () => {
    node.removeEventListener('touchstart', onStart, early)
    node.removeEventListener('touchmove', onMove, early)
  }
}

/** A pinch on a trackpad arrives as a wheel with Ctrl. */
const zoomsByWheel = (event: WheelEvent) =>
  event.ctrlKey || event.metaKey || (sidewaysPx(event) === 0 && !pageScrolls())

/** Where neither the page scrolls nor one around it, nobody is trapped by a wheel that zooms. */
const pageScrolls = () => window.parent !== window || document.documentElement.scrollHeight > window.innerHeight + 1

/** Shift turns the wheel sideways; some browsers do so themselves, others leave it in `deltaY`. */
function sidewaysPx({ deltaX, deltaY, deltaMode, shiftKey, ctrlKey }: WheelEvent): number {
  if (ctrlKey) return 0
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
  if (Math.abs(deltaX) > Math.abs(deltaY)) return deltaX * unit
  return shiftKey ? deltaY * unit : 0
}
