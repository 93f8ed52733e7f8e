import { gzipSync } from 'node:zlib'
import { expect, test } from './app.ts'

/** What the first picture waits for, and all that is fetched before anybody does anything. */
const MAX_SCRIPT_KB = 126
const MAX_OPENING_KB = 135
const MAX_STYLE_KB = 10

test('the opening view fetches little script and style', async ({ app, page }) => {
  const sizes = { script: 0, stylesheet: 0 }
  const scripts = new Map<string, number>()
  const reads: Promise<void>[] = []
  page.on('response', response => {
    const type = response.request().resourceType()
    if (type !== 'script' && type !== 'stylesheet') return
    const read = async () => {
      const bytes = gzipSync(await response.body(), { level: 9 }).length
      sizes[type] += bytes
      if (type === 'script') scripts.set(response.url(), bytes)
    }
    reads.push(read())
  })
  await app.open()
  await Promise.all(reads)
  const waitedFor = await page.evaluate(() => {
    const drawnAt = performance.getEntriesByName('whence:first-draw')[0]?.startTime ?? Number.POSITIVE_INFINITY
    return performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime < drawnAt ? name : []))
  })
  const first = waitedFor.reduce((sum, url) => sum + (scripts.get(url) ?? 0), 0)
  expect(first).toBeGreaterThan(0)
  expect(first / 1024).toBeLessThanOrEqual(MAX_SCRIPT_KB)
  expect(sizes.script / 1024).toBeLessThanOrEqual(MAX_OPENING_KB)
  expect(sizes.stylesheet / 1024).toBeLessThanOrEqual(MAX_STYLE_KB)
})
