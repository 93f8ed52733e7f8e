import { useEffect } from 'react'
import type { TimelineStore } from '../../store/timeline-store.ts'
import { afterMark } from '../loading/after-mark.ts'
import { fetchStylesAgain } from '../loading/failed-styles.ts'
import { usePageForm } from '../page-form.ts'
import { useTimelineStore } from '../store-context.tsx'
import { IDLE } from '../timeline/performance-marks.ts'

/** After the page is idle. */
const QUIET_MS = 100

const load = () => import('./printing.tsx')

/**
 * What is printed is a document of its own, in a chunk of its own. Ctrl+P or ⌘P waits for it; the browser's own menu
 * waits for nothing, so it is fetched as soon as the page has nothing else to do. Until then the page prints its list.
 */
export function PrintingWhenWanted() {
  const store = useTimelineStore()
  const { address } = usePageForm()
  useEffect(() => bindPrinting(store, address), [store, address])
  return null
}

function bindPrinting(store: TimelineStore, address: () => string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let unmount: (() => void) | undefined
  let isGone = false
  let isPrinting = false
  const mount = () => {
    if (unmount || isGone) return
    load().then(
      ({ mountPrinting }) => {
        if (isGone || unmount) return
        unmount = mountPrinting(store, address)
        // For programs that print without a dialog.
        performance.mark('whence:print-ready')
      },
      // Who prints asks again.
      () => undefined,
    )
  }
  void afterMark(IDLE).then(() => {
    timer = setTimeout(mount, QUIET_MS)
  })
  const onKeyDown = (key: KeyboardEvent) => {
    if (!(key.ctrlKey || key.metaKey) || key.shiftKey || key.altKey || key.key.toLowerCase() !== 'p') return
    if (store.getState().dataset.status !== 'ready') return
    key.preventDefault()
    if (isPrinting) return
    isPrinting = true
    fetchStylesAgain()
    load()
      .then(({ printChronology }) => printChronology(store, { address: address() }))
      // The list is better than nothing.
      .catch(() => window.print())
      .finally(() => {
        isPrinting = false
      })
  }
  // A frame may not be allowed to print, and the browser then prints the page around it.
  if (window.parent === window) window.addEventListener('keydown', onKeyDown)
  return () => {
    isGone = true
    clearTimeout(timer)
    window.removeEventListener('keydown', onKeyDown)
    unmount?.()
  }
}
