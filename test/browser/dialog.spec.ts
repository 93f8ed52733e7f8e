import { expect, test } from './app.ts'

for (const knows of [true, false])
  test(`a press beside an open dialog closes it, and one inside does not, where browsers ${knows ? 'do so themselves' : 'do not'}`, async ({
    app,
    page,
  }) => {
    // As Safari, which does not know the attribute.
    if (!knows)
      await page.addInitScript(() => {
        Reflect.deleteProperty(HTMLDialogElement.prototype, 'closedBy')
        const { setAttribute } = Element.prototype
        Element.prototype.setAttribute = function (name, value) {
          if (name !== 'closedby') setAttribute.call(this, name, value)
        }
      })
    await app.open()
    await page.getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    const heading = dialog.getByRole('heading').first()
    await heading.click()
    const box = await dialog.boundingBox()
    if (!box) throw new Error('no dialog')
    // Its edge, where nothing stands in it.
    await page.mouse.click(box.x, box.y + box.height / 2)
    await expect(heading).toBeVisible()
    await page.mouse.click(box.x - 20, box.y + box.height / 2)
    await expect(dialog).toBeHidden()
  })
