import { afterMark } from '../loading/after-mark.ts'
import { IDLE } from '../timeline/performance-marks.ts'

const load = () => import('./sheets.tsx')

/** The panel's contents for an event or a source, a chunk of their own. Asking again costs nothing. */
export const loadSheet = async () => (await load()).Sheet

/**
 * Fetches them once the page is idle, so that the first click finds them there. Not when the pointer comes near: a hand
 * that goes to the timeline turns the wheel at once, and its first turns would wait for this.
 */
export async function fetchSheetAtIdle(): Promise<void> {
  await afterMark(IDLE)
  // A failure here is not the reader's concern yet: opening the event asks again, and shows it.
  await load().catch(() => undefined)
}
