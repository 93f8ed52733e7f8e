import type { Page } from '@playwright/test'
import { eventTitled, expect, shipped, test } from './app.ts'

/**
 * As a browser that translates the page does: each text gives way to one within elements of the translator's own, also those that
 * come later. What React then still holds is no longer in the page.
 */
const translate = (page: Page) =>
  page.evaluate(() => {
    const isOurs = (node: Node) => node.parentElement?.closest('font, script, style, textarea') == null
    const over = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
      for (const text of texts.filter(text => text.data.trim() !== '' && isOurs(text))) {
        const font = document.createElement('font')
        font.append(document.createElement('font'))
        font.firstElementChild?.append(text.data.toUpperCase())
        text.replaceWith(font)
      }
    }
    over(document.body)
    new MutationObserver(records => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.isConnected) over(node)
    }).observe(document.body, { childList: true, subtree: true })
  })

test('a page that the browser translates goes on working', async ({ app, page, expectedErrors }) => {
  // What React says of texts that are gone; the part is rendered anew.
  expectedErrors.push(/removeChild|insertBefore/)
  const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)
  await app.open(`?known=2023-12-01&event=${attack.id}`)
  await translate(page)
  const isWhole = async () => {
    for (const part of [app.timeline, app.chronology, app.panel]) await expect(part).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Remove filter' }).first().click()
  await expect(page).not.toHaveURL(/known=/)
  await isWhole()
  const box = page.getByRole('searchbox', { name: 'Search' })
  for (const text of ['drone', 'drone quartz', '']) {
    await box.fill(text)
    await expect.poll(() => page.url()).toContain(text === '' ? 'event=' : 'q=drone')
  }
  await page
    .getByRole('checkbox', { name: /^Israel/i })
    .first()
    .check()
  await expect(page).toHaveURL(/actor=israel/)
  await page.getByRole('checkbox', { name: /^Iran/i }).first().check()
  await expect(page).toHaveURL(/actor=iran/)
  await page
    .getByRole('button', { name: /^Clear/i })
    .first()
    .click()
  await expect(page).not.toHaveURL(/actor=/)
  await isWhole()

  await app.lanes.focus()
  for (const key of ['ArrowRight', 'ArrowLeft', '+', '0']) await page.keyboard.press(key)
  await app.panel.getByRole('button', { name: /^Cite/i }).first().click()
  await page.keyboard.press('Escape')
  await page.getByRole('group', { name: 'Show the events as' }).getByText('TABLE').click()
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByRole('group', { name: 'Show the events as' }).getByText('LIST').click()
  await isWhole()
  await page.getByRole('button', { name: /^Read in order/i }).click()
  for (const _ of shipped.events.slice(0, 5)) await page.getByRole('button', { name: 'Next event' }).click()
  await page.getByRole('button', { name: /^Close/i }).click()
  await isWhole()
})
