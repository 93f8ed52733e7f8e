import type { Page } from '@playwright/test'
import { syntheticDataset } from '../../src/cli/synthetic/synthetic-dataset.ts'
import { expect, shipped, test } from './app.ts'

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search' })
const marks = (page: Page) => page.getByRole('list', { name: 'Chronology' }).locator('mark')
/** Of the first row as it is listed. */
const firstTitle = (page: Page, view: 'list' | 'table') =>
  view === 'table'
    ? page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader') })
        .first()
        .getByRole('button')
    : page.getByRole('list', { name: 'Chronology' }).getByRole('button').first()
/** Every event has a word that begins with one of these. */
const ALL_LEFT_OUT = [...'abcdefghijklmnopqrstuvwxyz'].map(letter => `-${letter}`).join(' ')

test('finds events as one types, marks the words, and counts where they were found', async ({ app, page }) => {
  await app.open()
  await box(page).pressSequentially('embassy tel-aviv')
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('embassy tel-aviv')
  await expect(app.status).not.toHaveText(/Showing (0|166) of/)
  const rows = app.chronology.getByRole('listitem')
  await expect.poll(async () => (await rows.count()) - (await app.shownCount())).toBe(0)
  await expect(
    marks(page)
      .filter({ hasText: /^embassy$/i })
      .first(),
  ).toBeVisible()
  await expect(page.getByText(/Found in the title of \d+ events?/)).toBeVisible()
  await app.expectAccessible()
})

test('a row found by its excerpt alone says so, and the panel marks the words there', async ({ app, page }) => {
  const event = shipped.events.find(({ id }) => id === 'azerbaijan-annexation-claim')
  if (!event) throw new Error('the event is gone')
  await app.open()
  await box(page).fill('"it is a lie"')
  await expect(app.chronology.getByRole('listitem')).toHaveCount(1)
  await expect(app.row(event)).toContainText(/Excerpt .*it is a lie/)
  await box(page).press('Enter')
  await expect(app.row(event).getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(app.panel.getByRole('figure').locator('mark', { hasText: 'it is a lie' })).toBeVisible()
})

for (const width of [1440, 390])
  test(`a table ${width} px wide says by what a row was found that does not show it, in rows of one height`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await app.open('?view=table&q=oil')
    const rows = page.locator('tbody tr')
    await expect(rows).toHaveCount(await app.shownCount())
    const row = rows.filter({ hasText: 'shares intelligence' })
    await expect(row.getByText(/^Excerpt … .*oil/)).toHaveAttribute('title', /^Excerpt: .*oil/)
    const hit = row.locator('mark', { hasText: 'oil' })
    const [line, words] = [await hit.locator('xpath=..').boundingBox(), await hit.boundingBox()]
    expect((words?.x ?? Infinity) + (words?.width ?? 0)).toBeLessThan((line?.x ?? 0) + (line?.width ?? 0))
    // Its title says it.
    await expect(rows.filter({ hasText: 'Gut says' }).getByText(/^(Excerpt|Note|Summary) /)).toHaveCount(0)
    expect(new Set(await rows.evaluateAll(all => all.map(one => (one as HTMLElement).offsetHeight))).size).toBe(1)
    await app.expectAccessible()
  })

test('a table marks an actor that was found where it shows it, and names it where it does not', async ({
  app,
  page,
}) => {
  await app.open('?view=table&q=ebrahim')
  await expect(page.locator('tbody td mark', { hasText: 'Ebrahim' }).first()).toBeVisible()
  await expect(page.locator('tbody').getByText(/^Actor /)).toHaveCount(0)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Actors' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(page.locator('tbody').getByText('Actor Ebrahim Raisi').first()).toBeVisible()
})

test('a spelling, a name without its letters, and a typing error all find', async ({ app, page }) => {
  await app.open()
  await box(page).fill('Əliyev')
  await expect(app.status).not.toHaveText(/Showing (0|166) of/)
  await box(page).fill('nagorno karabakh')
  await expect(app.status).not.toHaveText(/Showing (0|166) of/)
  const spaced = await app.shownCount()
  await box(page).fill('Nagorno-Karabakh')
  await expect(app.status).toHaveText(/^Showing [1-9]/)
  await expect.poll(() => app.shownCount()).toBeLessThanOrEqual(spaced)
  await box(page).fill('azerbijan')
  await expect(app.status).toHaveText(/No “azerbijan”; showing “Azerbaijan”/)
  await expect(marks(page).first()).toHaveText('Azerbaijan')
})

test('a search that comes to nothing says what to loosen', async ({ app, page }) => {
  await app.open('?actor=armenia')
  await box(page).fill('drill quartz')
  await expect(page.getByText('No event has all of these words.')).toBeVisible()
  await expect(page.getByText('“quartz”: no event')).toBeVisible()
  await app.expectAccessible()
  await box(page).fill('hamas')
  await page.getByRole('button', { name: /Search without the filters: \d+ events?/ }).click()
  await expect(app.status).toHaveText(/^Showing [1-9]/)
  await expect(box(page)).toHaveValue('hamas')
})

test('what is left out is named where the word alone would have found something', async ({ app, page }) => {
  await app.open()
  await box(page).fill('drone -Iran')
  await expect(page.getByText('No event has “drone” without what you leave out.')).toBeVisible()
  await page.goto(`./?q=${encodeURIComponent(ALL_LEFT_OUT)}`)
  await expect(page.getByText('Every event has what you leave out.')).toBeVisible()
})

test('by keys alone: / into the field, Enter to the list, Esc takes the query back, then leaves', async ({
  app,
  page,
}) => {
  await app.open()
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('drill')
  await expect(app.status).not.toHaveText(/Showing 166/)
  await page.keyboard.press('ArrowDown')
  await expect(app.chronology.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')
  await expect(app.status).toHaveText(/Showing 166 of 166/)
  await page.keyboard.press('Escape')
  await expect(box(page)).not.toBeFocused()
})

test('Enter goes to the first row of the table, too', async ({ app, page }) => {
  await app.open('?view=table&sort=title')
  await box(page).fill('drill')
  await expect(app.status).not.toHaveText(/Showing 166/)
  await page.keyboard.press('Enter')
  await expect(firstTitle(page, 'table')).toBeFocused()
})

for (const view of ['list', 'table'] as const)
  test(`Enter right after the last letter waits for the rows of the ${view} to follow`, async ({ app, page }) => {
    await app.open(`?view=${view}`)
    const titleBefore = (await firstTitle(page, view).textContent()) ?? ''
    await box(page).focus()
    // In one task, so that what is listed is still that of before.
    await box(page).evaluate((field: HTMLInputElement) => {
      document.execCommand('insertText', false, 'drill')
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    })
    await expect(app.status).not.toHaveText(/Showing 166/)
    await expect(firstTitle(page, view)).not.toHaveText(titleBefore)
    await expect(firstTitle(page, view)).toBeFocused()
  })

test('keys of a word that is still being composed are not taken for commands', async ({ app, page }) => {
  await app.open()
  await box(page).fill('drill')
  for (const key of ['Enter', 'Escape'])
    await box(page).dispatchEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true })
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveValue('drill')
})

test('a shared search is answered in the first picture', async ({ app, page }) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    new MutationObserver(() => {
      const text = document.querySelector('[role=status]')?.textContent ?? ''
      if (text.startsWith('Showing')) seen.push(text)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  await app.open('?q=drill')
  await expect(app.status).toHaveText(/^Showing [1-9]/)
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen[0])).not.toMatch(/Showing 166 of/)
})

test('on a phone a row found by what it does not show has one line more', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open('?q=%22it is a lie%22')
  const row = app.chronology.getByRole('listitem').filter({ hasText: 'Excerpt' }).first()
  await expect(row.locator('mark').first()).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await app.expectAccessible()
})

test('of a file that the worker holds everything is searched, up to tens of thousands of events', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000)
  const dataset = syntheticDataset({ events: 6_000, seed: 7 })
  const event = dataset.events[10]
  if (!event) throw new Error('no event')
  event.notes = [{ type: 'context', text: 'A zymurgical remark.' }]
  await page.route('**/large.json', route =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(dataset) }),
  )
  await page.goto('./?data=large.json&q=zymurgical')
  await expect(app.status).toHaveText(/^Showing 1 of 6,000 events/, { timeout: 120_000 })
  await expect(app.chronology.getByRole('listitem', { name: event.title })).toContainText('Note A zymurgical remark.')
})
