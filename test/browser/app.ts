import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import type { DatasetFile, EventRecord } from '../../src/model/schema.ts'

export { expect }

/** The shipped collection as it lies in the repository. */
export const shipped = JSON.parse(
  readFileSync(new URL('../../data/events.json', import.meta.url), 'utf8'),
) as DatasetFile

/** The one shipped event whose title matches; tests name events by what a reader sees. */
export function eventTitled(title: RegExp): EventRecord {
  const found = shipped.events.filter(event => title.test(event.title))
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} events are titled ${title}`)
  return found[0]
}

/** What a person does on the page, in the words of the interface. */
export class App {
  readonly timeline: Locator
  readonly lanes: Locator
  readonly overview: Locator
  readonly chronology: Locator
  readonly panel: Locator
  readonly status: Locator
  readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.timeline = page.getByRole('region', { name: 'Timeline' })
    this.lanes = page.getByRole('listbox', { name: 'Events on the timeline' })
    this.overview = page.getByRole('region', { name: 'Overview' })
    this.chronology = page.getByRole('list', { name: 'Chronology' })
    this.panel = page.getByRole('complementary', { name: 'Source' })
    this.status = page.getByRole('status').filter({ hasText: 'Showing' })
  }

  async open(address = '') {
    await this.page.goto(`./${address}`)
    await expect(this.status).toBeVisible()
    await this.idle()
  }

  /**
   * Waits until a page that was opened has drawn and says that nothing is pending, for the first time. Looks by the clock,
   * not once a frame: a page that is at rest may be given none.
   */
  async idle() {
    await this.page.waitForFunction(() => performance.getEntriesByName('whence:idle').length > 0, null, {
      polling: 100,
    })
  }

  /**
   * Waits until the view that has just been moved rests: its address is written then, a little after all that waits for its
   * rest has asked for a frame. `from`: the address before.
   */
  async rested(from: string) {
    await expect(this.page).not.toHaveURL(from)
    await this.settled()
  }

  /** Some frames on, with no more urgent task left. */
  async settled() {
    await this.page.evaluate(async () => {
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame)
      await scheduler.postTask(() => {}, { priority: 'background' })
    })
  }

  row(event: EventRecord): Locator {
    return this.chronology.getByRole('listitem', { name: event.title })
  }

  async select(event: EventRecord) {
    await this.row(event).getByRole('button').click()
    await expect(this.panel.getByRole('heading', { name: event.title })).toBeVisible()
  }

  /** The visible range as the address gives it, in ms. */
  async range(): Promise<{ from: number; to: number }> {
    const { searchParams } = new URL(this.page.url())
    return { from: Date.parse(searchParams.get('from') ?? ''), to: Date.parse(searchParams.get('to') ?? '') }
  }

  async rangeLength(): Promise<number> {
    const { from, to } = await this.range()
    return to - from
  }

  async shownCount(): Promise<number> {
    return Number(/Showing ([\d,]+) of/.exec((await this.status.textContent()) ?? '')?.[1]?.replace(',', ''))
  }

  /** Fails with what axe finds, by rule and place. */
  async expectAccessible() {
    await this.page.evaluate(AXE)
    const violations = await this.page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe comes as a script without types in the page.
      const { violations } = await (globalThis as any).axe.run(document, { resultTypes: ['violations'] })
      return violations.map((v: { id: string; nodes: { target: string[]; failureSummary: string }[] }) => [
        v.id,
        ...v.nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
      ])
    })
    expect(violations).toEqual([])
  }
}

type Draft = Partial<EventRecord> & Pick<EventRecord, 'id' | 'title' | 'date'>

/** Serves `own.json`, with these events: they occurred and are cited once, unless they say otherwise. */
export async function serveOwn(page: Page, drafts: readonly Draft[], sources: readonly object[] = [{ id: 's' }]) {
  const citations = [{ source: 's', quote: { exact: 'So.' } }]
  const events = drafts.map(draft => ({ status: 'occurred', actors: [], citations, ...draft }))
  await page.route('**/own.json', route => route.fulfill({ json: { sources, actors: [], events } }))
}

/** Keeps from the page what matches, until the function that it gives is called. */
export async function heldBack(page: Page, pattern: string | RegExp): Promise<() => void> {
  let send = () => {}
  const sent = new Promise<void>(resolve => {
    send = resolve
  })
  await page.route(pattern, async route => {
    await sent
    await route.continue()
  })
  return send
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Fixtures = {
  readonly app: App
  /** Console errors and warnings that a test provokes on purpose; any other fails it. */
  readonly expectedErrors: RegExp[]
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  expectedErrors: async ({}, use) => use([]),
  app: async ({ page, context, expectedErrors, serviceWorkers }, use) => {
    // As in a browser that has none: Playwright's own way of blocking them breaks their promise, and warns.
    if (serviceWorkers === 'block')
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
      )
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.stack ?? error.message))
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) errors.push(`${message.type()}: ${message.text()}`)
    })
    await use(new App(page))
    expect(errors.filter(error => !expectedErrors.some(expected => expected.test(error)))).toEqual([])
  },
})
