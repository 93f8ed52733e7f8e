import { expect, serveOwn, test } from './app.ts'

const FLOOD = { id: 'flood', title: 'The river floods the town', date: { edtf: '1904-03' } }
const REPORT = {
  id: 's',
  csl: { type: 'webpage', title: 'On the flood', URL: 'https://example.org/flood' },
  archived: { url: 'https://archive.example.org/2023/flood', date: '2023-03-04' },
}

test('beside an excerpt a link leads to the same words in the archived copy of its source', async ({ app, page }) => {
  await serveOwn(page, [FLOOD], [REPORT])
  await app.open('?data=own.json&event=flood')
  await expect(app.panel.getByRole('link', { name: 'Open the passage' })).toHaveAttribute(
    'href',
    'https://example.org/flood#:~:text=So.',
  )
  await expect(app.panel.getByRole('link', { name: 'Archived copy' })).toHaveAttribute(
    'href',
    'https://archive.example.org/2023/flood#:~:text=So.',
  )
  await app.panel.getByRole('link', { name: 'On the flood' }).click()
  await expect(app.panel.getByRole('heading', { name: 'On the flood' })).toBeFocused()
  // Of the document, and then of each excerpt.
  await expect(app.panel.getByText('4 March 2023: https://archive.example.org/2023/flood')).toBeVisible()
  await expect(app.panel.getByRole('link', { name: 'Archived copy' }).first()).toHaveAttribute(
    'href',
    'https://archive.example.org/2023/flood',
  )
  await app.expectAccessible()
})

test('a source without an archived copy says nothing of one', async ({ app, page }) => {
  await serveOwn(page, [FLOOD], [{ id: 's', csl: REPORT.csl }])
  await app.open('?data=own.json&event=flood')
  await expect(app.panel.getByRole('link', { name: 'Open the passage' })).toBeVisible()
  await expect(app.panel.getByText('Archived copy')).toHaveCount(0)
})
