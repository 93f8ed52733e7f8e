import type { Page } from '@playwright/test'
import { expect, shipped, test } from './app.ts'

const DATASET = /\/assets\/events-[^/]+\.json$/

/** Serves this instead of the shipped dataset. */
const serve = (page: Page, body: string, status = 200) =>
  page.route(DATASET, route => route.fulfill({ status, contentType: 'application/json', body }))

test('lists every problem by event and field instead of a blank page', async ({ app, page }) => {
  const broken = structuredClone(shipped)
  const [first, second] = broken.events
  if (!first || !second) throw new Error('two events are needed')
  first.date.edtf = '2023-02-30'
  second.actors = ['nobody']
  await serve(page, JSON.stringify(broken))
  await page.goto('./')
  await expect(page.getByText(`events.${first.id}.date.edtf`)).toBeVisible()
  await expect(page.getByText('2023-02-30')).toBeVisible()
  await expect(page.getByText(new RegExp(`events\\.${second.id}\\.actors`))).toBeVisible()
  await expect(page.getByText('nobody').first()).toBeVisible()
  await app.expectAccessible()
})

test('where a date is written in words it says how to write it', async ({ page }) => {
  const broken = structuredClone(shipped)
  for (const event of broken.events.slice(0, 1)) event.date.edtf = '4 October 1957'
  await serve(page, JSON.stringify(broken))
  await page.goto('./')
  await expect(page.getByText('Write 1957-10-04')).toBeVisible()
})

test('names line and column of a fault in the JSON', async ({ app, page }) => {
  await serve(page, '{\n  "events": [,]\n}')
  await page.goto('./')
  await expect(page.getByText(/2:14/).first()).toBeVisible()
  await app.expectAccessible()
})

test('says so when the file cannot be fetched', async ({ app, page, expectedErrors }) => {
  expectedErrors.push(/Failed to load resource/)
  await serve(page, 'gone', 404)
  await page.goto('./')
  await expect(page.getByText(/^The server answered 404/)).toBeVisible()
  await expect(page.getByText(/could not be opened\.$/)).toBeVisible()
  await app.expectAccessible()
})

test('says so when there is no file at the address given', async ({ page, expectedErrors }) => {
  expectedErrors.push(/Failed to load resource/)
  await page.route(/\/nothing\.json$/, route => route.fulfill({ status: 404 }))
  await page.goto('./?data=nothing.json')
  await expect(page.getByText('There is no such file: the server answered 404')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open the collection that ships with Whence' })).toBeVisible()
})

test('says that a web page lies where a dataset should, as many servers send one for a file that is not there', async ({
  app,
  page,
}) => {
  const body = '<!doctype html><title>Not here</title>'
  await page.route('**/missing.json', route => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('./?data=missing.json')
  await expect(page.getByText('What lies there is a web page, not a dataset')).toBeVisible()
  await app.expectAccessible()
})

test('a dataset that is sound but empty is shown as empty', async ({ app, page }) => {
  await serve(page, JSON.stringify({ sources: [], actors: [], events: [] }))
  await page.goto('./')
  await expect(app.status).toHaveText('Showing 0 of 0 events')
  await app.expectAccessible()
})

test('the smallest dataset that the contract allows is shown whole', async ({ app, page }) => {
  const event = {
    id: 'a',
    title: 'Something happens',
    date: { edtf: '2022-10' },
    status: 'occurred',
    actors: ['x'],
    citations: [{ source: 's', quote: { exact: 'It happened.' } }],
  }
  await serve(
    page,
    JSON.stringify({
      sources: [{ id: 's' }],
      actors: [{ id: 'x', name: 'X' }],
      events: [event, { ...event, id: 'b', title: 'No date at all', date: { edtf: '../..' } }],
    }),
  )
  await page.goto('./')
  await expect(app.status).toHaveText('Showing 2 of 2 events')
  await app.chronology.getByRole('listitem', { name: 'Something happens' }).getByRole('button').click()
  await expect(app.panel.getByText('It happened.')).toBeVisible()
  await expect(app.panel.getByText('Author not known. s.').filter({ visible: true }).first()).toBeVisible()
  await page.getByRole('button', { name: '1 undated' }).click()
  await page
    .getByRole('button', { name: /No date at all/ })
    .last()
    .click()
  await expect(app.panel.getByRole('heading', { name: 'No date at all' })).toBeVisible()
  await app.expectAccessible()
})
