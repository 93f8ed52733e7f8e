import { useLayoutEffect, useRef } from 'react'
import { roughDuration } from '../../time/rough-duration.ts'
import { lengthOf } from '../../time/span.ts'
import { useTimelineStore } from '../store-context.tsx'
import { viewportInWords } from './viewport-words.ts'

/** Soon enough for the eye, and the frames of a gesture are left to the drawing. */
const EVERY_MS = 250

/**
 * Says which part of time is in view. Also the way to another date, on a phone the only one: there is no room for a button
 * of its own. The words are written to the page here: to have React render them takes several times as long, and they
 * change while a hand is at work.
 */
export function RangeInWords({ onGoToDate }: { readonly onGoToDate: () => void }) {
  const store = useTimelineStore()
  const dates = useRef<HTMLButtonElement>(null)
  const length = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = () => {
      timer = undefined
      const { viewport } = store.getState()
      if (dates.current) dates.current.textContent = viewportInWords(viewport)
      if (length.current) length.current.textContent = `· ${roughDuration(lengthOf(viewport))} in view`
    }
    const unsubscribe = store.subscribe((now, before) => {
      if (now.viewport !== before.viewport) timer ??= setTimeout(show, EVERY_MS)
    })
    show()
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [store])
  return (
    <>
      <button ref={dates} type="button" title="Go to date" aria-haspopup="dialog" onClick={onGoToDate} />{' '}
      <span ref={length} />
    </>
  )
}
