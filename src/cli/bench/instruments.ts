import type { CDPSession, Page } from '@playwright/test'
import { type HeapUsage, workerHeaps } from './workers.ts'

const MB = 1024 * 1024

/** What script holds after a forced collection, typed arrays included. */
export type Heap = { readonly mainMb: number; readonly workersMb: number }

/**
 * In ms. `task`: how long its tasks took, others' turns on the processors included, as a reader waits for those, too.
 * `processor`: its own turns alone; a busy machine leaves them as they are, so that they tell whose work is dear.
 */
export type MainThread = { readonly task: number; readonly processor: number }

/** What the browser knows of a page, by the DevTools protocol. */
export type Instruments = {
  /** What the main thread has been at since the page began. Answered only after what is under way. */
  readonly mainThread: () => Promise<MainThread>
  /** What the page's process has taken of the processors in all its threads, in ms, to ten or so. */
  readonly processorMs: () => Promise<number>
  readonly heap: () => Promise<Heap>
  readonly elements: () => Promise<number>
}

export async function openInstruments(page: Page): Promise<Instruments> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  // Each session has a clock of its own.
  const turns = await page.context().newCDPSession(page)
  await turns.send('Performance.enable', { timeDomain: 'threadTicks' })
  const whole = await page.context().browser()?.newBrowserCDPSession()
  return {
    async processorMs() {
      if (!whole) throw new Error('this page has no browser to ask')
      const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
      const pages = processInfo.filter(({ type }) => type === 'renderer')
      return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0)
    },
    async mainThread() {
      const [task, processor] = await Promise.all([taskDuration(session), taskDuration(turns)])
      return { task, processor }
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

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const task = metrics.find(({ name }) => name === 'TaskDuration')
  if (!task) throw new Error('this browser does not say how long its tasks take')
  return task.value * 1_000
}

const megabytes = ({ usedSize, backingStorageSize = 0 }: HeapUsage) => (usedSize + backingStorageSize) / MB
