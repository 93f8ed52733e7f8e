import { eventTitled, expect, shipped, test } from './app.ts'

test('walks the events in the order shown, opens the panel and comes back', async ({ app, page }) => {
  await app.open()
  await app.lanes.focus()
  await page.keyboard.press('Home')
  const option = app.lanes.getByRole('option')
  await expect(option).toHaveAttribute('aria-posinset', '1')
  await page.keyboard.press('ArrowRight')
  await expect(option).toHaveAttribute('aria-posinset', '2')
  await page.keyboard.press('ArrowLeft')
  await expect(option).toHaveAttribute('aria-posinset', '1')
  await page.keyboard.press('End')
  await expect(option).toHaveAttribute('aria-posinset', String(shipped.events.length))

  await page.keyboard.press('Enter')
  await expect(app.panel.getByRole('heading').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(app.lanes).toBeFocused()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('event=')
})

test('moves to the lane above or below', async ({ app, page }) => {
  const { id } = eventTitled(/^Protests against the government in Iran/)
  await app.open(`?event=${id}&from=2022-07-01&to=2023-02-28`)
  await app.lanes.focus()
  const option = app.lanes.getByRole('option')
  const top = async () => (await option.boundingBox())?.y ?? 0
  await expect(option).toBeVisible()
  const before = await top()
  await page.keyboard.press('ArrowDown')
  await expect.poll(top).toBeGreaterThan(before)
  await page.keyboard.press('ArrowUp')
  await expect.poll(top).toBe(before)
})

test('goes on into groups that are out of sight, and they come into sight', async ({ app, page }) => {
  await app.open('?group=source')
  await app.lanes.focus()
  const option = app.lanes.getByRole('option')
  const below = page.getByRole('button', { name: /more groups?$/ })
  await expect(below).toBeVisible()
  const top = async () => (await option.boundingBox())?.y ?? 0
  await page.keyboard.press('ArrowDown')
  await expect(option).toBeInViewport()
  for (let lanes = 0; (await below.count()) > 0; lanes++) {
    expect(lanes).toBeLessThan(40)
    const before = [await top(), await app.lanes.evaluate(lanes => lanes.scrollTop)].join()
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(async () => [await top(), await app.lanes.evaluate(lanes => lanes.scrollTop)].join())
      .not.toBe(before)
    await expect(option).toBeInViewport({ ratio: 0.2 })
  }
})

test('zooms, pans and fits by keys', async ({ app, page }) => {
  await app.open('?from=2022-01-01&to=2022-12-31')
  await app.lanes.focus()
  const before = await app.range()
  await page.keyboard.press('+')
  await expect.poll(() => app.rangeLength()).toBeLessThan((before.to - before.from) * 0.7)
  await page.keyboard.press('s')
  await expect.poll(() => app.rangeLength()).toBeGreaterThan((before.to - before.from) * 0.95)
  const middle = await app.range()
  await page.keyboard.press('d')
  await expect.poll(async () => (await app.range()).from).toBeGreaterThan(middle.from)
  const right = await app.range()
  await page.keyboard.press('a')
  await expect.poll(async () => (await app.range()).from).toBeLessThan(right.from)
  expect((await app.rangeLength()) / (right.to - right.from)).toBeCloseTo(1, 2)
  const near = await app.rangeLength()
  await page.keyboard.press('w')
  await expect.poll(() => app.rangeLength()).toBeLessThan(near * 0.7)
  await page.keyboard.press('-')
  await expect.poll(() => app.rangeLength()).toBeGreaterThan(near * 0.95)
  await page.keyboard.press('0')
  await expect(page.getByRole('button', { name: 'Fit all' })).toBeDisabled()
})

test('F shows the selected event with room on both sides', async ({ app, page }) => {
  const war = eventTitled(/^Second Karabakh War/)
  await app.open(`?event=${war.id}&from=1990-01-01&to=2024-01-01`)
  await app.lanes.focus()
  await page.keyboard.press('f')
  // It lasted from 27 September to 10 November 2020.
  await expect.poll(async () => (await app.range()).from).toBeGreaterThan(Date.UTC(2020, 7, 1))
  await expect.poll(async () => (await app.range()).from).toBeLessThan(Date.UTC(2020, 8, 20))
  const { to } = await app.range()
  expect(to).toBeGreaterThan(Date.UTC(2020, 10, 20))
  expect(to).toBeLessThan(Date.UTC(2021, 0, 1))
})

test(', and . lead to the event before and after, as the arrows do', async ({ app, page }) => {
  await app.open()
  await app.lanes.focus()
  await page.keyboard.press('Home')
  const option = app.lanes.getByRole('option')
  await page.keyboard.press('.')
  await expect(option).toHaveAttribute('aria-posinset', '2')
  await page.keyboard.press(',')
  await expect(option).toHaveAttribute('aria-posinset', '1')
})

test('/ goes to the search, ? to the help, and no letter acts while one types', async ({ app, page }) => {
  await app.open('?from=2022-01-01&to=2022-12-31')
  await app.lanes.focus()
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox', { name: 'Search' })
  await expect(search).toBeFocused()
  const before = await app.range()
  await page.keyboard.type('0?jw')
  await expect(search).toHaveValue('0?jw')
  // Written once the view rests, too.
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('0?jw')
  await app.settled()
  expect(await app.range()).toEqual(before)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await search.fill('')
  await app.lanes.focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('single-letter keys can be switched off, and stay so in this browser', async ({ app, page }) => {
  await app.open('?from=2022-01-01&to=2022-12-31')
  await app.lanes.focus()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByRole('switch', { name: 'Single-letter keys' }).uncheck()
  await page.keyboard.press('Escape')
  await app.lanes.focus()
  const before = await app.range()
  await page.keyboard.press('w')
  await page.keyboard.press('0')
  await page.keyboard.press('ArrowRight')
  await expect(app.lanes.getByRole('option')).toHaveAttribute('aria-selected', 'true')
  expect(await app.range()).toEqual(before)

  await page.reload()
  await app.idle()
  await app.lanes.focus()
  await page.keyboard.press('?')
  await page.keyboard.press('w')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(await app.range()).toEqual(before)
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('switch', { name: 'Single-letter keys' })).not.toBeChecked()
})

test('the list is one tab stop with arrows inside', async ({ app, page }) => {
  await app.open()
  const buttons = app.chronology.locator('button[tabindex="0"]')
  await expect(buttons).toHaveCount(1)
  await buttons.focus()
  const first = await page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).not.toBe(first)
  await page.keyboard.press('Enter')
  await expect(app.panel.getByRole('heading').first()).toBeFocused()
})

test('after a press on Next event one Esc puts the selection away', async ({ app, page }) => {
  await app.open()
  await app.chronology.getByRole('listitem').nth(2).getByRole('button').click()
  await app.panel.getByRole('button', { name: 'Next event' }).click()
  await expect.poll(() => page.url()).toContain('event=')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('event=')
})

test('from the first filter one key leads to the list, past a hundred other stops', async ({ app, page }) => {
  await app.open()
  await app.lanes.focus()
  const skip = page.getByRole('button', { name: 'Skip the filters' })
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(skip).toBeFocused({ timeout: 50 })
  }).toPass()
  await expect(skip).toBeInViewport()
  await app.expectAccessible()
  await page.keyboard.press('Enter')
  await expect(app.chronology.locator('button:focus')).toHaveCount(1)
})

test('Page Down goes through the list with the focus, and Page Up back', async ({ app, page }) => {
  await app.open()
  const first = app.chronology.getByRole('listitem').first().getByRole('button')
  await first.focus()
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageDown')
  const focused = app.chronology.locator('button:focus')
  await expect(focused).toBeInViewport()
  await expect(first).not.toBeInViewport()
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageUp')
  await expect(first).toBeFocused()
  await expect(first).toBeInViewport()
})

test('a filter that is taken back leads back to where the list stood', async ({ app, page }) => {
  await app.open()
  const stood = app.row(eventTitled(/^Afghanistan, which Kara counts/))
  await expect(stood).toBeInViewport()
  for (const name of ['Disputed', 'Planned']) {
    const box = page.getByRole('group', { name: 'Status' }).getByRole('checkbox', { name })
    await box.check()
    await expect.poll(() => app.shownCount()).toBeLessThan(shipped.events.length)
    await box.uncheck()
    await expect(app.status).toHaveText(`Showing ${shipped.events.length} of ${shipped.events.length} events`)
  }
  await expect(stood).toBeInViewport()
})

test('Ctrl and the wheel never zoom the page itself, not at a limit of the timeline either', async ({ app, page }) => {
  await app.open()
  await app.timeline.getByRole('button', { name: 'Fit all' }).click()
  await expect(app.timeline.getByRole('button', { name: 'Zoom out' })).toBeDisabled()
  await app.lanes.hover()
  const isLeft = page.evaluate(
    () =>
      new Promise<boolean>(resolve =>
        addEventListener('wheel', event => resolve(!event.defaultPrevented), { once: true, passive: true }),
      ),
  )
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 120)
  await page.keyboard.up('Control')
  expect(await isLeft).toBe(false)
})
