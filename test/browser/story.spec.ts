import type { Page } from '@playwright/test'
import { eventTitled, expect, shipped, test } from './app.ts'

const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)
const TOTAL = shipped.events.length

const place = (page: Page) => page.getByText(/^\d+ of \d+$/)
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })

test('reads the filtered events one by one, from the selected one on', async ({ app, page }) => {
  await app.open(`?event=${attack.id}&actor=iran`)
  const shown = await app.shownCount()
  await page.getByRole('button', { name: 'Read in order' }).click()
  await expect(heading(page)).toHaveText(attack.title)
  await expect(heading(page)).toBeFocused()
  const first = Number((await place(page).textContent())?.split(' ')[0])
  await expect(place(page)).toHaveText(`${first} of ${shown}`)
  await page.keyboard.press('ArrowRight')
  await expect(place(page)).toHaveText(`${first + 1} of ${shown}`)
  await expect(heading(page)).not.toHaveText(attack.title)
  await page.getByRole('button', { name: 'Previous event' }).click()
  await expect(heading(page)).toHaveText(attack.title)
  await page.getByRole('button', { name: 'Next event' }).click()
  // Whoever goes on by button can press it again.
  await expect(page.getByRole('button', { name: 'Next event' })).toBeFocused()
})

test('begins where the chronology stands if no event is selected', async ({ app, page }) => {
  await app.open()
  const withdrawal = eventTitled(/^Afghanistan, which Kara counts/)
  await expect(app.row(withdrawal).getByRole('button')).toBeInViewport()
  await page.getByRole('button', { name: 'Read in order' }).click()
  await expect(heading(page)).toHaveText(withdrawal.title)
})

test('shows the event, whatever source its panel showed before', async ({ app, page }) => {
  await app.open(`?event=${attack.id}`)
  await app.panel.locator('[data-source-link]').first().click()
  await expect(app.panel.getByText('Back to the event')).toBeVisible()
  await page.getByRole('button', { name: 'Read in order' }).click()
  await expect(heading(page)).toHaveText(attack.title)
})

test('on a narrow window, too, help can be read over it', async ({ app, page }) => {
  await page.setViewportSize({ width: 700, height: 900 })
  await app.open(`?event=${attack.id}&view=story`)
  await expect(heading(page)).toHaveText(attack.title)
  await page.keyboard.press('?')
  await expect(page.getByRole('heading', { name: 'Marks and keys' })).toBeInViewport()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await expect(heading(page)).not.toHaveText(attack.title)
})

test('arrow keys within the citation that is open over it turn no page', async ({ app, page }) => {
  await app.open(`?event=${attack.id}&view=story`)
  await page.getByRole('button', { name: 'Cite' }).first().click()
  const style = page.locator('[popover]:popover-open')
  await expect(style).toBeVisible()
  await style.getByRole('button').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(style).toBeVisible()
  await expect(heading(page)).toHaveText(attack.title)
})

test('stays at the first event when there is none before, and says how far the next is from it', async ({
  app,
  page,
}) => {
  await app.open('?q=embassy&from=1990&to=1995')
  await page.getByRole('button', { name: 'Read in order' }).click()
  await expect(place(page)).toHaveText(/^1 of /)
  await page.keyboard.press('ArrowLeft')
  await expect(place(page)).toHaveText(/^1 of /)
  await page.keyboard.press('ArrowRight')
  await expect(place(page)).toHaveText(/^2 of /)
  await expect(page.getByText(/ later$|^Order not decided/).first()).toBeVisible()
})

test('begins with the first event shown where the filters hide the selected one', async ({ app, page }) => {
  await app.open(`?event=${attack.id}&kind=drill`)
  await page.getByRole('button', { name: 'Read in order' }).click()
  await expect(place(page)).toHaveText(/^1 of /)
  await expect(heading(page)).not.toHaveText(attack.title)
})

test('each step is said, and the timeline goes along', async ({ app, page }) => {
  await app.open('?view=story')
  await expect(place(page)).toHaveText(`1 of ${TOTAL}`)
  const before = await app.range()
  await page.locator('body').press('ArrowRight')
  const title = (await heading(page).textContent()) ?? ''
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: title })).toHaveText(/^2\. /)
  for (let step = 3; step <= 20; step++) {
    await page.keyboard.press('ArrowRight')
    await expect(place(page)).toHaveText(`${step} of ${TOTAL}`)
  }
  await expect.poll(async () => (await app.range()).from).toBeGreaterThan(before.from || Number.NEGATIVE_INFINITY)
  await expect(app.lanes.getByRole('option')).toBeInViewport()
})

test('Esc leaves it, for where it was begun and with the focus there', async ({ app, page }) => {
  await app.open('?view=table&sort=title')
  await page.getByRole('button', { name: 'Read in order' }).click()
  await expect(place(page)).toHaveText(`1 of ${TOTAL}`)
  await page.keyboard.press('ArrowRight')
  await expect(place(page)).toHaveText(`2 of ${TOTAL}`)
  const title = (await heading(page).textContent()) ?? ''
  await page.keyboard.press('Escape')
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Read in order' })).toBeFocused()
  await expect(page.getByRole('rowheader', { name: title, exact: true })).toBeInViewport()
  await expect(app.panel.getByRole('heading', { name: title, exact: true })).toBeVisible()
})

test('is in the address with its event; Back leaves it in one step, Forward returns to where it was read', async ({
  app,
  page,
}) => {
  await app.open('?actor=israel')
  await page.getByRole('button', { name: 'Read in order' }).click()
  const first = Number.parseInt((await place(page).textContent()) ?? '', 10)
  for (let step = 1; step <= 3; step++) {
    await page.keyboard.press('ArrowRight')
    await expect(place(page)).toHaveText(new RegExp(`^${first + step} of`))
  }
  const title = (await heading(page).textContent()) ?? ''
  const { id } = eventTitled(new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`))
  await expect(page).toHaveURL(new RegExp(`event=${id}&actor=israel.*view=story`))
  await page.reload()
  await expect(heading(page)).toHaveText(title)
  await page.goBack()
  await expect(app.chronology).toBeVisible()
  await expect.poll(() => page.url()).not.toContain('event=')
  await page.goForward()
  await expect(heading(page)).toHaveText(title)
})

test('at the last event the focus goes to its heading, as the way on is no more', async ({ app, page }) => {
  await app.open('?view=story&kind=trade&actor=armenia')
  await expect(place(page)).toHaveText(/^1 of /)
  const total = Number((await place(page).textContent())?.split(' ').at(-1))
  for (let step = 2; step <= total; step++) {
    await page.locator('button[data-way="next"]').focus()
    await page.keyboard.press('Enter')
    await expect(place(page)).toHaveText(`${step} of ${total}`)
  }
  await expect(heading(page)).toBeFocused()
})

test('what is read has more of the height than the timeline, and the list gives it back', async ({ app, page }) => {
  await app.open()
  const height = (part: typeof app.lanes) => part.evaluate(node => node.getBoundingClientRect().height)
  const inList = await height(app.lanes)
  await page.getByRole('button', { name: 'Read in order' }).click()
  await expect(heading(page)).toBeVisible()
  await expect.poll(() => height(app.lanes)).toBeLessThan(inList)
  expect(await height(page.getByRole('main'))).toBeGreaterThan(900 / 2)
  await page.keyboard.press('Escape')
  await expect.poll(() => height(app.lanes)).toBe(inList)
})

test('a source is read in it, and left for the event', async ({ app, page }) => {
  await app.open(`?view=story&event=${attack.id}`)
  await page.getByRole('main').locator('[data-source-link]').first().click()
  await expect(page).toHaveURL(/reading=/)
  await page.getByRole('button', { name: 'Back to the event' }).click()
  await expect(heading(page)).toHaveText(attack.title)
  await page.keyboard.press('ArrowRight')
  await expect(heading(page)).not.toHaveText(attack.title)
})

test('keys are left to whoever types', async ({ app, page }) => {
  await app.open(`?view=story&event=${attack.id}`)
  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.fill('Tehran')
  await search.press('ArrowLeft')
  await search.press('Escape')
  await expect(heading(page)).toHaveText(attack.title)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  /** As a finger does: Chromium makes pointer events of touches, and cancels them where it scrolls by itself. */
  async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
    const session = await page.context().newCDPSession(page)
    // However slowly a busy machine takes them, they are those of a quick finger: a slow one turns no page.
    let timestamp = Date.now() / 1_000
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) => {
      timestamp += 0.016
      return session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [], timestamp })
    }
    await touch('touchStart', from)
    for (let step = 1; step <= 5; step++)
      await touch('touchMove', { x: from.x + ((to.x - from.x) * step) / 5, y: from.y + ((to.y - from.y) * step) / 5 })
    await touch('touchEnd')
    await session.detach()
  }

  test('it has the whole screen; a finger to the left goes on, to the right back, and up scrolls', async ({
    app,
    page,
  }) => {
    await app.open()
    await page.getByRole('button', { name: 'Read in order' }).tap()
    const first = Number.parseInt((await place(page).textContent()) ?? '', 10)
    const box = await page.getByRole('main').boundingBox()
    expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
    await expect(app.timeline).toBeHidden()
    await app.expectAccessible()
    await swipe(page, { x: 330, y: 500 }, { x: 80, y: 510 })
    await expect(place(page)).toHaveText(`${first + 1} of ${TOTAL}`)
    await swipe(page, { x: 80, y: 500 }, { x: 330, y: 490 })
    await expect(place(page)).toHaveText(`${first} of ${TOTAL}`)
    await swipe(page, { x: 200, y: 700 }, { x: 210, y: 300 })
    await expect(place(page)).toHaveText(`${first} of ${TOTAL}`)
    // A tap would only stop what the finger has set in motion.
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(app.chronology).toBeVisible()
    await expect(app.timeline).toBeVisible()
    await expect(page).not.toHaveURL(/event=|view=/)
  })
})
