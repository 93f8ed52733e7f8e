import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { atRest } from './at-rest.ts'
import { measurePage, type PageRun, type Task } from './measure-page.ts'
import { installProbe } from './probe.ts'
import { WINDOW } from './setting.ts'

/** Software rendering, whatever the machine has, so that runs on different machines draw alike. */
const ARGUMENTS = ['--disable-gpu', '--disable-background-networking', '--disable-component-update']
const isRoot = process.getuid?.() === 0

/** A browser process of its own, which leaves nothing warm for the next, with its own start behind it. */
export async function withPage<T>(
  executablePath: string,
  use: (page: Page, browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: isRoot ? [...ARGUMENTS, '--no-sandbox'] : ARGUMENTS })
  try {
    // What a first visit fetches for the next one would run beside the gestures.
    const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 1, serviceWorkers: 'block' })
    await page.addInitScript(installProbe)
    await atRest(browser)
    return await use(page, browser)
  } finally {
    await browser.close()
  }
}

export type Repetition = PageRun & {
  /** Why it stopped before the end. */
  readonly stopped?: string
}

/** One page, once. What was found until the time was up stands; a page that hangs is ended with its browser. */
export function repeatOnce(
  executablePath: string,
  task: Omit<Task, 'page'>,
  pageTimeoutMs: number,
): Promise<Repetition> {
  return withPage(executablePath, async page => {
    page.setDefaultTimeout(pageTimeoutMs)
    const run: PageRun = {}
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    const timer = new AbortController()
    const measured = measurePage({ ...task, page }, run).then(
      () => undefined,
      (error: unknown) => String(error),
    )
    const late = sleep(pageTimeoutMs, `not finished within ${pageTimeoutMs / 1_000} s`, { signal: timer.signal }).catch(
      () => undefined,
    )
    const stopped = await Promise.race([measured, late])
    timer.abort()
    const why = [stopped, ...errors].filter(text => text !== undefined).join('; ')
    return why === '' ? { ...run } : { ...run, stopped: why }
  })
}
