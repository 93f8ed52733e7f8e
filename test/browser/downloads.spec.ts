import { readFileSync } from 'node:fs'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Cite } from '@citation-js/core'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { syntheticDataset } from '../../src/cli/synthetic/synthetic-dataset.ts'
import { checkDataset } from '../../src/data/read-dataset.ts'
import { packed } from '../data/packed/packing.ts'
import { expect, shipped, test } from './app.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' })

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(dialogOf(page).getByRole('heading', { name: 'As data' })).toBeVisible()
}

/** The name and the text of the file that a click brings. */
async function downloaded(page: Page, format: string): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download')
  await dialogOf(page)
    .getByRole('button', { name: `Download ${format}`, exact: true })
    .click()
  const download = await coming
  await expect(dialogOf(page).getByText(`Saved as ${download.suggestedFilename()}`)).toBeVisible()
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data

const entriesOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')

test('every file of the whole collection is saved under its name and can be read', async ({ app, page }) => {
  await app.open()
  await openDialog(page)
  // There is no choice between the shown and all where they are the same.
  await expect(dialogOf(page).getByRole('radio', { name: /^(All|Shown)/ })).toHaveCount(0)
  const stem = 'whence-azerbaijan-iran-and-israel-in-five-articles'

  const dataset = await downloaded(page, 'Dataset')
  expect(dataset.name).toMatch(new RegExp(`^${stem}-all-\\d{4}-\\d{2}-\\d{2}\\.json$`))
  expect(JSON.parse(dataset.text)).toEqual(shipped)

  const events = await downloaded(page, 'List of events')
  expect(events.name).toMatch(new RegExp(`^${stem}-events-all-.*\\.csv$`))
  expect(events.text.startsWith('\ufeff')).toBe(true)
  expect(
    rowsOf(events.text)
      .map(({ title }) => title)
      .sort(),
  ).toEqual(shipped.events.map(({ title }) => title).sort())

  const citations = await downloaded(page, 'List of citations')
  expect(rowsOf(citations.text)).toHaveLength(shipped.events.flatMap(event => event.citations).length)

  const annotations = JSON.parse((await downloaded(page, 'Annotations')).text)
  expect(annotations.items).toHaveLength(annotations.partOf.total)

  const linked = JSON.parse((await downloaded(page, 'Linked data')).text)
  const first = linked['@graph'].find((node: { '@type': string }) => node['@type'] === 'Event')
  expect(new URL(first['@id']).origin).toBe(new URL(page.url()).origin)

  for (const format of ['CSL-JSON', 'BibTeX', 'RIS'])
    expect(new Cite((await downloaded(page, format)).text).data).toHaveLength(shipped.sources.length)
})

test('a calendar says what it left out, and which events', async ({ app, page }) => {
  await app.open()
  await openDialog(page)
  const { text } = await downloaded(page, 'Calendar')
  const entries = entriesOf(text)
  const report = dialogOf(page).getByRole('status').filter({ hasText: 'Saved as' })
  await expect(report).toContainText(/\d+ events left out: a beginning or an end is not known/)
  const omitted = [...((await report.textContent()) ?? '').matchAll(/(\d+) events left out/g)].reduce(
    (sum, [, n]) => sum + Number(n),
    0,
  )
  expect(entries.length + omitted).toBe(shipped.events.length)
  await dialogOf(page).getByText('Which ones').click()
  await expect(dialogOf(page).getByText('Iran sends drones to Russia')).toBeVisible()
})

test('what the filters show is a dataset that passes every check and opens again', async ({ app, page }) => {
  await app.open('?actor=iran&status=disputed')
  const shown = await app.shownCount()
  await openDialog(page)
  await expect(dialogOf(page).getByRole('radio', { name: `Shown (${shown} events)` })).toBeChecked()
  const { name, text } = await downloaded(page, 'Dataset')
  expect(name).toContain('-shown-')
  expect(checkDataset(text)).toEqual([])
  await page.route('**/part.json', route => route.fulfill({ contentType: 'application/json', body: text }))
  await app.open('?data=part.json')
  await expect(app.status).toHaveText(new RegExp(`Showing ${shown} of ${shown} events`))
})

test('formulas are defused unless the reader asks for the text as it is', async ({ app, page }) => {
  const hostile = structuredClone(shipped)
  const [event] = hostile.events
  if (!event) throw new Error('no event')
  event.title = '=HYPERLINK("https://example.org";"click")'
  await page.route('**/hostile.json', route => route.fulfill({ json: hostile }))
  await app.open('?data=hostile.json')
  await openDialog(page)
  const titleIn = ({ text }: { text: string }) => rowsOf(text).find(({ id }) => id === event.id)?.title
  expect(titleIn(await downloaded(page, 'List of events'))).toBe(`'${event.title}`)
  await expect(
    dialogOf(page)
      .getByText(/1 cell with what a spreadsheet would run/)
      .first(),
  ).toBeVisible()
  await dialogOf(page)
    .getByRole('checkbox', { name: /In tables/ })
    .uncheck()
  expect(titleIn(await downloaded(page, 'List of events'))).toBe(event.title)
})

test('nothing is offered of nothing', async ({ app, page }) => {
  await app.open('?q=nothing-has-these-words')
  await openDialog(page)
  await expect(dialogOf(page).getByRole('button', { name: 'Download Dataset' })).toBeDisabled()
  await dialogOf(page).getByRole('radio', { name: /^All/ }).check()
  await expect(dialogOf(page).getByRole('button', { name: 'Download Dataset' })).toBeEnabled()
})

/** A packed dataset, served as a server does that answers range requests. */
async function openPacked(page: Page, events: number) {
  const dataset = syntheticDataset({ events, seed: 7 })
  const bytes = Buffer.from(await packed(JSON.stringify(dataset), 5_000))
  await page.route('**/large.parquet', route => {
    const [, from = '0', to = ''] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? []
    const headers = { 'content-range': `bytes ${from}-${to}/${bytes.length}`, 'accept-ranges': 'bytes' }
    return route.fulfill({ status: 206, headers, body: bytes.subarray(Number(from), Number(to) + 1) })
  })
  await page.goto('./?data=large.parquet')
  return dataset
}

test('the events of a packed dataset are fetched to be written', async ({ app, page }) => {
  test.setTimeout(120_000)
  const dataset = await openPacked(page, 3_000)
  await expect(app.status).toHaveText(/Showing 3,000 of 3,000 events/)
  await openDialog(page)
  const rows = rowsOf((await downloaded(page, 'List of events')).text)
  expect(rows.map(({ id }) => id).sort()).toEqual(dataset.events.map(({ id }) => id).sort())
})

test('of more than can be held at once the dialog says so', async ({ app, page }) => {
  const events = Array.from({ length: 40_000 }, (_, i) => ({
    id: `event-${i}`,
    title: `Event ${i}`,
    date: { edtf: '2022' },
    status: 'occurred',
    actors: [],
    citations: [{ source: 'log', quote: { exact: `Words on event ${i}.` } }],
  }))
  await page.route('**/large.json', route => route.fulfill({ json: { sources: [{ id: 'log' }], actors: [], events } }))
  await page.goto('./?data=large.json')
  await expect(app.status).toHaveText(/Showing 40,000 of 40,000 events/)
  await openDialog(page)
  await expect(dialogOf(page).getByText(/up to 10,000 events can be written here/)).toBeVisible()
  await expect(dialogOf(page).getByRole('button', { name: 'Download Dataset' })).toBeDisabled()
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`${colorScheme}:`, () => {
    test.use({ colorScheme })
    test('the dialog with a report has no fault that axe knows', async ({ app, page }) => {
      await app.open('?actor=iran')
      await openDialog(page)
      await downloaded(page, 'Calendar')
      await dialogOf(page).getByText('Which ones').click()
      await app.expectAccessible()
    })
  })
