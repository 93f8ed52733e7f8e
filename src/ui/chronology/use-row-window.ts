import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { firstRows, openedFurther, pageOf, type RowWindow, restingWindow, windowAround } from '../listing/row-window.ts'

/**
 * Where a row is to be once the window has moved: its place in the list, and how far its top is below the line. Not in client
 * px: what moves the window may bring more filters to be told of above the list, and the line moves down with them.
 */
export type Held = { readonly place: number; readonly top: number }

type State = {
  readonly rows: Uint32Array
  readonly window: RowWindow
  readonly page: RowWindow
  /** Where the list is opened, until all is rendered that shall be. */
  readonly opensAt: number | undefined
}

export type MovableWindow = {
  readonly window: RowWindow
  /** What of the list is in the page, whole or in outline. */
  readonly page: RowWindow
  /** The window, for those who are called later. `isOpening`: more rows are about to come. */
  readonly current: () => RowWindow & { readonly isOpening: boolean }
  /** Moves it at once, and holds a row where it is told. Not to be called while React renders. */
  readonly move: (window: RowWindow, held: Held) => void
  /** To be asked when the rows are in the page: the row to be held, if there is one; forgotten once it has been asked. */
  readonly takeHeld: () => Held | undefined
}

/**
 * Which rows are in the page. At first those that the reader sees, and once they are on the screen the others,
 * some at a time and in between whatever else there is to do. `placeToOpen` says where in a list that has changed the reader is.
 */
export function useRowWindow(rows: Uint32Array, placeToOpen: () => number): MovableWindow {
  const [state, setState] = useState<State>(() => {
    const opensAt = placeToOpen()
    const window = windowAround(opensAt, rows.length, firstRows(innerHeight))
    return { rows, window, page: window, opensAt }
  })
  let now = state
  if (state.rows !== rows) {
    now = atRest(rows, restingWindow(placeToOpen(), rows.length))
    setState(now)
  }
  const latest: RefObject<State> = useRef(now)
  useEffect(() => {
    latest.current = now
  })
  const held = useRef<Held>(undefined)
  useEffect(() => {
    if (now.opensAt === undefined) return
    const timer = setTimeout(() => startTransition(() => setState(opened)))
    return () => clearTimeout(timer)
  }, [now])

  const current = useCallback(() => {
    const { window, opensAt } = latest.current
    return { ...window, isOpening: opensAt !== undefined }
  }, [])
  const move = useCallback((window: RowWindow, hold: Held) => {
    held.current = hold
    flushSync(() => setState(({ rows }) => atRest(rows, window)))
  }, [])
  const takeHeld = useCallback(() => {
    const taken = held.current
    held.current = undefined
    return taken
  }, [])
  return { window: now.window, page: now.page, current, move, takeHeld }
}

const atRest = (rows: Uint32Array, window: RowWindow): State => ({
  rows,
  window,
  page: pageOf(window, rows.length),
  opensAt: undefined,
})

/** With some more of what the list shall hold in the end. */
function opened(state: State): State {
  const { rows, opensAt } = state
  if (opensAt === undefined) return state
  const resting = atRest(rows, restingWindow(opensAt, rows.length))
  const page = openedFurther(state.page, opensAt, rows.length)
  if (lengthOf(page) >= lengthOf(resting.page)) return resting
  return { rows, window: lengthOf(page) < lengthOf(resting.window) ? page : resting.window, page, opensAt }
}

const lengthOf = ({ from, to }: RowWindow) => to - from
