import type { Locator, Page } from '@playwright/test'
import { syntheticDataset } from '../../src/cli/synthetic/synthetic-dataset.ts'
import { expect, test } from './app.ts'

/** More than the page is given whole: the rows of a long list come only when they are in sight. */
const EVENTS = 8_000
const JSON_FILE = JSON.stringify(syntheticDataset({ events: EVENTS, seed: 7 }))

test.beforeEach(async ({ app, page }) => {
  await page.route('**/large.json', route => route.fulfill({ contentType: 'application/json', body: JSON_FILE }))
  await page.goto('./?data=large.json')
  await expect(app.status).toHaveText(/Showing 8,000 of 8,000 events/)
  await page.waitForFunction(() => performance.getEntriesByName('whence:data-ready').length > 0)
  await arrived(app.chronology)
})

/** Until all rows that are in the page have their events. */
const arrived = (list: Locator) => expect(list.locator('li[aria-busy]')).toHaveCount(0)

/** Scrolls to a share of the whole way. Which row is then the first in sight, how high all is, and what is left to scroll. */
const scrolledTo = (list: Locator, share: number) =>
  list.evaluate(async (ol, share) => {
    let scroller = ol.parentElement as HTMLElement
    while (getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement as HTMLElement
    scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)
    const frame = () => new Promise(requestAnimationFrame)
    do await frame()
    while (ol.querySelector('li[aria-busy]'))
    await frame()
    const { top, bottom } = scroller.getBoundingClientRect()
    const seen = [...ol.children].filter(row => {
      const place = row.getBoundingClientRect()
      return place.bottom > top + 40 && place.top < bottom - 1
    })
    const placeOf = (row: Element | undefined) => Number(row?.getAttribute('aria-posinset'))
    return {
      first: placeOf(seen[0]),
      last: placeOf(seen.at(-1)),
      height: scroller.scrollHeight,
    }
  }, share)

test('a link to a part of time shows the list where that begins, too', async ({ app, page }) => {
  for (const month of ['2016-03', '2023-03', '2024-08']) {
    await page.goto(`./?data=large.json&from=${month}-01&to=${month}-28`)
    await app.idle()
    await arrived(app.chronology)
    const first = app.chronology.getByRole('listitem').filter({ hasText: month.slice(0, 4) })
    await expect
      .poll(() =>
        first.evaluateAll(
          rows =>
            rows.filter(row => {
              const { top, bottom } = row.getBoundingClientRect()
              return bottom > innerHeight / 2 && top < innerHeight
            }).length,
        ),
      )
      .toBeGreaterThan(1)
  }
})

test('half-way down the bar is half-way through the list, and its end is the last event', async ({ app }) => {
  for (const share of [0.5, 0.25, 0.75]) {
    const { first } = await scrolledTo(app.chronology, share)
    expect(Math.abs(first / EVENTS - share)).toBeLessThan(0.01)
  }
  expect((await scrolledTo(app.chronology, 1)).last).toBe(EVENTS)
  expect((await scrolledTo(app.chronology, 0)).first).toBe(1)
})

test('the bar keeps its length while a hand moves it: one that changes runs away from the hand', async ({ app }) => {
  const heights = new Set<number>()
  for (const share of [0.1, 0.2, 0.4, 0.6, 0.8]) heights.add((await scrolledTo(app.chronology, share)).height)
  expect(heights.size).toBe(1)
})

test('End and Home lead to the last event and the first, and the keys go on from there', async ({ app, page }) => {
  const placeInFocus = () => page.locator('li:focus-within').getAttribute('aria-posinset')
  await app.chronology.getByRole('listitem').nth(3).getByRole('button').focus()
  await page.keyboard.press('End')
  await expect.poll(placeInFocus).toBe(String(EVENTS))
  await arrived(app.chronology)
  await expect(page.locator('li:focus-within')).toBeInViewport({ ratio: 1 })
  expect(await placeInFocus()).toBe(String(EVENTS))
  await page.keyboard.press('ArrowUp')
  expect(await placeInFocus()).toBe(String(EVENTS - 1))
  await page.keyboard.press('Home')
  await expect.poll(placeInFocus).toBe('1')
  await arrived(app.chronology)
  await expect(page.locator('li:focus-within').getByRole('button')).toBeInViewport({ ratio: 1 })
})

test('the keys go on from the row in focus after the wheel has taken it from the page', async ({ app, page }) => {
  await app.chronology.getByRole('listitem').nth(3).getByRole('button').focus()
  const left = page.locator('li:focus-within')
  const place = Number(await left.getAttribute('aria-posinset'))
  await app.chronology.getByRole('listitem').nth(3).hover()
  await page.mouse.wheel(0, 60_000)
  await expect(page.locator(`li[aria-posinset="${place}"]`)).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(`li[aria-posinset="${place + 1}"]`).getByRole('button')).toBeFocused()
  await expect(page.locator('li:focus-within')).toBeInViewport()
})

/** The first row of the list that is wholly in sight, once the list has come to rest. */
async function landingAt(page: Page, list: Locator, date: string): Promise<string> {
  await page.keyboard.press('Escape')
  await page.getByRole('listbox', { name: 'Events on the timeline' }).focus()
  await page.keyboard.press('j')
  await page.getByRole('dialog', { name: 'Go to date' }).getByRole('textbox').fill(date)
  await page.keyboard.press('Enter')
  const firstInSight = () =>
    list.evaluate(ol => {
      let scroller = ol.parentElement as HTMLElement
      while (getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement as HTMLElement
      const line =
        scroller.getBoundingClientRect().top + ((ol.previousElementSibling as HTMLElement)?.offsetHeight ?? 0)
      const rows = [...ol.children].map(li => li.lastElementChild as Element)
      const first = rows.find(row => row.getBoundingClientRect().top >= line - 3)
      return first?.closest('li')?.hasAttribute('aria-busy') ? 'busy' : (first?.textContent ?? 'none')
    })
  let before = ''
  await expect
    .poll(async () => {
      const now = await firstInSight()
      // Coming from another year, which it was at a moment ago.
      const isAtRest = now === before && now.includes(date.slice(-4))
      before = now
      return isAtRest
    })
    .toBe(true)
  return before
}

test('the list lands at the date that one goes to, also where its rows have never been before', async ({
  app,
  page,
}) => {
  const dates = ['3 March 2020', '15 May 2012', '7 July 2023']
  const firstTime: string[] = []
  for (const date of dates) firstTime.push(await landingAt(page, app.chronology, date))
  for (const [i, date] of dates.entries()) expect(await landingAt(page, app.chronology, date)).toBe(firstTime[i])
})
