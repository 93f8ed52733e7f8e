import { breathe } from '../../lib/breathe.ts'

/** What is long and awaited by nobody lets the page draw its first picture first, and goes second to a hand on the timeline. */
export type Aside = {
  /** A hand has moved it just now; or the page has been given what it is to draw. */
  readonly stand: () => void
  /** To be awaited between two parts of what is long: lets messages in, and waits a while if the page has to go first. */
  readonly goOn: () => Promise<void>
}

/** A hand that has done nothing for so long is at rest. */
const AT_WORK_MS = 250
/** Some is done all the same, a part for so long a wait: somebody may move the timeline for minutes. */
const WAIT_MS = 150

/**
 * On two cores a worker at full speed takes every other frame of a zoom away: the page, the painter and the browser are
 * three already.
 */
export function createAside(): Aside {
  let until = 0
  return {
    stand() {
      until = performance.now() + AT_WORK_MS
    },
    async goOn() {
      await breathe()
      if (performance.now() < until) await new Promise(resolve => setTimeout(resolve, WAIT_MS))
    },
  }
}
