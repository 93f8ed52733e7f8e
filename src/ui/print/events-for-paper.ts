import type { TimelineEvent } from '../../model/timeline-event.ts'
import type { TimelineStore } from '../../store/timeline-store.ts'
import { arrival, takeIn } from '../late-events.ts'

/** Rows asked for at a time: a shelf keeps some thousands of events and then forgets the oldest. */
const BATCH = 200

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
