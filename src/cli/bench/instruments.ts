import type { Page } from '@playwright/test'
import { type HeapUsage, workerHeaps } from './workers.ts'

const MB = 1024 * 1024

/** What script holds after a forced collection, typed arrays included. */
export type Heap = { readonly mainMb: number; readonly workersMb: number }

/** What the browser knows of a page, by the DevTools protocol. */
export type Instruments = {
  /** How long the main thread was at work since the page began, in ms. Answered only after what is under way. */
  readonly taskMs: () => Promise<number>
  readonly heap: () => Promise<Heap>
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
    async heap() {
      await session.send('HeapProfiler.collectGarbage')
      const main = await session.send('Runtime.getHeapUsage')
      const workers = await workerHeaps(session)
      return { mainMb: megabytes(main), workersMb: workers.reduce((sum, usage) => sum + megabytes(usage), 0) }
    },
    elements: () => page.evaluate(() => document.querySelectorAll('*').length),
  }
}

const megabytes = ({ usedSize, backingStorageSize = 0 }: HeapUsage) => (usedSize + backingStorageSize) / MB
