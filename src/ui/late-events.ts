import type { TimelineEvent } from '../model/timeline-event.ts'
import { selectCollection } from '../store/selectors.ts'
import type { TimelineStore } from '../store/timeline-store.ts'

/** A worker that says nothing for so long has nothing more to say. */
const PATIENCE_MS = 20_000
/** What comes within a frame is looked at in one go: a look may draw a whole picture. */
const TOGETHER_MS = 16

/**
 * Of the rows, those that are there now; asks for the others. True once none is missing. Each is taken when it comes: a
 * large dataset may forget it again while others are on their way.
 */
export function takeIn(store: TimelineStore, rows: Uint32Array, found: Map<number, TimelineEvent>): boolean {
  const events = selectCollection(store.getState())?.events
  let isComplete = true
  for (const row of rows) {
    if (found.has(row)) continue
    const event = events?.at(row)
    if (event) found.set(row, event)
    else {
      events?.load(row, row + 1)
      isComplete = false
    }
  }
  return isComplete
}

/**
 * Tries now and when something has come, until it is done, or nothing comes any more, or the dataset fails. Fails itself
 * when the signal does.
 */
export function arrival(store: TimelineStore, isDone: () => boolean, signal?: AbortSignal): Promise<boolean> {
  if (isDone()) return Promise.resolve(true)
  return new Promise((resolve, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined
    let look: ReturnType<typeof setTimeout> | undefined
    const stop = () => {
      clearTimeout(patience)
      clearTimeout(look)
      unsubscribe()
      signal?.removeEventListener('abort', abort)
    }
    const abort = () => {
      stop()
      reject(signal?.reason)
    }
    const finish = (isComplete: boolean) => {
      stop()
      resolve(isComplete)
    }
    const wait = () => {
      clearTimeout(patience)
      patience = setTimeout(() => finish(false), PATIENCE_MS)
    }
    const tryAgain = () => {
      look = undefined
      try {
        if (isDone()) finish(true)
        else wait()
      } catch (error) {
        stop()
        reject(error)
      }
    }
    const unsubscribe = store.subscribe((now, before) => {
      if (now.dataset.status !== 'ready') return finish(false)
      if (now.arrivals === before.arrivals && now.labelArrivals === before.labelArrivals) return
      look ??= setTimeout(tryAgain, TOGETHER_MS)
    })
    signal?.addEventListener('abort', abort)
    wait()
  })
}
