import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from '@playwright/test'

const LOOK_MS = 200
/** Less than a twentieth of one core. */
const REST_SHARE = 0.05
/** A browser that is busy for so long is busy with something else than its start. */
const PATIENCE_MS = 15_000

/**
 * Resolves once the browser has done what it does for itself when it is launched: Chromium 156 renders two pages of its
 * own window then, which takes as much of two cores as the page that is measured, for most of a second.
 */
export async function atRest(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  const until = performance.now() + PATIENCE_MS
  let usedMs = await processorMs(session)
  let sinceMs = performance.now()
  while (sinceMs < until) {
    await sleep(LOOK_MS)
    const [used, now] = [await processorMs(session), performance.now()]
    if (used - usedMs < (now - sinceMs) * REST_SHARE) break
    usedMs = used
    sinceMs = now
  }
  await session.detach()
}

/** Of all processes of the browser. One that ended is not in it, so it may be less than before. */
async function processorMs(session: Awaited<ReturnType<Browser['newBrowserCDPSession']>>): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0)
}
