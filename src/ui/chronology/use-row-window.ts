import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { firstRows, pageOf, type RowWindow, restingWindow, windowAround } from './row-window.ts'

/** Where a row is to be on the screen once the window has moved: its place in the list, and its top in client px. */
export type Held = { readonly place: number; readonly top: number }

type State = {
  readonly rows: Uint32Array
  readonly window: RowWindow
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
 * rendered in between whatever else there is to do. `placeToOpen` says where in a list that has changed the reader is.
 */
export function useRowWindow(rows: Uint32Array, placeToOpen: () => number): MovableWindow {
  const [state, setState] = useState<State>(() => {
    const opensAt = placeToOpen()
    return { rows, window: windowAround(opensAt, rows.length, firstRows(innerHeight)), opensAt }
  })
  let now = state
  if (state.rows !== rows) {
    now = { rows, window: restingWindow(placeToOpen(), rows.length), opensAt: undefined }
    setState(now)
  }
  const latest: RefObject<State> = useRef(now)
  useEffect(() => {
    latest.current = now
  })
  const held = useRef<Held>(undefined)
  const { opensAt } = now
  useEffect(() => {
    if (opensAt === undefined) return
    const open = () =>
      setState(before => ({ ...before, window: restingWindow(opensAt, before.rows.length), opensAt: undefined }))
    const timer = setTimeout(() => startTransition(open))
    return () => clearTimeout(timer)
  }, [opensAt])

  const current = useCallback(() => {
    const { window, opensAt } = latest.current
    return { ...window, isOpening: opensAt !== undefined }
  }, [])
  const move = useCallback((window: RowWindow, hold: Held) => {
    held.current = hold
    flushSync(() => setState(before => ({ ...before, window, opensAt: undefined })))
  }, [])
  const takeHeld = useCallback(() => {
    const taken = held.current
    held.current = undefined
    return taken
  }, [])
  const page = opensAt !== undefined ? now.window : pageOf(now.window, rows.length)
  return { window: now.window, page, current, move, takeHeld }
}
