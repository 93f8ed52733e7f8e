import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 50

/**
 * Asks until there is an answer. Not Playwright's `waitForFunction`, which evaluates text in the page, as our content
 * security policy forbids. Ends with the browser, in which the next question fails.
 */
export async function poll<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await sleep(POLL_MS)
  }
}
