import { gzipSync } from 'node:zlib'
import { expect, shipped, test } from './app.ts'

/** What the first picture waits for, and all that is fetched before anybody does anything. */
const MAX_SCRIPT_KB = 125
const MAX_OPENING_KB = 143
const MAX_STYLE_KB = 10
/** What the idle page fetches: the panel's contents for the first click, and what the browser's own menu prints. */
const MAX_IDLE_KB = 43
const DETAILS = /sheets-[^/]+\.js$/
/** The worker that then draws in place of the page. */
const MAX_PAINTER_KB = 2
const PAINTER = /painter\.worker-[^/]+\.js$/

test('the opening view fetches little script and style', async ({ app, page }) => {
  const sizes = new Map<string, { type: string; kb: number }>()
  const reads: Promise<void>[] = []
  page.on('response', response => {
    const type = response.request().resourceType()
    if (type !== 'script' && type !== 'stylesheet') return
    const read = async () => {
      const bytes = gzipSync(await response.body(), { level: 9 }).length
      sizes.set(response.url(), { type, kb: bytes / 1024 })
    }
    reads.push(read())
  })
  // Which of the two comes last differs from time to time.
  const lastScripts = [/assets\/printing-[^/]+\.js$/, PAINTER].map(script => page.waitForResponse(script))
  await app.open()
  // What the idle page fetches by itself counts, too.
  await page.waitForLoadState('networkidle')
  await Promise.all((await Promise.all(lastScripts)).map(response => response.finished()))
  await Promise.all(reads)
  const fetched = await page.evaluate(() => {
    const [drawn, idle] = ['whence:first-draw', 'whence:idle'].map(
      name => performance.getEntriesByName(name)[0]?.startTime ?? Number.POSITIVE_INFINITY,
    )
    const before = (end = 0) =>
      performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime < end ? name : []))
    return { first: before(drawn), opening: before(idle) }
  })
  const total = (of: string, urls: Iterable<string>) =>
    [...urls].reduce((sum, url) => sum + (sizes.get(url)?.type === of ? (sizes.get(url)?.kb ?? 0) : 0), 0)
  expect(total('script', fetched.first)).toBeGreaterThan(0)
  expect(total('script', fetched.first)).toBeLessThanOrEqual(MAX_SCRIPT_KB)
  expect(total('script', fetched.opening)).toBeLessThanOrEqual(MAX_OPENING_KB)
  expect(total('stylesheet', fetched.opening)).toBeLessThanOrEqual(MAX_STYLE_KB)
  const later = [...sizes.keys()].filter(url => !fetched.opening.includes(url))
  const painter = later.filter(url => PAINTER.test(url))
  expect(painter).toHaveLength(1)
  expect(total('script', painter)).toBeLessThanOrEqual(MAX_PAINTER_KB)
  const others = later.filter(url => !PAINTER.test(url))
  expect(others.filter(url => DETAILS.test(url))).toHaveLength(1)
  expect(total('script', others)).toBeLessThanOrEqual(MAX_IDLE_KB)
})

const DATASET = /assets\/events-[^/]+\.json$/

test('the shipped dataset is fetched beside the script, once; where the address asks for another it is not fetched', async ({
  app,
  page,
}) => {
  const askedForBy = () =>
    page.evaluate(
      pattern =>
        performance
          .getEntriesByType('resource')
          .flatMap(entry =>
            new RegExp(pattern).test(entry.name) ? (entry as PerformanceResourceTiming).initiatorType : [],
          ),
      DATASET.source,
    )
  await app.open()
  expect(await askedForBy()).toEqual(['link'])

  await page.route('**/other.json', route =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(shipped) }),
  )
  await app.open('?data=other.json')
  await expect(app.status).toHaveText(/Showing/)
  expect(await askedForBy()).toEqual([])
})

test('the typefaces of the opening view are asked for before its events are there: one that comes later has all laid out anew', async ({
  app,
  page,
}) => {
  await app.open()
  const { first, all } = await page.evaluate(async () => {
    await document.fonts.ready
    const ready = performance.getEntriesByName('whence:data-ready')[0]?.startTime ?? 0
    const faces = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))
    return { first: faces.filter(({ startTime }) => startTime < ready).length, all: faces.length }
  })
  expect(first).toBe(all)
  expect(all).toBeGreaterThan(2)
})
