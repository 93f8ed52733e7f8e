import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'

const POLL_MS = 50

/**
 * Asks until there is an answer. Not Playwright's `waitForFunction`, which evaluates text in the page, as our content
 * security policy forbids.
 */
export async function poll<T>(page: Page, ask: () => Promise<T | undefined>): Promise<T> {
  while (!page.isClosed()) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await sleep(POLL_MS)
  }
  throw new Error('the page was closed')
}
