import { eventTitled, expect, test } from './app.ts'

const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`${colorScheme}:`, () => {
    test.use({ colorScheme })

    test('the opening view has no fault that axe knows', async ({ app }) => {
      await app.open()
      await app.expectAccessible()
    })

    test('an open event has none', async ({ app }) => {
      await app.open(`?event=${attack.id}`)
      await app.expectAccessible()
    })

    test('filters in use have none', async ({ app }) => {
      await app.open('?actor=iran&kind=-statement&status=alleged&q=Kara')
      await app.expectAccessible()
    })

    test('an empty result has none', async ({ app }) => {
      await app.open('?q=nothing-has-these-words')
      await app.expectAccessible()
    })

    test('grouped lanes have none', async ({ app }) => {
      await app.open('?group=actor')
      await app.expectAccessible()
    })

    test('the table has none, with an event open or not', async ({ app, page }) => {
      await app.open('?view=table&kind=drill')
      await expect(page.getByRole('table')).toBeVisible()
      await app.expectAccessible()
      await app.open(`?view=table&kind=attack&event=${attack.id}`)
      await expect(app.panel.getByRole('heading', { name: attack.title })).toBeVisible()
      await app.expectAccessible()
    })

    test('a story has none', async ({ app, page }) => {
      await app.open(`?view=story&event=${attack.id}`)
      await expect(page.getByRole('heading', { name: attack.title })).toBeVisible()
      await app.expectAccessible()
    })

    test('the help has none', async ({ app, page }) => {
      await app.open()
      await page.getByRole('button', { name: 'Help', exact: true }).click()
      await app.expectAccessible()
    })
  })

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in colours that the system forces, ${colorScheme},`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } })

    test('the timeline is drawn in several of them', async ({ app, page }) => {
      await app.open()
      const shot = (await app.lanes.screenshot()).toString('base64')
      const shares = await page.evaluate(async base64 => {
        const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(image.width, image.height)
        const ctx = canvas.getContext('2d')
        ctx?.drawImage(image, 0, 0)
        const { data } = ctx?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
        const counts = new Map<string, number>()
        for (let at = 0; at < data.length; at += 4) {
          const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`
          counts.set(colour, (counts.get(colour) ?? 0) + 1)
        }
        return [...counts.values()].sort((a, b) => b - a).map(count => (count * 4) / data.length)
      }, shot)
      // The ground, and on it ink, bars and lines.
      expect(shares.length).toBeGreaterThan(5)
      expect(shares[0]).toBeLessThan(0.97)
      await app.expectAccessible()
    })
  })
