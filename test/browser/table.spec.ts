import type { Page } from '@playwright/test'
import { syntheticDataset } from '../../src/cli/synthetic/synthetic-dataset.ts'
import type { EventRecord } from '../../src/model/schema.ts'
import { type App, eventTitled, expect, serveOwn, shipped, test } from './app.ts'

const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)

const tableOf = (page: Page) => page.getByRole('table', { name: /^Chronology/ })
const rowsOf = (page: Page) =>
  tableOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
const header = (page: Page, name: string) => tableOf(page).getByRole('columnheader', { name: new RegExp(`^${name}`) })
const titles = (page: Page) => rowsOf(page).getByRole('rowheader').allTextContents()
const shipTitles = shipped.events.map(({ title }) => title)

async function openTable(app: App, address = '') {
  await app.open(`?view=table${address}`)
  await expect(rowsOf(app.page).first()).toBeVisible()
}

/** Some frames on, with no more urgent task left. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame)
    await scheduler.postTask(() => {}, { priority: 'background' })
  })

test('the same events as a table, in the address and back again', async ({ app, page }) => {
  await app.open('?actor=iran&kind=drill')
  const count = await app.shownCount()
  await page.getByRole('group', { name: 'Show the events as' }).getByText('Table').click()
  await expect(rowsOf(page)).toHaveCount(count)
  await expect(page).toHaveURL(/actor=iran&kind=drill&view=table/)
  await expect(app.chronology).toHaveCount(0)
  await page.goBack()
  await expect(app.chronology).toBeVisible()
  await page.goForward()
  await page.reload()
  await expect(rowsOf(page)).toHaveCount(count)
  await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked()
})

test('a column is sorted by its head, the other way at the second time, and the address says so', async ({
  app,
  page,
}) => {
  await openTable(app)
  await expect(header(page, 'Date')).toHaveAttribute('aria-sort', 'ascending')
  const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true })
  const sorted = shipTitles.toSorted(compare)
  await header(page, 'Event').getByRole('button').click()
  await expect(header(page, 'Event')).toHaveAttribute('aria-sort', 'ascending')
  await expect.poll(() => titles(page)).toEqual(sorted)
  await expect(page).toHaveURL(/view=table&sort=title$/)
  await header(page, 'Event').getByRole('button').click()
  await expect(header(page, 'Event')).toHaveAttribute('aria-sort', 'descending')
  await expect.poll(async () => (await titles(page))[0]).toBe(sorted.at(-1))
  await expect(page).toHaveURL(/sort=-title$/)
  await page.goBack()
  await page.goBack()
  await expect(header(page, 'Date')).toHaveAttribute('aria-sort', 'ascending')
  await expect(page).toHaveURL(/view=table$/)
})

test('counts are sorted with the most first', async ({ app, page }) => {
  const sourcesOf = ({ citations }: EventRecord) => new Set(citations.map(({ source }) => source)).size
  const most = Math.max(...shipped.events.map(sourcesOf))
  const cited = shipped.events.filter(event => sourcesOf(event) === most).map(({ title }) => title)
  await openTable(app)
  await header(page, 'Sources').getByRole('button').click()
  await expect(page).toHaveURL(/sort=-sources/)
  await expect.poll(async () => (await titles(page)).slice(0, cited.length).toSorted()).toEqual(cited.toSorted())
})

test('columns are chosen, remembered, and brought back; date and event always stand', async ({ app, page }) => {
  await openTable(app, '&kind=drill')
  await expect(header(page, 'Kind')).toBeVisible()
  await page.getByRole('button', { name: 'Columns' }).click()
  const dialog = page.getByRole('dialog', { name: 'Columns' })
  // At the side where its button is.
  const box = await dialog.boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(page.viewportSize()?.width)
  await expect(dialog.getByRole('checkbox', { name: 'Event' })).toHaveCount(0)
  await dialog.getByRole('checkbox', { name: 'Kind' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'Date known to' }).check()
  await app.expectAccessible()
  await page.keyboard.press('Escape')
  await expect(header(page, 'Kind')).toHaveCount(0)
  await page.reload()
  await expect(header(page, 'Date known to')).toBeVisible()
  await expect(header(page, 'Kind')).toHaveCount(0)
  await page.getByRole('button', { name: 'Columns' }).click()
  await dialog.getByRole('button', { name: 'Back to the usual columns' }).click()
  await page.keyboard.press('Escape')
  await expect(header(page, 'Kind')).toBeVisible()
  await expect(header(page, 'Date known to')).toHaveCount(0)
})

test('columns can be chosen where the browser keeps nothing', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await openTable(app)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Kind' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(header(page, 'Kind')).toHaveCount(0)
})

test('the rows are one tab stop with arrows inside; Enter goes to the evidence, Esc comes back', async ({
  app,
  page,
}) => {
  await openTable(app, '&from=2022-01-01&to=2022-12-31')
  const stops = tableOf(page).locator('tbody button[tabindex="0"]')
  await expect(stops).toHaveCount(1)
  await stops.focus()
  const focused = () => page.evaluate(() => Number(document.activeElement?.closest('tr')?.ariaRowIndex))
  const before = await focused()
  await page.keyboard.press('ArrowDown')
  await expect.poll(focused).toBe(before + 1)
  await page.keyboard.press('End')
  await expect.poll(focused).toBe(shipped.events.length + 1)
  await page.keyboard.press('Home')
  await expect.poll(focused).toBe(2)
  await page.keyboard.press('PageDown')
  await expect.poll(focused).toBeGreaterThan(4)
  await page.keyboard.press('Enter')
  await expect(app.panel.getByRole('heading').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBeGreaterThan(4)
})

test('a row opens its event, and next is the next row of the table', async ({ app, page }) => {
  await openTable(app, '&sort=title')
  const sorted = await titles(page)
  await rowsOf(page).nth(1).getByRole('cell').first().click()
  await expect(app.panel.getByRole('heading', { name: sorted[1] ?? '', exact: true })).toBeVisible()
  await expect(rowsOf(page).nth(1).getByRole('button')).toHaveAttribute('aria-current', 'true')
  await expect(app.panel.getByText(`2 of ${sorted.length}`)).toBeVisible()
  await app.panel.getByRole('button', { name: 'Next event' }).click()
  await expect(app.panel.getByRole('heading', { name: sorted[2] ?? '', exact: true })).toBeVisible()
})

test('beside an open event, columns that are cut off fade, until the last is reached', async ({ app, page }) => {
  await openTable(app, `&event=${attack.id}`)
  const scroller = page.locator('[data-cut]')
  await expect(scroller).toHaveAttribute('data-cut', 'true')
  const fade = () => scroller.evaluate(node => getComputedStyle(node.parentElement as Element, '::after').content)
  expect(await fade()).not.toBe('none')
  await scroller.evaluate(node => node.scrollTo({ left: node.scrollWidth }))
  await expect(scroller).toHaveAttribute('data-cut', 'false')
  expect(await fade()).toBe('none')
})

test('in forced colours it is seen which view is chosen and which row has the focus', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openTable(app)
  const grounds = await page
    .getByRole('group', { name: 'Show the events as' })
    .locator('label')
    .evaluateAll(labels => labels.map(label => getComputedStyle(label).backgroundColor))
  expect(new Set(grounds).size).toBe(2)
  const button = tableOf(page).locator('tbody button[tabindex="0"]')
  await button.focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid')
})

test('all of a heading can be pressed to sort by it', async ({ app, page }) => {
  await openTable(app)
  const kind = header(page, 'Kind')
  const { width = 0, height = 0 } = (await kind.boundingBox()) ?? {}
  await kind.click({ position: { x: width - 6, y: height - 4 } })
  await expect(kind).toHaveAttribute('aria-sort', 'ascending')
})

test('timeline and table stay in step while the table is in the order of time', async ({ app, page }) => {
  await openTable(app, '&from=2022-01-01&to=2022-12-31')
  const row = rowsOf(page).filter({ hasText: attack.title })
  await app.lanes.focus()
  await page.keyboard.press('Home')
  await expect(rowsOf(page).first()).toBeInViewport()
  await page.goto(`./?view=table&event=${attack.id}`)
  await expect(row).toBeInViewport()
  await page.goto(`./?view=table&sort=-date`)
  await expect(header(page, 'Date')).toHaveAttribute('aria-sort', 'descending')
})

test('a filter leaves the reader where they stand, and not at the selected event', async ({ app, page }) => {
  const last = shipped.events.at(-1)
  await openTable(app, `&event=${last?.id}`)
  const selected = tableOf(page).locator('tr[data-selected="true"]')
  await expect(selected).toBeInViewport()
  await tableOf(page).locator('tbody button[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await expect(selected).not.toBeInViewport()
  const before = await app.shownCount()
  await page.getByRole('group', { name: 'Kind' }).getByRole('button', { name: 'Exclude Military exercise' }).click()
  await expect.poll(() => rowsOf(page).count()).toBeLessThan(before)
  await settled(page)
  await expect(rowsOf(page).first()).toBeInViewport()
  await expect(selected).not.toBeInViewport()
})

test('Back brings the selected event into sight, wherever the view of then begins', async ({ app, page }) => {
  const last = shipped.events.at(-1)
  await openTable(app, `&event=${last?.id}&from=2012-01-01&to=2013-01-01`)
  const row = rowsOf(page).filter({ has: page.getByText(last?.title ?? '', { exact: true }) })
  await expect(row).toBeInViewport()
  await tableOf(page).locator('tbody button[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(row).not.toBeInViewport()
  await page.goBack()
  await expect(row).toHaveAttribute('data-selected', 'true')
  await settled(page)
  await expect(row).toBeInViewport()
})

test('few rows stay where they are when the timeline moves', async ({ app, page }) => {
  await page.setViewportSize({ width: 1440, height: 640 })
  await openTable(app, '&actor=armenia&kind=attack')
  expect(await rowsOf(page).count()).toBeLessThanOrEqual(12)
  const first = rowsOf(page).first()
  await expect(first).toBeInViewport()
  const view = await app.timeline.getByText(/in view/).textContent()
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(app.timeline.getByText(/in view/)).not.toHaveText(view ?? '')
  await expect.poll(() => page.url()).toContain('from=')
  await settled(page)
  await expect(first).toBeInViewport()
})

test('counts are sorted as they stood on the day asked for', async ({ app, page }) => {
  await page.addInitScript(() => localStorage.setItem('whence:columns', 'citations'))
  const quoted = (source: string, words: string) => ({ source, quote: { exact: words } })
  await serveOwn(
    page,
    [
      {
        ...{ id: 'a', title: 'Told at once', date: { edtf: '2019-01' } },
        citations: [quoted('early', 'One.'), quoted('early', 'Two.')],
      },
      {
        ...{ id: 'b', title: 'Told of later', date: { edtf: '2019-02' } },
        citations: [quoted('early', 'Three.'), quoted('late', 'Four.'), quoted('late', 'Five.')],
      },
    ],
    [
      { id: 'early', published: { edtf: '2020-01-01' } },
      { id: 'late', published: { edtf: '2023-06-01' } },
    ],
  )
  await openTable(app, '&data=own.json&sort=-citations')
  const counted = async () => {
    const at = (await tableOf(page).getByRole('columnheader').allTextContents()).indexOf('Citations')
    const rows = await rowsOf(page).all()
    const counts = await Promise.all(rows.map(row => row.locator('> *').nth(at).textContent()))
    return (await titles(page)).map((title, i) => [title, Number(counts[i])])
  }
  await expect.poll(counted).toEqual([
    ['Told of later', 3],
    ['Told at once', 2],
  ])
  await page.getByRole('textbox', { name: 'As known on' }).fill('2021-01-01')
  await expect.poll(counted).toEqual([
    ['Told at once', 2],
    ['Told of later', 1],
  ])
})

test.describe('of thousands of events', () => {
  const EVENTS = 6_000
  const dataset = syntheticDataset({ events: EVENTS, seed: 7 })

  test.beforeEach(async ({ page }) => {
    const body = JSON.stringify(dataset)
    await page.route('**/large.json', route => route.fulfill({ contentType: 'application/json', body }))
  })

  test('only those around the ones in sight are in the page, numbered as they stand among all', async ({
    app,
    page,
  }) => {
    await openTable(app, '&data=large.json')
    await expect(tableOf(page)).toHaveAttribute('aria-rowcount', String(EVENTS + 1))
    await expect.poll(() => rowsOf(page).count()).toBeLessThan(80)
    await tableOf(page).locator('tbody button[tabindex="0"]').focus()
    await page.keyboard.press('End')
    const last = tableOf(page).locator(`tr[aria-rowindex="${EVENTS + 1}"]`)
    await expect(last).toBeInViewport()
    await expect(last.getByRole('button')).toBeFocused()
    await expect(last).not.toHaveAttribute('aria-busy', 'true')
    await expect(last.getByRole('button')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(tableOf(page).locator(`tr[aria-rowindex="${EVENTS}"]`).getByRole('button')).toBeFocused()
    await expect.poll(() => rowsOf(page).count()).toBeLessThan(80)
  })

  test('a row that is scrolled away keeps its place for the arrow keys', async ({ app, page }) => {
    await openTable(app, '&data=large.json')
    await tableOf(page).locator('tbody button[tabindex="0"]').focus()
    await page.keyboard.press('Home')
    await tableOf(page).hover()
    await page.mouse.wheel(0, 60_000)
    await expect(tableOf(page).locator('tr[aria-rowindex="2"]')).toHaveCount(0)
    await page.keyboard.press('ArrowDown')
    await expect(tableOf(page).locator('tr[aria-rowindex="3"]').getByRole('button')).toBeFocused()
  })

  test('the find key goes to our search, and says why', async ({ app, page }) => {
    await openTable(app, '&data=large.json')
    await expect(page.getByText('sees only the rows in sight')).toBeVisible()
    await tableOf(page).locator('tbody button[tabindex="0"]').focus()
    await page.keyboard.press('Control+f')
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
    await expect(page.getByRole('alert')).toContainText('looks through all events')
  })

  test('embedded, where there is no search of ours, the find key is the browser’s', async ({ app, page }) => {
    await openTable(app, '&data=large.json&embed=1')
    await expect.poll(() => rowsOf(page).count()).toBeLessThan(80)
    await tableOf(page).locator('tbody button[tabindex="0"]').focus()
    await page.evaluate(() =>
      window.addEventListener('keydown', event => {
        if (event.key === 'f') document.body.dataset.prevented = String(event.defaultPrevented)
      }),
    )
    await page.keyboard.press('Control+f')
    await expect(page.locator('body')).toHaveAttribute('data-prevented', 'false')
    await expect(page.getByText('sees only the rows in sight')).toHaveCount(0)
  })

  test('what would take every event is not sorted by, and the page says why', async ({ app, page }) => {
    await openTable(app, '&data=large.json&sort=title')
    await expect(page.getByText(/for which this collection has too many events/)).toBeVisible()
    await expect(header(page, 'Event').getByRole('button')).toHaveCount(0)
    await expect(header(page, 'Event')).toContainText('cannot be sorted')
    await header(page, 'Status').getByRole('button').click()
    await expect(page).toHaveURL(/sort=status/)
    await app.expectAccessible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the title stands while the other columns pass under it', async ({ app, page }) => {
    await openTable(app, '&kind=drill')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const title = rowsOf(page)
      .filter({ has: page.locator('button[tabindex="0"]') })
      .getByRole('rowheader')
    await header(page, 'Sources').scrollIntoViewIfNeeded()
    await expect(header(page, 'Sources')).toBeInViewport()
    await expect(title).toBeInViewport()
    await app.expectAccessible()
    await title.tap()
    await expect(app.panel.getByRole('button', { name: 'Close' })).toBeInViewport()
  })
})

test('columns that have gone behind the title fade there, as those beyond the right edge do', async ({ app, page }) => {
  await page.setViewportSize({ width: 900, height: 900 })
  await openTable(app)
  const frame = tableOf(page).locator('xpath=../../..')
  const fade = () =>
    frame.evaluate(node => {
      const { content, left } = getComputedStyle(node, '::before')
      return content === 'none' ? undefined : Number.parseFloat(left)
    })
  expect(await fade()).toBeUndefined()
  await tableOf(page)
    .locator('xpath=../..')
    .evaluate(node => {
      node.scrollLeft = 240
    })
  const title = await header(page, 'Event').boundingBox()
  await expect.poll(fade).toBeCloseTo(title?.width ?? 0, 0)
})
