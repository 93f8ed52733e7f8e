import type { TimelineEvent } from '../../model/timeline-event.ts'
import { selectCollection } from '../../store/selectors.ts'
import type { TimelineStore } from '../../store/timeline-store.ts'

/** Rows asked for at a time: a shelf keeps some thousands of events and then forgets the oldest. */
const BATCH = 200
/** A worker that says nothing for so long has nothing more to say. */
const PATIENCE_MS = 20_000

/**
 * The events of some rows, once all are there. A large dataset brings them in batches; what does not come is left out, and
 * whoever asked sees by the number of them that it is.
 */
export async function eventsForPaper(
  store: TimelineStore,
  rows: Uint32Array,
): Promise<ReadonlyMap<number, TimelineEvent>> {
  const found = new Map<number, TimelineEvent>()
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.subarray(from, from + BATCH)
    if (!(await arrival(store, () => takeIn(store, batch, found)))) break
  }
  return found
}

/** Of the rows, those that are there now; asks for the others. True once none is missing. */
function takeIn(store: TimelineStore, rows: Uint32Array, found: Map<number, TimelineEvent>): boolean {
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

/** Tries now and at every arrival, until it is done or nothing comes any more. */
export function arrival(store: TimelineStore, isDone: () => boolean): Promise<boolean> {
  if (isDone()) return Promise.resolve(true)
  return new Promise(resolve => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const finish = (isComplete: boolean) => {
      clearTimeout(timer)
      unsubscribe()
      resolve(isComplete)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => finish(false), PATIENCE_MS)
    }
    const unsubscribe = store.subscribe((now, before) => {
      if (now.dataset.status !== 'ready') return finish(false)
      if (now.arrivals === before.arrivals && now.labelArrivals === before.labelArrivals) return
      if (isDone()) finish(true)
      else wait()
    })
    wait()
  })
}
