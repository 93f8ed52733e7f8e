import { afterMark } from './loading/after-mark.ts'
import { loadedLater } from './loading/loaded-later.tsx'
import { IDLE } from './timeline/performance-marks.ts'

/**
 * Whether what is shown is the newest is asked once the page is usable: neither the question nor the fetching of all
 * files for the next visit keeps the first picture waiting. Nor does what takes a file of the reader's own.
 */
const load = async () => {
  await afterMark(IDLE)
  return import('./idle-parts.tsx')
}

export const WhenIdle = loadedLater(async () => (await load()).IdleParts)

export const OwnFile = loadedLater(async () => (await load()).OwnFile)

export const SinceLastVisit = loadedLater(async () => (await load()).SinceLastVisit)
