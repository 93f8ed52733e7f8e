import type { Page } from '@playwright/test'
import { eventTitled, expect, serveOwn, shipped, test } from './app.ts'

const DAY = 86_400_000

test('zooms by wheel at the pointer: what is under it stays under it', async ({ app, page }) => {
  await app.open('?from=2020-01-01&to=2024-01-01')
  const box = await app.lanes.boundingBox()
  if (!box) throw new Error('no lanes')
  const x = box.x + box.width / 4
  const before = await app.range()
  const under = before.from + (before.to - before.from) / 4
  await page.mouse.move(x, box.y + 120)
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -200)
  await expect.poll(() => app.rangeLength()).toBeLessThan((before.to - before.from) * 0.8)
  const after = await app.range()
  expect(Math.abs(after.from + (after.to - after.from) / 4 - under)).toBeLessThan((after.to - after.from) * 0.01 + DAY)
})

test('a notch of the wheel zooms as far with Ctrl as without', async ({ app, page }) => {
  const ratioOf = async (isWithCtrl: boolean) => {
    await app.open('?from=2020-01-01&to=2024-01-01')
    await app.lanes.hover()
    const before = await app.rangeLength()
    if (isWithCtrl) await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect.poll(() => app.rangeLength()).toBeLessThan(before)
    return (await app.rangeLength()) / before
  }
  expect(await ratioOf(true)).toBeCloseTo(await ratioOf(false), 2)
})

for (const [how, key, deltaX, deltaY] of [
  ['a wheel turned sideways', undefined, 200, 0],
  ['Shift and the wheel', 'Shift', 0, 200],
] as const)
  test(`${how} pans, and leaves the length of the view as it is`, async ({ app, page }) => {
    await app.open('?from=2020-01-01T00:00Z&to=2022-01-01T00:00Z')
    const before = await app.range()
    await app.lanes.hover()
    if (key) await page.keyboard.down(key)
    await page.mouse.wheel(deltaX, deltaY)
    if (key) await page.keyboard.up(key)
    await expect.poll(async () => (await app.range()).from).toBeGreaterThan(before.from)
    const after = await app.range()
    const width = (await app.lanes.boundingBox())?.width ?? Number.NaN
    expect((after.from - before.from) / (before.to - before.from)).toBeCloseTo(200 / width, 2)
    expect((after.to - after.from) / (before.to - before.from)).toBeCloseTo(1, 2)
  })

test('who asks for reduced motion is at the end of a way at once', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await app.open('?from=2022-01-01&to=2022-12-31')
  const fitAll = page.getByRole('button', { name: 'Fit all' })
  await expect(fitAll).toBeEnabled()
  const isThere = await fitAll.evaluate(async (button: HTMLElement) => {
    button.click()
    await new Promise(requestAnimationFrame)
    return button.ariaDisabled
  })
  expect(isThere).toBe('true')
})

test('a mark that the wheel has moved away under the pointer lights its row no longer', async ({ app, page }) => {
  await serveOwn(page, [
    { id: 'a', title: 'A meeting', date: { edtf: '2022-07-02' } },
    { id: 'b', title: 'A visit', date: { edtf: '2000' } },
  ])
  await app.open('?data=own.json&event=a&from=2022-01-01&to=2022-12-31')
  const mark = await page.getByRole('option', { name: 'A meeting' }).boundingBox()
  if (!mark) throw new Error('not drawn')
  const row = app.chronology.getByRole('listitem', { name: 'A meeting' }).locator('[data-hovered]')
  const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2]
  await page.mouse.move(x, y)
  await expect(row).toHaveAttribute('data-hovered', 'true')
  const opened = page.url()
  await page.mouse.wheel(600, 0)
  await app.rested(opened)
  await page.mouse.move(x + 3, y)
  await expect(row).toHaveAttribute('data-hovered', 'false')
})

test('what takes gestures is asked for again where it could not be fetched, and the wheel zooms then', async ({
  app,
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/ERR_FAILED|dynamically imported module/)
  const files = /\/stage-parts-[^/]+\.js/
  await page.route(files, route => route.abort())
  await app.open('?from=2020-01-01&to=2024-01-01')
  const before = await app.rangeLength()
  await app.lanes.hover()
  await page.mouse.wheel(0, -200)
  await app.settled()
  expect(await app.rangeLength()).toBe(before)
  const asksAgain = page.waitForRequest(files)
  await page.unroute(files)
  await asksAgain
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -200)
      return app.rangeLength()
    })
    .toBeLessThan(before * 0.9)
})

test('pans by dragging, and a drag selects nothing', async ({ app, page }) => {
  await app.open('?from=2022-01-01&to=2022-12-31')
  const box = await app.lanes.boundingBox()
  if (!box) throw new Error('no lanes')
  await page.mouse.move(box.x + 800, box.y + 150)
  await page.mouse.down()
  await page.mouse.move(box.x + 500, box.y + 150, { steps: 8 })
  await page.mouse.up()
  await expect.poll(async () => (await app.range()).from).toBeGreaterThan(Date.UTC(2022, 1, 15))
  await expect.poll(() => page.url()).not.toContain('event=')
})

test('a drag goes on where the mouse leaves the timeline, and no row that it passes lights up', async ({
  app,
  page,
}) => {
  await app.open('?from=2022-01-01&to=2022-12-31')
  const box = await app.lanes.boundingBox()
  const passed = await page.getByRole('region', { name: 'Chronology' }).boundingBox()
  if (!box || !passed) throw new Error('no lanes, or no list')
  const lit = app.chronology.locator('li:hover')
  await page.mouse.move(box.x + 800, box.y + 150)
  await page.mouse.down()
  await page.mouse.move(box.x + 780, box.y + 150, { steps: 4 })
  await page.mouse.move(passed.x + 60, passed.y + 250, { steps: 4 })
  await expect(lit).toHaveCount(0)
  await page.mouse.up()
  await expect.poll(async () => (await app.range()).from).toBeGreaterThan(Date.UTC(2022, 2, 1))
  await page.mouse.move(passed.x + 64, passed.y + 255)
  await expect(lit).toHaveCount(1)
})

test('zooms from all of time down to a day and back by its buttons', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await app.open()
  await page.getByRole('button', { name: 'Fit all' }).click()
  await expect(page.getByRole('button', { name: 'Fit all' })).toBeDisabled()
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  await expect(async () => {
    if (await zoomIn.isEnabled()) await zoomIn.click()
    await expect(zoomIn).toBeDisabled({ timeout: 300 })
  }).toPass({ timeout: 25_000, intervals: [0] })
  await expect.poll(() => app.rangeLength()).toBe(DAY)
  const closest = await app.range()
  await page.getByRole('button', { name: 'Fit all' }).click()
  await expect.poll(() => app.rangeLength()).toBeGreaterThan(30 * 365 * DAY)
  await page.goBack()
  await expect.poll(() => app.range()).toEqual(closest)
})

test('selects a range on the overview, moves it and resizes it', async ({ app, page }) => {
  await app.open('?from=2000-01-01&to=2010-01-01')
  const box = await app.overview.boundingBox()
  if (!box) throw new Error('no overview')
  const y = box.y + 20
  const drag = async (from: number, to: number) => {
    await page.mouse.move(box.x + from, y)
    await page.mouse.down()
    await page.mouse.move(box.x + to, y, { steps: 6 })
    await page.mouse.up()
  }
  // Where the window stands on the strip, in px from its left edge.
  const window = async () => {
    const frame = await app.overview.locator('[data-part="window"]').boundingBox()
    if (!frame) throw new Error('no window')
    return { x0: Math.round(frame.x - box.x), x1: Math.round(frame.x + frame.width - box.x) }
  }
  const near = (x0: number, x1: number) => ({ x0: expect.closeTo(x0, -0.7), x1: expect.closeTo(x1, -0.7) })
  await drag(box.width - 260, box.width - 140)
  await expect.poll(window).toEqual(near(box.width - 260, box.width - 140))
  await drag(box.width - 200, box.width - 230)
  await expect.poll(window).toEqual(near(box.width - 290, box.width - 170))
  await drag(box.width - 170, box.width - 100)
  await expect.poll(window).toEqual(near(box.width - 290, box.width - 100))
  await expect.poll(() => page.url()).toContain('from=')
})

const tipOf = (page: Page) => page.getByText(/^\d+ events$/)

/** How far down the badges stand, in the last of the lanes of 24 px under the axis of 40. */
const badgesY = ({ y, height }: { readonly y: number; readonly height: number }) =>
  y + 40 + (Math.floor((height - 40) / 24) - 0.5) * 24

test('opens a cluster by zooming until it splits', async ({ app, page }) => {
  await app.open('?from=1988-01-01&to=2024-01-01')
  const box = await app.lanes.boundingBox()
  if (!box) throw new Error('no lanes')
  const before = await app.rangeLength()
  const y = badgesY(box)
  const tip = tipOf(page)
  let x = box.x + box.width
  await expect(async () => {
    x -= 16
    await page.mouse.move(x, y)
    await expect(tip).toBeVisible({ timeout: 40 })
  }).toPass({ intervals: [0] })
  await page.mouse.click(x, y)
  await expect.poll(() => app.rangeLength()).toBeLessThan(before / 2)
})

test('a cluster that no zoom can split opens a list of its events, and choosing one opens it', async ({
  app,
  page,
}) => {
  await serveOwn(page, [
    ...Array.from({ length: 60 }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, date: { edtf: '2022-07-02' } })),
    { id: 'early', title: 'An early one', date: { edtf: '2000' } },
  ])
  await app.open('?data=own.json&from=2022-01-01&to=2022-12-31')
  const box = await app.lanes.boundingBox()
  if (!box) throw new Error('no lanes')
  // The badge stands in the middle of its bin, which is not that of the day.
  const beside = [0, 20, -20, 40, -40, 60, -60]
  let at = 0
  await expect(async () => {
    at += 1
    await page.mouse.move(box.x + box.width / 2 + (beside[at % beside.length] ?? 0), badgesY(box))
    await expect(tipOf(page)).toBeVisible({ timeout: 200 })
  }).toPass({ intervals: [0] })
  const count = (await tipOf(page).textContent()) ?? ''
  const opened = page.url()
  await page.mouse.down()
  await page.mouse.up()
  const list = page.getByRole('dialog', { name: count, exact: true })
  const choices = list.getByRole('listitem').getByRole('button')
  await expect(choices).toHaveCount(Number.parseInt(count, 10))
  await expect(choices.first()).toBeFocused()
  expect(page.url()).toBe(opened)
  await app.expectAccessible()
  const title = await choices.nth(3).locator('> *').first().textContent()
  await choices.nth(3).click()
  await expect(list).toBeHidden()
  await expect(app.panel.getByRole('heading', { name: title ?? '', exact: true })).toBeVisible()
})

test('groups by actor, source and kind, and names the bands', async ({ app, page }) => {
  await app.open('?from=2022-01-01&to=2023-12-31')
  const group = page.getByRole('combobox', { name: 'Group by' })
  for (const [value, label] of [
    ['actor', 'Iran'],
    ['source', 'JNS'],
    ['kind', 'Military exercise'],
  ] as const) {
    await group.selectOption(value)
    await expect(app.timeline.locator('[data-part="band"]').getByText(label).first()).toBeVisible()
    await expect.poll(() => page.url()).toContain(`group=${value}`)
  }
  await group.selectOption('none')
  await expect.poll(() => page.url()).not.toContain('group=')
})

test('a click on a mark selects the event everywhere', async ({ app, page }) => {
  const war = eventTitled(/^Second Karabakh War/)
  await app.open(`?event=${war.id}&from=2020-06-01&to=2021-06-01`)
  // The option lies over the drawn mark: what it covers is what a reader would click.
  const box = await page.getByRole('option', { name: war.title }).boundingBox()
  if (!box) throw new Error('the mark is not drawn')
  await page.keyboard.press('Escape')
  await page.goto('./?from=2020-06-01&to=2021-06-01')
  await app.idle()
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(app.panel.getByRole('heading', { name: war.title })).toBeVisible()
  await expect(app.row(war)).toBeInViewport()
})

test('a click on a bar that began before the view leaves the view where it is', async ({ app, page }) => {
  const war = eventTitled(/^First Nagorno-Karabakh War/)
  await app.open(`?event=${war.id}&from=1990-01-01&to=1992-03-01`)
  const box = await page.getByRole('option', { name: war.title }).boundingBox()
  if (!box) throw new Error('the bar is not drawn')
  await page.goto('./?from=1990-01-01&to=1992-03-01')
  await app.idle()
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(app.panel.getByRole('heading', { name: war.title })).toBeVisible()
  await expect.poll(() => page.url()).toContain(`event=${war.id}`)
  expect(page.url()).toContain('from=1990-01-01&to=1992-03-01')
})

test('draws what goes on throughout a view in a lane that stands empty there, and leaves it in that lane when dragged', async ({
  app,
  page,
}) => {
  const supplies = eventTitled(/^Azerbaijan supplies Israel with energy/)
  await app.open(`?event=${supplies.id}&from=2022-07-26&to=2022-09-11`)
  const option = page.getByRole('option', { name: supplies.title })
  const lanes = await app.lanes.boundingBox()
  if (!lanes) throw new Error('no lanes')
  // From edge to edge, since it began thirty years before.
  await expect.poll(async () => (await option.boundingBox())?.width).toBeGreaterThan(lanes.width * 0.95)
  const before = await option.boundingBox()
  if (!before) throw new Error('not drawn')
  const opened = page.url()
  await page.mouse.move(lanes.x + 800, lanes.y + 60)
  await page.mouse.down()
  await page.mouse.move(lanes.x + 500, lanes.y + 60, { steps: 8 })
  expect((await option.boundingBox())?.y).toBe(before.y)
  await page.mouse.up()
  await app.rested(opened)
  expect((await option.boundingBox())?.y).toBe(before.y)
  await page.keyboard.press('Escape')
  await page.mouse.click(lanes.x + lanes.width * 0.9, before.y + before.height / 2)
  await expect(app.panel.getByRole('heading', { name: supplies.title })).toBeVisible()
})

test('marks its progress for those who measure it', async ({ app, page }) => {
  await app.open()
  const names = () => page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name))
  expect(await names()).toEqual(expect.arrayContaining(['whence:data-ready', 'whence:first-draw', 'whence:idle']))
  await page.getByRole('group', { name: 'Status' }).getByRole('checkbox', { name: 'Alleged' }).check()
  await expect.poll(names).toContain('whence:filtered')
})

test('the shipped events take few elements of the timeline, since they are drawn', async ({ app, page }) => {
  await app.open()
  await page.getByRole('button', { name: 'Fit all' }).click()
  await app.lanes.hover()
  const inTimeline = await app.timeline.evaluate(node => node.querySelectorAll('*').length)
  expect(inTimeline).toBeLessThan(150)
  expect(shipped.events.length).toBeGreaterThan(100)
})

test('counts what reaches into the view from before and has no lane, and opens it', async ({ app, page }) => {
  await app.open('?from=2022-11-01&to=2022-12-10')
  const button = page.getByRole('button', { name: /^\+\d+ from before$/ })
  const count = Number.parseInt((await button.textContent())?.slice(1) ?? '', 10)
  expect(count).toBeGreaterThan(3)
  await button.click()
  const choices = page.locator('[popover] li')
  await expect(choices).toHaveCount(count)
  await expect(choices.first()).toContainText('1992')
  await app.expectAccessible()
  const title = await choices
    .first()
    .getByRole('button')
    .evaluate(node => node.firstChild?.textContent ?? '')
  await choices.first().getByRole('button').click()
  await expect(app.panel.getByRole('heading', { name: title })).toBeVisible()
  await page.getByRole('button', { name: 'Fit all' }).click()
  await expect(button).toHaveCount(0)
})

test('of what the filters leave, the page says how much is in view, and leads to all of it', async ({ app, page }) => {
  await app.open('?from=2022-03-01&to=2022-12-01')
  const showAll = app.timeline.getByRole('button', { name: 'Show all' })
  await expect(app.timeline.getByText(/from before/)).toBeVisible()
  await expect(showAll).toHaveCount(0)
  await page.getByRole('group', { name: 'Actors' }).getByRole('checkbox', { name: 'Iran', exact: true }).check()
  const passing = (await app.status.textContent())?.match(/Showing (\d+) of/)?.[1]
  await expect(showAll).toHaveText(`Show all ${passing}`)
  await expect(app.timeline.getByText(/· \d+ events in view/)).toBeVisible()
  await app.expectAccessible()
  const before = page.url()
  await showAll.press('Enter')
  await app.rested(before)
  await expect(showAll).toHaveCount(0)
  await expect(app.lanes).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(before)
  await expect(showAll).toBeVisible()
})

test('a view in which nothing is says so, and leads to the nearest events on either side', async ({ app, page }) => {
  await app.open('?from=1850-01-01T00:00Z&to=1870-01-01T00:00Z')
  const note = app.timeline.getByText('No event in view.')
  await expect(note).toBeVisible()
  await app.expectAccessible()
  const length = await app.rangeLength()

  await page.getByRole('button', { name: /^After: .*Kedar says Khomeini/ }).click()
  await expect(note).toBeHidden()
  await expect(app.lanes).toBeFocused()
  await expect.poll(async () => (await app.range()).to).toBeGreaterThan(Date.UTC(1979, 0))
  expect((await app.range()).from).toBeLessThan(Date.UTC(1979, 0))
  expect((await app.rangeLength()) / length).toBeCloseTo(1, 2)

  await page.goBack()
  await page.getByRole('button', { name: /^Before: .*Kayhan says Azerbaijan was part of Iran/ }).click()
  await expect.poll(async () => (await app.range()).to).toBeGreaterThan(Date.UTC(1828, 0))
  await expect(note).toBeHidden()

  await app.open('?from=1995-01-01T00:00Z&to=1995-02-01T00:00Z&kind=meeting')
  await expect(app.timeline.getByText('No event in view passes the filters.')).toBeVisible()
})

test('an empty view names what may reach into it, as its end is not known', async ({ app, page }) => {
  await serveOwn(page, [
    { id: 'war', title: 'A war begins', date: { edtf: '1964-08/..' } },
    { id: 'tour', title: 'A tour', date: { edtf: '1980' } },
  ])
  await app.open('?data=own.json&from=1970-01-01T00:00Z&to=1972-01-01T00:00Z')
  await page.getByRole('button', { name: '1 event without a known end or beginning may reach into it' }).click()
  await page
    .getByRole('button', { name: /A war begins/ })
    .last()
    .click()
  await expect(app.panel.getByRole('heading', { name: 'A war begins' })).toBeVisible()
  await app.expectAccessible()
})

test('the overview says in words how many events it has, one or many', async ({ app, page }) => {
  await serveOwn(page, [
    { id: 'a', title: 'A meeting', date: { edtf: '2022-07-02' } },
    { id: 'b', title: 'A visit', date: { edtf: '2022-07-03' } },
  ])
  await app.open('?data=own.json')
  await expect(app.overview).toContainText('2 events in 2–3 Jul 2022, 2 of them pass the filters.')
  await page.goto('./?data=own.json&q=visit')
  await expect(app.overview).toContainText('1 of them passes the filters.')
})

test('the overview of a few months says which months they are', async ({ app, page }) => {
  await serveOwn(
    page,
    ['1961-05-25', '1961-06-01', '1969-07-20', '1969-07-21'].map(edtf => {
      return { id: `day-${edtf}`, title: `On ${edtf}`, date: { edtf } }
    }),
  )
  await app.open('?data=own.json')
  await expect(app.overview.getByText('Jun 1961', { exact: true })).toBeVisible()
  await expect(app.overview.getByText('Jul 1969', { exact: true })).toBeVisible()
})
