import type { Page } from '@playwright/test'
import { eventTitled, expect, heldBack, shipped, test } from './app.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

type Point = { readonly x: number; readonly y: number }

/** As a hand does: Playwright's own touchscreen only taps. */
async function dragFinger(page: Page, from: Point, to: Point) {
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Point[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] })
  await touch('touchStart', [from])
  const steps = 12
  for (let step = 1; step <= steps; step++) {
    const share = step / steps
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }])
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await touch('touchEnd', [])
  await devtools.detach()
}

const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)

test('nothing sticks out sideways, and every part is there', async ({ app, page }) => {
  await app.open()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expect(app.timeline).toBeInViewport()
  await expect(app.chronology).toBeInViewport()
  await app.expectAccessible()
})

test('on the smallest phones, too, nothing in the masthead covers anything else', async ({ app, page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await app.open()
  const name = await page.getByText('Whence', { exact: true }).boundingBox()
  const share = await page.getByRole('button', { name: 'Share', exact: true }).boundingBox()
  expect((name?.x ?? Infinity) + (name?.width ?? 0)).toBeLessThanOrEqual(share?.x ?? 0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('a button takes the finger that comes down just above or below it', async ({ app, page }) => {
  await app.open('?actor=iran')
  for (const [name, px] of [
    ['Share', 38],
    ['Zoom in', 38],
    ['Fit all', 38],
    ['Clear filters', 30],
  ] as const) {
    const button = page.getByRole('button', { name, exact: true }).first()
    const reach = await button.evaluate(element => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const takes = (y: number) => document.elementFromPoint((left + right) / 2, y) === element
      let [from, to] = [top + 1, bottom - 1]
      while (takes(from - 1)) from -= 1
      while (takes(to + 1)) to += 1
      return to - from
    })
    expect(reach, name).toBeGreaterThanOrEqual(px)
  }
})

test('the end of the page lets go of a finger that goes back', async ({ app, page }) => {
  await app.open()
  const main = page.getByRole('main')
  await main.evaluate(element => element.scrollTo(0, element.scrollHeight))
  await expect(page.getByRole('complementary', { name: 'Source' })).toBeInViewport({ ratio: 0.2 })
  const end = await main.evaluate(element => element.scrollTop)
  await dragFinger(page, { x: 200, y: 560 }, { x: 200, y: 800 })
  await expect.poll(() => main.evaluate(element => element.scrollTop)).toBeLessThan(end - 50)
})

test('a finger scrolls grouped lanes up and down, and pans them sideways', async ({ app, page }) => {
  await app.open('?group=actor&from=2021-01-01&to=2023-01-01')
  const box = await app.lanes.boundingBox()
  const middle = { x: (box?.x ?? 0) + 200, y: (box?.y ?? 0) + 120 }
  await dragFinger(page, middle, { x: middle.x, y: middle.y - 90 })
  await expect.poll(() => app.lanes.evaluate(element => element.scrollTop)).toBeGreaterThan(20)
  expect(page.url()).toContain('from=2021-01-01&to=2023-01-01')
  await dragFinger(page, middle, { x: middle.x - 150, y: middle.y + 10 })
  await expect.poll(() => page.url()).not.toContain('from=2021-01-01')
})

test('two fingers that part zoom in at what is between them, though the page scrolls', async ({ app, page }) => {
  await app.open('?from=2021-01-01&to=2023-01-01')
  const before = await app.rangeLength()
  const box = await app.lanes.boundingBox()
  const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 100 }
  const devtools = await page.context().newCDPSession(page)
  const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        apart === 0 ? [] : [-1, 1].map((side, id) => ({ x: middle.x + (side * apart) / 2, y: middle.y, id })),
    })
  await fingers('touchStart', 60)
  for (let apart = 75; apart <= 180; apart += 15) {
    await fingers('touchMove', apart)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await fingers('touchEnd', 0)
  await expect.poll(() => app.rangeLength()).toBeLessThan(before * 0.5)
  const { from, to } = await app.range()
  expect(Math.abs((from + to) / 2 - Date.UTC(2022, 0, 1)) / before).toBeLessThan(0.05)
  // The page itself stays as large as it was.
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
})

test('no heading lies over the bar above the list, wherever it stands', async ({ app, page }) => {
  await app.open()
  const main = page.getByRole('main')
  const filters = page.getByRole('button', { name: /^Filters/ })
  for (let step = 0; step < 24; step++) {
    await main.evaluate(element => element.scrollBy(0, -25))
    const isFree = filters.evaluate(element => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === element
    })
    expect(await isFree, `after ${step + 1} steps`).toBe(true)
  }
})

test('a search that leaves little shows from the top what it found, or that it found nothing', async ({
  app,
  page,
}) => {
  await app.open()
  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.pressSequentially('Khamenie', { delay: 60 })
  await expect(page.getByText(/showing “Khamenei”/).last()).toBeInViewport()
  await search.fill('')
  await expect(app.status).toHaveText(`Showing ${shipped.events.length} of ${shipped.events.length} events`)
  await search.pressSequentially('xylophone', { delay: 60 })
  await expect(page.getByRole('button', { name: /^Show all/ })).toBeInViewport()
})

test('Close leads to the event that was read last, in the list', async ({ app }) => {
  await app.open('?from=2022-06-01&to=2023-06-01')
  await app.row(attack).getByRole('button').tap()
  for (let step = 0; step < 8; step++) await app.panel.getByRole('button', { name: 'Next event' }).tap()
  const title = (await app.panel.getByRole('article').getByRole('heading', { level: 2 }).textContent()) ?? ''
  await app.panel.getByRole('button', { name: 'Close' }).tap()
  await expect(app.chronology.getByRole('button', { name: title })).toBeFocused()
  await expect(app.chronology.getByRole('button', { name: title })).toBeInViewport()
})

test('on its side, too, there is room to read under the timeline', async ({ app, page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await app.open()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  const seen = await page.getByRole('main').evaluate(element => {
    const { top, bottom } = element.getBoundingClientRect()
    return Math.min(bottom, window.innerHeight) - Math.max(top, 0)
  })
  expect(seen).toBeGreaterThan(250)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(844)
})

test('an event opens as a sheet that Close puts away', async ({ app, page }) => {
  await app.open('?from=2022-06-01&to=2023-06-01')
  const row = app.row(attack).getByRole('button')
  await row.scrollIntoViewIfNeeded()
  await row.tap()
  await expect(app.panel.getByRole('heading', { name: attack.title })).toBeInViewport()
  await app.expectAccessible()
  await app.panel.getByRole('button', { name: 'Close' }).tap()
  await expect(app.panel.getByRole('heading', { name: attack.title })).not.toBeInViewport()
  await expect.poll(() => page.url()).not.toContain('event=')
})

test('filters wait behind a button', async ({ app, page }) => {
  await app.open()
  await expect(page.getByRole('group', { name: 'Actors' })).toBeHidden()
  await page.getByRole('button', { name: /^Filters/ }).tap()
  await page.getByRole('group', { name: 'Actors' }).getByRole('checkbox', { name: 'Iran', exact: true }).check()
  await app.expectAccessible()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Close|Show/ })
    .first()
    .tap()
  await expect.poll(() => app.shownCount()).toBeGreaterThan(0)
  await expect.poll(() => page.url()).toContain('actor=iran')
})

test('the lanes leave up and down to the finger that scrolls', async ({ app }) => {
  await app.open()
  await expect(app.lanes).toHaveCSS('touch-action', 'pan-y')
})

for (const width of [390, 360])
  test(`at ${width} px what reaches in from before is counted and can be opened`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 740 })
    await app.open('?from=2022-03-01&to=2022-12-01')
    const button = page.getByRole('button', { name: /^\+\d+ from before$/ })
    await expect(button).toBeInViewport({ ratio: 1 })
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(32)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await button.tap()
    await expect(page.getByRole('heading', { name: /^\d+ events/ })).toBeVisible()
    await app.expectAccessible()
  })

for (const width of [390, 360])
  test(`at ${width} px the closed filters are named, and what they leave can all be brought into view`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    await app.open('?actor=iran&actor=-israel&from=2022-03-01&to=2022-12-01')
    const filters = page.getByRole('button', { name: 'Filters (2) Iran, not: Israel' })
    await expect(filters).toBeInViewport({ ratio: 1 })
    expect((await filters.boundingBox())?.height).toBeGreaterThanOrEqual(32)
    const showAll = app.timeline.getByRole('button', { name: 'Show all' })
    await expect(showAll).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await showAll.tap()
    await expect(showAll).toHaveCount(0)
  })

test('the strip of publications that a link brings can be put away, and brought back', async ({ app, page }) => {
  await app.open()
  const toggle = page.getByRole('checkbox', { name: 'When published' })
  await expect(toggle).toHaveCount(0)
  await app.open('?strip=published')
  await expect(toggle).toBeInViewport({ ratio: 1 })
  const box = await page.getByText('When published').boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(32)
  await toggle.uncheck()
  await expect(page).not.toHaveURL(/strip=/)
  await toggle.check()
  await expect(page).toHaveURL(/strip=published/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await app.expectAccessible()
})

test('what is in sight stands from the first on where it stays, though the list opens amid the collection', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const moved: number[] = []
    new PerformanceObserver(shifts => {
      for (const shift of shifts.getEntries()) moved.push((shift as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
    Object.assign(globalThis, { moved })
  })
  await app.open()
  await page.waitForLoadState('networkidle')
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: readonly number[] }).moved)
  // Some buttons go as their rows fill.
  expect(moved.reduce((sum, part) => sum + part, 0)).toBeLessThan(0.02)
})

test('the first row in sight stays where it stands when the filters in force are told above it at last', async ({
  page,
}) => {
  const send = await heldBack(page, /filter-parts-.*\.js$/)
  const list = page.getByRole('list', { name: 'Chronology' })
  const row = list.getByRole('listitem').filter({ hasText: 'Afghanistan, which Kara counts' })
  const chips = page.getByRole('list', { name: 'Active filters' })
  const top = () =>
    row.evaluate(({ lastElementChild }) => Math.round(lastElementChild?.getBoundingClientRect().top ?? 0))

  await page.goto('./?kind=statement&kind=war&from=2021-08-30T00:00Z&to=2026-06-30T00:00Z', { waitUntil: 'commit' })
  await expect(row).toBeInViewport()
  await page.waitForFunction(() => performance.getEntriesByName('whence:first-draw').length > 0)
  const stood = await top()
  await expect(chips).toHaveCount(0)
  send()
  await expect(chips).toHaveCount(1)
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  expect(await top()).toBe(stood)
})

test('the first row in sight stays where it stands when typefaces come late, and when the device is turned', async ({
  page,
}) => {
  const send = await heldBack(page, /\.woff2$/)
  // The page counts as loaded when its typefaces are.
  await page.goto('./', { waitUntil: 'commit' })
  const item = page
    .getByRole('list', { name: 'Chronology' })
    .getByRole('listitem')
    .filter({ hasText: 'Afghanistan, which Kara counts' })
  /** How far the row is below the heading that is pinned above it, in px. */
  const below = () =>
    item.evaluate(({ lastElementChild: row, parentElement: list }) => {
      const pinned = list?.previousElementSibling?.getBoundingClientRect().bottom ?? 0
      return Math.round((row?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) - pinned)
    })
  const isSet = () => page.evaluate(() => document.fonts.check('1em "Source Serif 4 Variable"'))
  await expect.poll(async () => Math.abs(await below())).toBeLessThan(3)
  expect(await isSet()).toBe(false)
  send()
  await expect.poll(isSet).toBe(true)
  await expect.poll(async () => Math.abs(await below())).toBeLessThan(3)
  // Wide enough for the list to scroll in a column of its own.
  for (const [width, size] of [
    [844, 390],
    [1024, 768],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height: size })
    await expect.poll(async () => Math.abs(await below())).toBeLessThan(3)
  }
})

test('a finger beside a dot means the dot', async ({ app, page }) => {
  await app.open(`?event=${attack.id}&from=2023-01-24&to=2023-01-31`)
  const dot = await app.lanes.getByRole('option', { name: attack.title }).boundingBox()
  if (!dot) throw new Error('the dot is out of sight')
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.touchscreen.tap(dot.x - 9, dot.y + dot.height / 2)
  await expect(app.panel.getByRole('heading', { name: attack.title })).toBeVisible()
})

test('a finger that scrolls the page from the overview on moves nothing on the timeline', async ({ app, page }) => {
  await app.open('?from=2021-08-01&to=2023-08-01')
  const overview = await app.overview.boundingBox()
  if (!overview) throw new Error('the overview is out of sight')
  const shown = app.timeline.getByText('Aug 2021 – Aug 2023').first()
  await expect(shown).toBeVisible()
  const x = overview.x + overview.width * 0.6
  const y = overview.y + overview.height / 2
  await dragFinger(page, { x, y }, { x: x + 6, y: y - 150 })
  await dragFinger(page, { x, y }, { x, y: y - 150 })
  await expect(shown).toBeVisible()
  expect(await app.range()).toEqual({ from: Date.parse('2021-08-01'), to: Date.parse('2023-08-01') })
})

test('a filter that is taken back leads back to where the list stood', async ({ app, page }) => {
  await app.open('?from=2021-08-01&to=2023-08-01')
  const row = app.row(attack)
  await row.scrollIntoViewIfNeeded()
  await expect(row).toBeInViewport()
  await page.getByRole('button', { name: 'Filters' }).tap()
  const sheet = page.getByRole('dialog')
  const box = sheet.getByRole('checkbox', { name: 'Armenia', exact: true })
  await box.tap()
  await expect(app.status).not.toHaveText(`Showing ${shipped.events.length} of ${shipped.events.length} events`)
  await box.tap()
  await expect(app.status).toHaveText(`Showing ${shipped.events.length} of ${shipped.events.length} events`)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(row).toBeInViewport()
})
