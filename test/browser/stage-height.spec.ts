import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

const edgeOf = (page: Page) => page.getByRole('separator', { name: 'Height of the timeline' })
const lanesOf = async (page: Page) => Number.parseInt((await edgeOf(page).getAttribute('aria-valuetext')) ?? '', 10)
const PULLED_LANES = 6
const LANE_PX = 24

test('pulled down, the timeline gets more lanes, and keeps them when the page is opened again', async ({
  app,
  page,
}) => {
  await app.open('?from=2021-09-01&to=2022-01-31')
  await expect(edgeOf(page)).toBeVisible()
  await expect.poll(() => lanesOf(page)).toBeGreaterThan(5)
  const before = await lanesOf(page)
  const box = await edgeOf(page).boundingBox()
  if (!box) throw new Error('the edge has no box')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + PULLED_LANES * LANE_PX, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => lanesOf(page)).toBe(before + PULLED_LANES)
  await app.expectAccessible()

  await page.reload()
  await app.idle()
  await expect.poll(() => lanesOf(page)).toBe(before + PULLED_LANES)
  await edgeOf(page).dblclick()
  await expect.poll(() => lanesOf(page)).toBe(before)
})

test('by keys, as high and as low as leaves both the timeline and the list readable', async ({ app, page }) => {
  await app.open()
  await edgeOf(page).focus()
  await expect.poll(() => lanesOf(page)).toBeGreaterThan(5)
  const usual = await lanesOf(page)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => lanesOf(page)).toBe(usual + 1)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => lanesOf(page)).toBe(usual - 1)
  await page.keyboard.press('Home')
  await expect.poll(() => lanesOf(page)).toBe(4)
  await page.keyboard.press('End')
  await expect.poll(() => lanesOf(page)).toBeGreaterThan(usual + 5)
  await expect(app.status).toBeInViewport()
  await expect(app.chronology).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect.poll(() => lanesOf(page)).toBe(usual)
})
