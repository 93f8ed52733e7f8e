import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { EventRecord } from '../../src/model/schema.ts'
import { type App, expect, serveOwn, test } from './app.ts'
import { DIST } from './site.ts'

const FLOOD = { id: 'flood', title: 'The river floods the town', date: { edtf: '1904-03' } }
const BRIDGE = { id: 'bridge', title: 'The bridge falls', date: { edtf: '1905-06-02' } }
const INQUIRY = { id: 'inquiry', title: 'An inquiry begins', date: { edtf: '1906' } }

/** A page with these events, as the reader finds it on a visit of their own. */
async function visit(app: App, page: Page, events: readonly Parameters<typeof serveOwn>[1][number][], query = '') {
  await page.unroute('**/own.json')
  await serveOwn(page, events)
  await app.open(`?data=own.json${query}`)
}

/** Until the page has taken note of the visit. */
const remembered = (page: Page) =>
  page.waitForFunction(() => Object.keys(localStorage).some(key => key.startsWith('whence-seen')), null, {
    polling: 100,
  })

test('who comes back is told what has changed meanwhile, until it is marked as seen', async ({ app, page }) => {
  await visit(app, page, [FLOOD, BRIDGE])
  await remembered(page)
  const news = app.panel.getByRole('region', { name: /^Since your visit on/ })
  await expect(news).toHaveCount(0)

  const later: EventRecord['date'] = { edtf: '1905-06-03' }
  await visit(app, page, [{ ...BRIDGE, date: later }, INQUIRY])
  await expect(news.getByText('1 event is new, 1 was changed, 1 was taken out.')).toBeVisible()
  await expect(news.getByText('Date (was 2 June 1905)')).toBeVisible()
  await expect(news.getByText('“The river floods the town” is no longer there')).toBeVisible()
  await app.expectAccessible()
  await news.getByRole('button', { name: BRIDGE.title }).click()
  await expect(app.panel.getByRole('heading', { name: BRIDGE.title })).toBeVisible()

  // What nobody has taken note of is still told.
  await app.open('?data=own.json')
  await news.getByRole('button', { name: 'Mark as seen' }).press('Enter')
  await expect(news).toHaveCount(0)
  await expect(page.locator(':focus')).toBeVisible()
  await app.open('?data=own.json')
  await expect(app.panel.getByText('Choose an event')).toBeVisible()
  await app.settled()
  await expect(news).toHaveCount(0)
})

test('a visit by a link to an event counts, though what the collection is about is not shown', async ({
  app,
  page,
}) => {
  await visit(app, page, [FLOOD], '&event=flood')
  await remembered(page)
  await visit(app, page, [FLOOD, BRIDGE])
  await expect(app.panel.getByText('1 event is new.')).toBeVisible()
})

test('on a phone, where what has changed stands below the list, a way leads there until it is marked as seen', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(app, page, [FLOOD])
  await remembered(page)
  await expect(page.getByText('Changed since your visit.')).toBeHidden()
  await visit(app, page, [FLOOD, BRIDGE])
  const way = page.getByRole('button', { name: 'Show', exact: true })
  await way.click()
  const news = page.getByRole('region', { name: /^Since your visit on/ })
  await expect(news.getByRole('heading')).toBeFocused()
  await expect(news.getByText('1 event is new.')).toBeInViewport()
  await app.expectAccessible()
  await news.getByRole('button', { name: 'Mark as seen' }).click()
  await expect(way).toBeHidden()
})

const rememberedKeys = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('whence-seen')))

test('a visit to another dataset is another visit, and no address is kept', async ({ app, page }) => {
  await page.route(/case\.json\?token=SECRET$/, route =>
    route.fulfill({ json: { sources: [], actors: [], events: [] } }),
  )
  await app.open('?data=case.json%3Ftoken%3DSECRET')
  await remembered(page)
  expect(await rememberedKeys(page)).toEqual([expect.stringMatching(/^whence-seen-1:[0-9a-z]+$/)])
  await app.open()
  await expect(app.panel.getByText('Choose an event')).toBeVisible()
  await expect.poll(() => rememberedKeys(page)).toHaveLength(2)
  await expect(app.panel.getByRole('region', { name: /^Since your visit/ })).toHaveCount(0)
})

test('what another program has left in its place is overwritten', async ({ app, page }) => {
  await visit(app, page, [FLOOD])
  await remembered(page)
  const [key = ''] = await rememberedKeys(page)
  for (const left of ['{"at":1,"events":[1]}', '{"at":1,"events":[["flood",null]]}', 'not JSON', '{}']) {
    await page.evaluate(([key = '', left = '']) => localStorage.setItem(key, left), [key, left])
    await visit(app, page, [FLOOD])
    await expect.poll(() => page.evaluate(key => localStorage.getItem(key), key)).toContain(FLOOD.title)
  }
})

test('of many changes the first are shown, and more at the place where they end', async ({ app, page }) => {
  await visit(app, page, [FLOOD])
  await remembered(page)
  const days = Array.from({ length: 15 }, (_, i) => ({
    id: `day-${i}`,
    title: `Day ${i}`,
    date: { edtf: `1905-03-${String(i + 10)}` },
  }))
  await visit(app, page, [FLOOD, ...days])
  const news = app.panel.getByRole('region', { name: /^Since your visit/ })
  await expect(news.getByRole('listitem')).toHaveCount(12)
  await news.getByRole('button', { name: '3 more changes' }).press('Enter')
  await expect(news.getByRole('listitem')).toHaveCount(15)
  await expect(news.getByRole('button', { name: /Day 12/ })).toBeFocused()
})

test('of a part of another page, and of a file of one’s own, nothing is remembered', async ({ app, page }) => {
  await visit(app, page, [FLOOD], '&embed=1')
  await app.settled()
  expect(await rememberedKeys(page)).toEqual([])
  await page.goto('./?data=opened:moon.json')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await page.getByRole('dialog').getByLabel('File').setInputFiles(join(DIST, 'example.json'))
  await expect(app.status).toHaveText('Showing 2 of 2 events')
  await app.settled()
  expect(await rememberedKeys(page)).toEqual([])
})
