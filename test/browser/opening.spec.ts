import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

/** Keeps scripts of the page back until the returned function is called: all of them, or some. */
async function holdScripts(page: Page, which = '**/*.js'): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route(which, async route => {
    await released
    await route.continue()
  })
  return release
}

/** Where the letters stand; the box around them may be wider. */
const placeOfName = (page: Page) =>
  page.getByText('Whence', { exact: true }).evaluate(async element => {
    await document.fonts.load('700 1em "Source Serif 4 Variable"')
    const letters = document.createRange()
    letters.selectNodeContents(element)
    const { left, top, width } = letters.getBoundingClientRect()
    return [left, top, width].map(Math.round)
  })

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`at ${viewport.width} px the name of the page is read before its scripts are there, and stays where it stands`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize(viewport)
    const release = await holdScripts(page)
    await page.goto('./', { waitUntil: 'commit' })
    // Set by the style sheet, which a browser paints nothing without.
    await expect(page.getByRole('heading', { name: 'Whence' })).toHaveCSS('display', 'flex')
    await expect(app.timeline).toHaveCount(0)
    const before = await placeOfName(page)
    release()
    await app.idle()
    await expect(app.timeline).toBeVisible()
    expect(await placeOfName(page)).toEqual(before)
  })
}

test('an embedded page, which has no masthead, shows no name before its scripts are there', async ({ app, page }) => {
  const release = await holdScripts(page)
  await page.goto('./?embed=1', { waitUntil: 'commit' })
  await expect(page.getByText('Whence', { exact: true })).toBeAttached()
  await expect(page.getByText('Whence', { exact: true })).toBeHidden()
  release()
  await app.idle()
})

/** What came into the page together, in one task: how many rows and groups of filters, and whether the page had its events. */
type Together = { readonly rows: number; readonly groups: number; readonly isBusy: boolean }

test('the page is put together in several tasks, of which none has more than the list or one group of filters', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const together: Together[] = []
    Object.assign(window, { together })
    let wasBusy = true
    const observer = new MutationObserver(records => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(node => node instanceof Element)
      const count = (selector: string) =>
        [...document.querySelectorAll(selector)].filter(element => added.some(node => node.contains(element))).length
      together.push({ rows: count('ol > li'), groups: count('[aria-label=Filters] fieldset'), isBusy: wasBusy })
      wasBusy = document.querySelector('[aria-busy]')?.getAttribute('aria-busy') !== 'false'
    })
    observer.observe(document, { childList: true, subtree: true, attributes: true })
  })
  await app.open()
  // Each has two roles of a group: of the fieldset, and of what folds in it.
  const groups = page
    .getByRole('region', { name: 'Filters' })
    .getByRole('group')
    .filter({ has: page.getByRole('group') })
  const seen = await page.evaluate(() => (window as unknown as { together: Together[] }).together)
  // Once the page says that it is idle nothing is missing.
  expect(seen.reduce((sum, { groups }) => sum + groups, 0)).toBe(await groups.count())
  expect(Math.max(...seen.map(({ groups }) => groups))).toBe(1)
  const first = seen.find(({ rows }) => rows > 0)
  expect(first).toMatchObject({ isBusy: false, groups: 0 })
})

test('the page is not idle while its filters are still on their way', async ({ app, page }) => {
  const release = await holdScripts(page, '**/filtering-*.js')
  await page.goto('./')
  const list = page.getByRole('list', { name: 'Chronology' })
  await expect(list.getByRole('listitem').first()).toBeVisible()
  // The page has had nothing to do, and so the time to say that it is idle.
  const nothingToDo = () => page.evaluate(() => new Promise(done => requestIdleCallback(done, { timeout: 2_000 })))
  for (let i = 0; i < 3; i++) await nothingToDo()
  release()
  await app.idle()
  const [idle, arrived] = await page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return [
      performance.getEntriesByName('whence:idle')[0]?.startTime ?? 0,
      scripts.find(({ name }) => /filtering-[^/]*[.]js$/.test(name))?.responseEnd ?? 0,
    ] as const
  })
  expect(arrived).toBeGreaterThan(0)
  expect(idle).toBeGreaterThan(arrived)
})

test('Chromium is told to compile the scripts of the first picture whole, and no others', async ({ app, page }) => {
  await app.open()
  const [before, hinted] = await page.evaluate(async () => {
    const drawn = performance.getEntriesByName('whence:first-draw')[0]?.startTime ?? 0
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
    const texts = await Promise.all(scripts.map(async ({ name }) => (await fetch(name)).text()))
    return [
      // Among them one that is smaller than what a hint saves.
      scripts
        .filter(({ startTime }, i) => startTime < drawn && (texts[i]?.length ?? 0) > 4_096)
        .map(({ name }) => name),
      scripts.filter((_, i) => texts[i]?.startsWith('//# allFunctionsCalledOnLoad\n')).map(({ name }) => name),
    ]
  })
  expect(before.length).toBeGreaterThan(1)
  expect(hinted).toEqual(before)
})
