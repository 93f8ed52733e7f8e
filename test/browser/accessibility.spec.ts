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
