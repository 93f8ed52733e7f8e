import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

/** Keeps all scripts of the page back until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/*.js', async route => {
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
