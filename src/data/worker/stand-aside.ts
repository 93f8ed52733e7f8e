import { breathe } from '../../lib/breathe.ts'

/** What is long and awaited by nobody lets the page draw its first picture first, and goes second to a hand on the timeline. */
export type Aside = {
  /** A hand has moved it just now. */
  readonly stand: () => void
  /** The page has been given what it is to draw, and puts its parts together. */
  readonly standLong: () => void
  /** To be awaited between two parts of what is long: lets messages in, and waits a while if the page has to go first. */
  readonly goOn: () => Promise<void>
}

/** A hand that has done nothing for so long is at rest. */
const AT_WORK_MS = 250
/**
 * So long after it has its events the page draws its first picture and renders what belongs to it. A check at full speed
 * beside that has the events no sooner on the screen, and the longest task is half as long again.
 */
const OPENING_MS = 650
/** Some is done all the same, a part for so long a wait: somebody may move the timeline for minutes. */
const WAIT_MS = 150

/**
 * On two cores a worker at full speed takes every other frame of a zoom away: the page, the painter and the browser are
 * three already.
 */
export function createAside(): Aside {
  let until = 0
  const standFor = (ms: number) => {
    until = Math.max(until, performance.now() + ms)
  }
  return {
    stand: () => standFor(AT_WORK_MS),
    standLong: () => standFor(OPENING_MS),
    async goOn() {
      await breathe()
      if (performance.now() < until) await new Promise(resolve => setTimeout(resolve, WAIT_MS))
    },
  }
}
