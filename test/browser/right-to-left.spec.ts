import { expect, serveOwn, test } from './app.ts'

const PERSIAN = 'حمله به سفارت در تهران'
const ENGLISH = 'An attack in Tehran'

test('a title in a script that runs from right to left does so in list, panel and table', async ({ app, page }) => {
  await serveOwn(page, [
    { id: 'persian', title: PERSIAN, date: { edtf: '2023-01-27' } },
    { id: 'english', title: ENGLISH, date: { edtf: '2023-01-28' } },
  ])
  for (const [title, direction] of [
    [PERSIAN, 'rtl'],
    [ENGLISH, 'ltr'],
  ] as const) {
    await app.open('?data=own.json')
    const listed = app.chronology.getByText(title, { exact: true })
    await expect(listed).toHaveCSS('direction', direction)
    await listed.click()
    await expect(app.panel.getByRole('heading', { name: title, exact: true })).toHaveCSS('direction', direction)
    await page.goto('./?data=own.json&view=table')
    const cell = page.getByRole('rowheader').getByText(title, { exact: true })
    await expect(cell).toHaveCSS('direction', direction)
  }
})
