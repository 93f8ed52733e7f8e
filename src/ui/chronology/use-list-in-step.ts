import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { placeOf } from '../../model/time-order.ts'
import { selectSelectedRow } from '../../store/selectors.ts'
import { firstInStep } from '../listing/following.ts'
import type { RowWindow } from '../listing/row-window.ts'
import { expectPart } from '../loading/expected-parts.ts'
import { useTimelineStore } from '../store-context.tsx'
import { equipLater } from '../timeline/lazy-parts.ts'
import { keepPlace } from './keep-place.ts'
import { isShort, toTop } from './list-geometry.ts'
import { type Held, type MovableWindow, useRowWindow } from './use-row-window.ts'

type Ref<T> = RefObject<T | null>

/** Before a row has been measured. */
const ROW_PX = 84

/**
 * Keeps the list and the timeline in step, without either chasing its own tail, and in the page the rows that are in
 * sight. Scrolling the list says where the reader stands (`stand`), and takes the timeline along once that is out of its
 * view. The list follows a viewport that the timeline, the address or the start has set, not one that came of scrolling
 * the list or of selecting in it. A selected row out of sight is brought into it. `rowPx`: how high rows are in the mean,
 * measured once, ahead of the first paint: the space for those not in the page is made of it, and moves what follows.
 */
export function useListInStep(rows: Uint32Array, list: Ref<HTMLElement>): MovableWindow & { readonly rowPx: number } {
  const store = useTimelineStore()
  const shown = useRef(rows)
  /** Where the reader stood before the first of the filters that have changed the list since: one taken back leads back. */
  const origin = useRef<number>(undefined)
  /** A filter changes what is listed: stay at the event that stood first, or where it would stand. */
  const placeToOpen = () => {
    const state = store.getState()
    const hereRow = origin.current ?? state.hereRow
    const selected = selectSelectedRow(state)
    const at = shown.current === rows ? (selected ?? hereRow) : (hereRow ?? selected)
    return at === undefined ? firstInStep(state, rows) : Math.min(placeOf(rows, at), rows.length - 1)
  }
  const movable = useRowWindow(rows, placeToOpen)
  const { window, page, current, takeHeld } = movable
  const move = useCallback(
    (to: RowWindow, held: Held) => {
      const node = list.current
      const hadFocus = node?.contains(document.activeElement)
      movable.move(to, held)
      if (node && hadFocus && document.activeElement === document.body) holdFocus(node)
    },
    [movable.move, list],
  )

  const [rowPx, setRowPx] = useState(ROW_PX)
  const kept = useRef<ReturnType<typeof keepPlace>>(undefined)
  useLayoutEffect(() => {
    if (!list.current) return
    const { children, firstElementChild: first, lastElementChild: last } = list.current
    if (first && last)
      setRowPx((last.getBoundingClientRect().bottom - first.getBoundingClientRect().top) / children.length)
    kept.current = keepPlace(list.current)
    return () => kept.current?.stop()
  }, [list])

  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of what stands in the page, and only then.
  useLayoutEffect(() => {
    const isSame = shown.current === rows
    shown.current = rows
    if (!isSame) origin.current ??= store.getState().hereRow
    if (!list.current) return
    const held = takeHeld()
    if (held) return kept.current?.put(held.place, held.top)
    if (isShort(list.current, rows.length)) {
      toTop(list.current)
      kept.current?.stands(0)
      return
    }
    // More rows have come, or more is known of their height.
    if (isSame && kept.current?.hold()) return
    const state = store.getState()
    const hereRow = origin.current ?? state.hereRow
    const place = hereRow !== undefined ? placeOf(rows, hereRow) : firstInStep(state, rows)
    kept.current?.put(place, 0)
  }, [rows, window, page, rowPx, store, list, takeHeld])

  useEffect(() => {
    const stands = expectPart('page')
    let stop: (() => void) | undefined
    const stopEquipping = equipLater(parts => {
      if (parts && list.current) stop = parts.keepInStep(list.current, store, { shown, origin, kept, current, move })
      stands()
    })
    return () => {
      stands()
      stopEquipping()
      stop?.()
    }
  }, [store, list, current, move])
  return { ...movable, move, rowPx }
}

/** For a row that has left the page with the focus: the next key finds the list, and goes on from there. */
function holdFocus(list: HTMLElement) {
  list.tabIndex = -1
  list.focus({ preventScroll: true })
  list.addEventListener('blur', () => list.removeAttribute('tabindex'), { once: true })
}
