import type { Page } from '@playwright/test'
import type { EventRecord } from '../../src/model/schema.ts'
import { type App, expect, serveOwn, test } from './app.ts'

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

test('of a part of another page nothing is remembered', async ({ app, page }) => {
  await visit(app, page, [FLOOD], '&embed=1')
  await visit(app, page, [FLOOD, BRIDGE])
  await remembered(page)
  await expect(app.panel.getByRole('region', { name: /^Since your visit/ })).toHaveCount(0)
})
