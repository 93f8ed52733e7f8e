import { eventTitled, expect, test } from './app.ts'

const war = eventTitled(/^Second Karabakh War/)

test('reload restores event, filters, range and grouping', async ({ app, page }) => {
  await app.open('?actor=azerbaijan&actor=-united-states&kind=war&from=2019-01-01&to=2022-01-01&group=kind')
  await app.select(war)
  const count = await app.shownCount()
  const address = page.url()
  await page.reload()
  await app.idle()
  await expect.poll(() => page.url()).toBe(address)
  await expect.poll(() => app.shownCount()).toBe(count)
  await expect(app.panel.getByRole('heading', { name: war.title })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Group by' })).toHaveValue('kind')
})

test('back and forward walk through deliberate acts, not through pixels', async ({ app, page }) => {
  await app.open()
  await app.select(war)
  await app.lanes.hover()
  for (let i = 0; i < 6; i++) await page.mouse.wheel(0, -120)
  await page.getByRole('group', { name: 'Status' }).getByRole('checkbox', { name: 'Occurred' }).check()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: 'Occurred' })).not.toBeChecked()
  await expect(app.panel.getByRole('heading', { name: war.title })).toBeVisible()
  await page.goBack()
  await expect(app.panel.getByRole('heading', { name: war.title })).toHaveCount(0)
  await page.goForward()
  await expect(app.panel.getByRole('heading', { name: war.title })).toBeVisible()
})

test('going back leads to where the list stood, too', async ({ app, page }) => {
  await app.open()
  const drill = eventTitled(/^IRGC drill along the Aras/)
  await app.row(drill).evaluate(row => row.scrollIntoView({ block: 'start' }))
  await expect(app.row(drill)).toBeInViewport()
  // The list says once in a frame where it stands.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  await page.getByRole('group', { name: 'Status' }).getByRole('checkbox', { name: 'Disputed' }).check()
  await expect(app.row(drill)).toHaveCount(0)
  await page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: 'Statement' }).check()
  await expect.poll(() => page.url()).toContain('kind=statement')
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: 'Disputed' })).not.toBeChecked()
  await expect(app.row(drill)).toBeInViewport()
})

test('“When published” is part of the address', async ({ app, page }) => {
  await app.open()
  const box = page.getByRole('checkbox', { name: 'When published' })
  await box.check()
  await expect.poll(() => page.url()).toContain('strip=published')
  await page.reload()
  await app.idle()
  await expect(box).toBeChecked()
  await page.goBack()
  await expect(box).not.toBeChecked()
})

for (const rest of ['&q=drone', '&actor=israel', ''])
  test(`a link to an event shows its row whole (${rest || 'no filters'})`, async ({ app }) => {
    const video = eventTitled(/^IRGC video threatens drone strikes/)
    await app.open(`?event=${video.id}${rest}`)
    await expect(app.row(video)).toBeInViewport({ ratio: 1 })
  })

test('ignores what an address has wrong, and says so', async ({ app, page }) => {
  await app.open('?event=no-such-event&actor=atlantis&colour=red&from=yesterday&to=2022')
  for (const words of ['no-such-event', 'atlantis', 'colour']) await expect(page.getByText(words)).toBeVisible()
  await app.expectAccessible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText('atlantis')).toHaveCount(0)
})

test('search stands in the address and combines with filters', async ({ app, page }) => {
  await app.open('?source=isayev-2023')
  const ofSource = await app.shownCount()
  await page.getByRole('searchbox', { name: 'Search' }).fill('drones')
  await expect.poll(() => page.url()).toContain('q=drones')
  await expect.poll(() => app.shownCount()).toBeLessThan(ofSource)
  const both = await app.shownCount()
  expect(both).toBeGreaterThan(0)
  await page.goto('./?q=drones')
  await app.idle()
  await expect.poll(() => app.shownCount()).toBeGreaterThan(both)
})
