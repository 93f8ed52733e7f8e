import type { Page } from '@playwright/test'

const MB = 1024 * 1024

/** What the browser knows of a page, by the DevTools protocol. */
export type Instruments = {
  /** How long the main thread was at work since the page began, in ms. Answered only after what is under way. */
  readonly taskMs: () => Promise<number>
  /** What script holds after a forced collection, typed arrays included, in MB. */
  readonly heapMb: () => Promise<number>
  readonly elements: () => Promise<number>
}

export async function openInstruments(page: Page): Promise<Instruments> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return {
    async taskMs() {
      const { metrics } = await session.send('Performance.getMetrics')
      const task = metrics.find(({ name }) => name === 'TaskDuration')
      if (!task) throw new Error('this browser does not say how long its tasks take')
      return task.value * 1_000
    },
    async heapMb() {
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
      return (usedSize + (backingStorageSize ?? 0)) / MB
    },
    elements: () => page.evaluate(() => document.querySelectorAll('*').length),
  }
}
