import type { Page } from '@playwright/test'
import type { DatasetFile } from '../../src/model/schema.ts'
import { type App, expect, test } from './app.ts'

const quoting = (exact: string, locator?: string) => ({
  source: 'exhibit',
  quote: { exact },
  voice: 'author' as const,
  ...(locator && { locator }),
})

/** Of one document; of the last words nobody has recorded where they stand. */
const DOSSIER: DatasetFile = {
  title: 'A dossier',
  sources: [
    {
      id: 'exhibit',
      shortName: 'Exhibit C-14',
      csl: { type: 'report', title: 'The Bridge', author: [{ family: 'Orr', given: 'Mina' }] },
      published: { edtf: '2022' },
    },
  ],
  actors: [],
  events: [
    {
      id: 'bridge-opens',
      title: 'The bridge opens',
      date: {
        edtf: '2021-05-03',
        basis: 'derived',
        phrase: { citation: 0, exact: '3 May' },
        reasoning: 'The year stands on the first page.',
        completedBy: [{ source: 'exhibit', quote: { exact: 'All of this was in 2021.' }, locator: 'p. 1' }],
      },
      status: 'occurred',
      actors: [],
      citations: [
        quoting('On 3 May the bridge opened.', 'p. 2'),
        quoting('The ribbon was cut.', 'p. 17, ¶ 14'),
        quoting('There was a band.'),
      ],
    },
  ],
}

async function openDossier(app: App, page: Page) {
  await page.route('**/dossier.json', route => route.fulfill({ json: DOSSIER }))
  await app.open('?data=dossier.json&event=bridge-opens')
}

test('an excerpt says where in its document it stands, and nothing where that is not recorded', async ({
  app,
  page,
}) => {
  await openDossier(app, page)
  const captions = app.panel.locator('figcaption > p')
  await expect(captions).toHaveText([
    'Mina Orr, in the author’s own words, p. 2',
    'Mina Orr, in the author’s own words, p. 17, ¶ 14',
    'Mina Orr, in the author’s own words',
  ])
  await expect(app.panel.getByText('Exhibit C-14, p. 1')).toBeVisible()

  await app.panel.getByRole('button', { name: 'Cite excerpt 1' }).click()
  const cite = page.getByRole('dialog', { name: 'Cite excerpt 1' })
  const words = 'Mina Orr, in the author’s own words: “On 3 May the bridge opened.”'
  await cite.getByRole('radio', { name: 'APA' }).check()
  await expect(cite.getByText(words)).toHaveText(`${words} (Orr, 2022, p. 2).`)
  await cite.getByRole('radio', { name: 'MLA' }).check()
  await expect(cite.getByText(words)).toHaveText(`${words} (Orr 2).`)
  await cite.getByRole('radio', { name: 'Chicago' }).check()
  await expect(cite.getByText('Mina Orr, The Bridge (2022), 2.')).toBeVisible()
  await page.keyboard.press('Escape')

  await app.panel.getByRole('link', { name: 'The Bridge' }).click()
  const excerpts = app.panel.getByRole('region', { name: 'Excerpts, in the order of its text' }).locator('ol > li')
  await expect(excerpts).toContainText(['p. 2', 'p. 17, ¶ 14', 'There was a band.'])
  await expect(app.panel.getByText('Place in the text')).toHaveCount(0)
  await app.expectAccessible()
})

test('paper says it with the note and with the words', async ({ app, page }) => {
  await openDossier(app, page)
  await page.waitForFunction(() => performance.getEntriesByName('whence:print-ready').length > 0)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('#printed-note-1')).toHaveText('1 Mina Orr, The Bridge (2022), p. 2.')
  await expect(page.locator('#printed-note-2')).toHaveText('2 Exhibit C-14, p. 17, ¶ 14.')
  await expect(page.locator('#printed-note-3')).toHaveText('3 Exhibit C-14.')
  const whence = (number: number) => page.locator(`#printed-excerpt-${number} figcaption`)
  await expect(whence(1)).toHaveText('Mina Orr, in the author’s own words. Exhibit C-14, p. 2. Event 1.')
  await expect(whence(3)).toHaveText('Mina Orr, in the author’s own words. Exhibit C-14. Event 1.')
  await expect(page.getByText('Place in the text')).toHaveCount(0)
  await expect(page.getByText('counted in characters')).toHaveCount(0)
})
