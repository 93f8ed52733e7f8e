import type { Browser } from '@playwright/test'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { atRest } from '../../src/cli/bench/at-rest.ts'

// Node's own promise of a timer keeps to the true clock.
vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise(resolve => globalThis.setTimeout(resolve, ms)),
}))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A browser whose processes use so much of a core: at once, and then every so many ms less. */
function browserThatStarts(shareAt: (ms: number) => number): Browser {
  const began = performance.now()
  let at = began
  let usedMs = 500
  return {
    newBrowserCDPSession: async () => ({
      async send(method: string) {
        expect(method).toBe('SystemInfo.getProcessInfo')
        const now = performance.now()
        usedMs += (now - at) * shareAt(now - began)
        at = now
        // Two processes, in seconds as the protocol has it.
        return { processInfo: [{ cpuTime: usedMs / 2_000 }, { cpuTime: usedMs / 2_000 }] }
      },
      detach: async () => {},
    }),
  } as unknown as Browser
}

async function waitedFor(browser: Browser): Promise<number> {
  const from = performance.now()
  const waiting = atRest(browser).then(() => performance.now() - from)
  await vi.advanceTimersByTimeAsync(60_000)
  return waiting
}

it('waits until the browser has started', async () => {
  const waited = await waitedFor(browserThatStarts(ms => (ms < 700 ? 1.3 : 0)))
  expect(waited).toBeGreaterThanOrEqual(700)
  expect(waited).toBeLessThan(1_300)
})

it('does not wait for the little that a browser at rest does', async () => {
  expect(await waitedFor(browserThatStarts(() => 0.01))).toBeLessThan(300)
})

it('gives up on one that never rests', async () => {
  expect(await waitedFor(browserThatStarts(() => 1))).toBeLessThan(20_000)
})
