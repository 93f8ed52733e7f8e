import type { Page } from '@playwright/test'
import type { DatasetFile } from '../../src/model/schema.ts'
import { eventTitled, expect, shipped, test } from './app.ts'

const war = eventTitled(/^Second Karabakh War/)
const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)

/** The shipped dataset after some edits, beside the page as `edited.json`. */
async function serve(page: Page, edit: (dataset: DatasetFile) => void) {
  const dataset = structuredClone(shipped)
  edit(dataset)
  await page.route('**/edited.json', route =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(dataset) }),
  )
}
const eventIn = ({ events }: DatasetFile, id: string) => {
  const event = events.find(event => event.id === id)
  if (!event) throw new Error(`no event ${id}`)
  return event
}

test('an event has a link of its own, in one action', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open(`?event=${war.id}&actor=azerbaijan&q=war`)
  const link = app.panel.getByRole('link', { name: 'Copy link to this event' })
  await expect(link).toHaveAttribute('href', new RegExp(`\\?event=${war.id}$`))
  await link.click()
  await expect(app.panel.getByText('Link copied')).toBeVisible()
  expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).search).toBe(`?event=${war.id}`)
  await expect.poll(() => page.url()).toContain('q=war')
})

test('a link to an excerpt leads to the same words after others were put before them', async ({ app, page }) => {
  const long = shipped.events.find(({ citations }) => citations.length > 1)
  const [first, second] = long?.citations ?? []
  if (!long || !first || !second) throw new Error('no event has two excerpts')
  await app.open(`?event=${long.id}`)
  const href = await app.panel.getByRole('link', { name: 'Copy link to excerpt 2' }).getAttribute('href')
  const { search } = new URL(href ?? '')
  await serve(page, dataset => {
    const event = eventIn(dataset, long.id)
    delete event.date.phrase
    event.citations = [second, first].map(citation => structuredClone(citation))
    event.date = { edtf: event.date.edtf }
  })
  await app.open(`${search}&data=edited.json`)
  const figure = app.panel.getByRole('figure').filter({ hasText: 'The excerpt linked to' })
  await expect(figure).toContainText(second.quote.exact)
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0)
})

test('a link to an event that was withdrawn says what became of it, and leads on', async ({ app, page }) => {
  await serve(page, dataset => {
    dataset.withdrawn = [
      {
        type: 'event',
        id: 'embassy-attack-in-january',
        title: 'Gunman attacks an embassy',
        date: '2026-11-20',
        reason: 'it was the same event as another',
        replacedBy: attack.id,
      },
      { type: 'actor', id: 'ghost', title: 'The Ghost', date: '2026-11', reason: 'No such group exists.' },
    ]
  })
  await app.open('?event=embassy-attack-in-january&actor=ghost&actor=iran&data=edited.json')
  await expect(page.getByText(/“Gunman attacks an embassy” was withdrawn on 20 November 2026: it was/)).toBeVisible()
  await expect(page.getByText('The actor “The Ghost” was withdrawn in November 2026: No such')).toBeVisible()
  await app.expectAccessible()
  // The rest of the view is kept, and the notice stays whatever else is done.
  await expect(page.getByRole('checkbox', { name: /^Iran\b/ }).first()).toBeChecked()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('link', { name: attack.title }).click()
  await expect(app.panel.getByRole('heading', { name: attack.title })).toBeVisible()
  await expect.poll(() => page.url()).toContain('actor=iran')
  await expect.poll(() => page.url()).toContain('data=edited.json')
})

test('a link that lost its end in the mail proposes what was meant', async ({ app, page }) => {
  await app.open(`?event=${attack.id.slice(0, -3)}&from=2022-01-01&to=2023-12-31`)
  await expect(page.getByText(/is not in this collection\. Did you mean/)).toBeVisible()
  await page.getByRole('link', { name: attack.title }).click()
  await expect(app.panel.getByRole('heading', { name: attack.title })).toBeVisible()
  await expect.poll(() => page.url()).toContain('from=2022-01-01')
})

test('a link whose filters hide its event shows both, and says so', async ({ app, page }) => {
  await app.open(`?event=${war.id}&q=embassy&from=2022-01-01&to=2023-12-31`)
  await expect(app.panel.getByRole('heading', { name: war.title })).toBeVisible()
  await expect(app.panel.getByText('Hidden by the filters')).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('embassy')
})

test('an address of a thousand mistakes does not fill the page', async ({ app, page }) => {
  await app.open(`?${Array.from({ length: 300 }, (_, i) => `actor=nobody-${i}`).join('&')}`)
  await expect(page.getByText('The address has 294 more parts that could not be used.')).toBeVisible()
  await expect(app.chronology).toBeInViewport()
})
