import { ensure } from '../../lib/assert.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { selectCollection } from '../../store/selectors.ts'
import type { TimelineStore } from '../../store/timeline-store.ts'
import { arrival, takeIn } from '../late-events.ts'

/**
 * Rows asked for at a time. A large dataset keeps some hundreds of pages of events, and each row may lie on one of its
 * own: with more of them the first would be forgotten before the last have come.
 */
const ROWS_AT_A_TIME = 256

/**
 * Of a dataset whose events come when asked for, as many as are read at once: a file of some twenty megabytes, and steps
 * of writing that stay below a tenth of a second. A million would fill the memory.
 */
export const MOST_GATHERED = 10_000

type Options = { readonly onProgress: (read: number) => void; readonly signal: AbortSignal }

/**
 * The events of some rows, in their order; those that are not there are fetched. Fails if the dataset does, and if it has
 * nothing more to say.
 */
export async function gatherEvents(
  store: TimelineStore,
  rows: Uint32Array,
  { onProgress, signal }: Options,
): Promise<readonly TimelineEvent[]> {
  const gathered: TimelineEvent[] = []
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    signal.throwIfAborted()
    gathered.push(...(await eventsOf(store, rows.subarray(from, from + ROWS_AT_A_TIME), signal)))
    onProgress(gathered.length)
  }
  return gathered
}

async function eventsOf(
  store: TimelineStore,
  rows: Uint32Array,
  signal: AbortSignal,
): Promise<readonly TimelineEvent[]> {
  const found = new Map<number, TimelineEvent>()
  if (!(await arrival(store, () => takeIn(store, rows, found), signal)))
    throw new Error(
      selectCollection(store.getState()) ? 'The dataset does not answer.' : 'The dataset could not be read.',
    )
  return Array.from(rows, row => ensure(found.get(row), `event of row ${row}`))
}
