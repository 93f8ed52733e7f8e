import { gzipSync } from 'node:zlib'
import { expect, test } from './app.ts'

const MAX_SCRIPT_KB = 125
const MAX_STYLE_KB = 10

test('the opening view fetches little script and style', async ({ app, page }) => {
  const sizes = { script: 0, stylesheet: 0 }
  const reads: Promise<void>[] = []
  page.on('response', response => {
    const type = response.request().resourceType()
    if (type !== 'script' && type !== 'stylesheet') return
    const read = async () => {
      sizes[type] += gzipSync(await response.body(), { level: 9 }).length
    }
    reads.push(read())
  })
  await app.open()
  await Promise.all(reads)
  expect(sizes.script / 1024).toBeLessThanOrEqual(MAX_SCRIPT_KB)
  expect(sizes.stylesheet / 1024).toBeLessThanOrEqual(MAX_STYLE_KB)
})
