import { afterMark } from '../loading/after-mark.ts'
import { loadedLater } from '../loading/loaded-later.tsx'
import { IDLE } from '../timeline/performance-marks.ts'

/**
 * Whether what is shown is the newest is asked once the page is usable: neither the question nor the fetching of all
 * files for the next visit keeps the first picture waiting.
 */
export const NoticesLater = loadedLater(async () => {
  await afterMark(IDLE)
  return (await import('./Standing.tsx')).Standing
})
