import type { Page } from '@playwright/test'
import { eventTitled, expect, test } from './app.ts'

const DAY = 86_400_000
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Go to date' })
const fieldOf = (page: Page) => dialogOf(page).getByRole('textbox')

async function ask(page: Page) {
  await page.getByRole('listbox', { name: 'Events on the timeline' }).focus()
  await page.keyboard.press('j')
  await expect(fieldOf(page)).toBeFocused()
}

test('shows how a date is understood while it is typed, goes there, and says so', async ({ app, page }) => {
  await app.open()
  await ask(page)
  await expect(dialogOf(page)).toContainText('For example')
  await app.expectAccessible()
  await fieldOf(page).fill('20 Oct 2022')
  await expect(dialogOf(page)).toContainText(/20 October 2022, Thursday – .*event/)
  await page.keyboard.press('Enter')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect.poll(() => app.rangeLength()).toBe(6 * DAY)
  const { from, to } = await app.range()
  expect(from).toBe(Date.UTC(2022, 9, 17))
  expect(to).toBe(Date.UTC(2022, 9, 23)) // The last day shown.
  await expect(app.timeline).toContainText('The timeline shows 17–23 Oct 2022.')
  await expect(app.lanes).toBeFocused()
})

for (const view of ['list', 'table'] as const) {
  test(`the ${view} begins with what begins at the date, not with the room that the timeline has before it`, async ({
    app,
    page,
  }) => {
    const first = eventTitled(/^Azerbaijani MPs write to thirty/)
    const before = eventTitled(/^Azerbaijan.s parliament votes to open an embassy/)
    await app.open(`?view=${view}`)
    await ask(page)
    await fieldOf(page).fill('2023')
    await page.keyboard.press('Enter')
    const button = (title: string) => page.locator('main').getByRole('button', { name: title }).first()
    await expect(button(first.title)).toBeInViewport()
    await expect(button(before.title)).not.toBeInViewport()
    // From there the timeline leads on as it did.
    await app.lanes.focus()
    await page.keyboard.press('PageUp')
    await expect(button(first.title)).not.toBeInViewport()
  })
}

test('is asked for from anywhere on the page; a view in which nothing begins draws what reaches into it', async ({
  app,
  page,
}) => {
  const supplies = eventTitled(/^Azerbaijan supplies Israel with energy/)
  await app.open(`?event=${supplies.id}`)
  await page.keyboard.press('j')
  await fieldOf(page).fill('4 March 2022')
  await page.keyboard.press('Enter')
  await expect(app.timeline).toContainText('The timeline shows 1–7 Mar 2022.')
  const width = async () => (await page.getByRole('option', { name: supplies.title }).boundingBox())?.width
  await expect.poll(width).toBeGreaterThan(1_000)
  await app.expectAccessible()
})

test('a year fills the timeline with that year', async ({ app, page }) => {
  await app.open()
  await ask(page)
  await fieldOf(page).fill('2022')
  await page.keyboard.press('Enter')
  // With three twentieths of a year on each side.
  await expect.poll(async () => Math.round((await app.rangeLength()) / DAY / 5)).toBe(Math.round((365 * 1.3) / 5))
})

test('names the words that it did not understand, and stays', async ({ app, page }) => {
  await app.open()
  await ask(page)
  await fieldOf(page).fill('foo 2022')
  await expect(dialogOf(page)).toContainText('“foo” was not understood.')
  await expect(fieldOf(page)).toHaveAttribute('aria-invalid', 'false')
  await page.keyboard.press('Enter')
  await expect(fieldOf(page)).toHaveAttribute('aria-invalid', 'true')
  await app.expectAccessible()
  await fieldOf(page).fill('31 Feb 2022')
  await expect(dialogOf(page)).toContainText('February 2022 has 28 days.')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
})

test.describe('where numbers have two readings', () => {
  test.use({ locale: 'en-US' })
  test('offers the other one', async ({ app, page }) => {
    await app.open()
    await ask(page)
    await fieldOf(page).fill('3/4/2022')
    await expect(dialogOf(page)).toContainText('4 March 2022, Friday')
    await dialogOf(page).getByRole('button', { name: 'Read as 3 April 2022 instead' }).click()
    await expect(dialogOf(page)).toContainText('3 April 2022, Sunday')
    await expect(fieldOf(page)).toHaveValue('2022-04-03')
    await expect(fieldOf(page)).toBeFocused()
    await app.expectAccessible()
  })
})

test.describe('where numbers have two readings, neither of which is in the collection', () => {
  test.use({ locale: 'en-US' })
  test('the other one is no mistake until it has been asked for', async ({ app, page }) => {
    await app.open()
    await ask(page)
    await fieldOf(page).fill('3/4/1600')
    await page.keyboard.press('Enter')
    await expect(fieldOf(page)).toHaveAttribute('aria-invalid', 'true')
    await dialogOf(page)
      .getByRole('button', { name: /^Read as/ })
      .click()
    await expect(fieldOf(page)).toHaveAttribute('aria-invalid', 'false')
  })
})

test('where there is nothing, it leads to the events on both sides', async ({ app, page }) => {
  await app.open('?q=karabakh+war')
  await ask(page)
  await fieldOf(page).fill('5 May 2022')
  await expect(dialogOf(page)).toContainText(/– possibly \d+ events? that pass(es)? the filters/)
  await app.expectAccessible()
  const before = dialogOf(page).getByRole('button', { name: /^Before/ })
  const words = (await before.textContent()) ?? ''
  await before.click()
  await expect(dialogOf(page)).toHaveCount(0)
  const heading = app.panel.getByRole('heading', { level: 2 })
  await expect(heading).toBeVisible()
  expect(words).toContain(await heading.textContent())
})

test('beyond the collection it stays, and says what there is', async ({ app, page }) => {
  await app.open()
  await ask(page)
  await fieldOf(page).fill('the 5th century BC')
  await page.keyboard.press('Enter')
  await expect(dialogOf(page)).toContainText('The timeline does not reach so far: this collection covers')
  await expect(dialogOf(page).getByRole('button', { name: /^After/ })).toBeVisible()
})

for (const [locale, examples, typed, understood] of [
  ['de-DE', ['30. März 2022', '30.3.2022', 'Sommer 2022'], '3.4.2022', '3 April 2022, Sunday'],
  ['uk-UA', ['30 березня 2022', 'березень 2022', 'літо 2022'], 'у жовтні 2022 року', 'October 2022'],
  ['fa-IR', ['30 مارس 2022', 'تابستان 2022'], '۳۰ مارس ۲۰۲۲', '30 March 2022, Wednesday'],
] as const)
  test.describe(`a reader whose browser speaks ${locale}`, () => {
    test.use({ locale })

    test('is shown dates of that language, and may write them', async ({ app, page }) => {
      await app.open()
      await ask(page)
      for (const example of examples) await expect(dialogOf(page)).toContainText(example)
      await fieldOf(page).fill(typed)
      await expect(dialogOf(page)).toContainText(understood)
      await fieldOf(page).fill('30 March 2022')
      await expect(dialogOf(page)).toContainText('30 March 2022, Wednesday')
    })
  })

test.describe('happened in, on a German browser,', () => {
  test.use({ locale: 'de-DE' })

  test('is understood as well, and shown in the words of the page', async ({ app, page }) => {
    await app.open()
    const field = page.getByLabel('Happened in')
    await field.fill('Herbst 2022')
    await field.press('Enter')
    await expect.poll(() => page.url()).toContain('during=2022-23')
    await expect(field).toHaveValue('autumn 2022')
    await field.fill('demnächst')
    await field.press('Enter')
    await expect(page.getByText('“demnächst” was not understood.')).toBeVisible()
  })
})
