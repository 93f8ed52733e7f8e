import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { syntheticDataset } from '../../src/cli/synthetic/synthetic-dataset.ts'
import { TABLE_COLUMNS } from '../../src/model/table-columns.ts'
import { packed } from '../data/packed/packing.ts'
import { App, expect, shipped, test } from './app.ts'
import { DIST } from './site.ts'

const EXAMPLE = join(DIST, 'example.json')
const [KENNEDY, ARMSTRONG] = [
  'Kennedy asks Congress for a landing on the Moon',
  'Armstrong reports the landing of the Eagle',
]

type Chosen = string | { readonly name: string; readonly text: string | Buffer }

/** Chooses a file in the dialog, which is open. */
async function choose(page: Page, file: Chosen) {
  const files = typeof file === 'string' ? file : { name: file.name, mimeType: '', buffer: Buffer.from(file.text) }
  await page.getByRole('dialog').getByLabel('File').setInputFiles(files)
}

async function openOwn(page: Page, file: Chosen) {
  await page.getByRole('button', { name: 'Open a collection of your own' }).click()
  await choose(page, file)
}

/** What the browser does when files are held over the page and let fall. */
const letFall = (page: Page, files: readonly { readonly name: string; readonly text: string }[]) =>
  page.evaluate(given => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of given) dataTransfer.items.add(new File([text], name))
    const fire = (type: string) =>
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    fire('dragenter')
    const isOffered = !fire('dragover')
    fire('drop')
    return isOffered
  }, files)

const example = readFileSync(EXAMPLE, 'utf8')
const renamed = example.replace('To the Moon', 'To the Moon and back')

test('a file of one’s own is chosen, shown, found again after a reload, and closed', async ({ app, page }) => {
  await app.open()
  const asked: string[] = []
  page.on('request', request => asked.push(`${request.method()} ${request.postData() ?? ''}`))
  await openOwn(page, EXAMPLE)
  await expect(app.status).toHaveText('Showing 2 of 2 events')
  await expect(app.chronology.getByRole('listitem', { name: KENNEDY })).toBeVisible()
  await expect(page).toHaveURL(/\?data=opened(:|%3A)example\.json$/)
  await expect(app.panel.getByText('From the file example.json on your computer')).toBeVisible()

  await page.reload()
  await expect(app.status).toHaveText('Showing 2 of 2 events')
  // It is sent nowhere.
  expect(asked.filter(request => request !== 'GET ')).toEqual([])

  await app.panel.getByRole('button', { name: 'Close it' }).click()
  await expect(app.status).toHaveText(`Showing ${shipped.events.length} of ${shipped.events.length} events`)
  await page.goto('./?data=opened:example.json')
  await expect(page.getByText('This browser has no copy of the file')).toBeVisible()
})

test('a file that was changed is opened again in the same view', async ({ app, page }) => {
  await app.open()
  await openOwn(page, { name: 'moon.json', text: example })
  await app.idle()
  await page.getByRole('group', { name: 'Actors' }).getByRole('checkbox', { name: 'Neil Armstrong' }).check()
  await expect(app.status).toHaveText('Showing 1 of 2 events')
  await app.panel.getByRole('button', { name: 'Open another file' }).click()
  await choose(page, { name: 'moon.json', text: renamed })
  await expect(page.getByText('To the Moon and back').first()).toBeVisible()
  await expect(app.status).toHaveText('Showing 1 of 2 events')
  await expect(app.chronology.getByRole('listitem', { name: ARMSTRONG })).toBeVisible()
})

test('there are remarks on a file of one’s own, and none on that of a site', async ({ app, page }) => {
  const text = [
    'title,date,status,quote,source,actors',
    'A visit,2022,occurred,He came.,Log,Mark Ellery',
    'A reply,2023,occurred,She came.,Log,Mark Elery',
  ].join('\n')
  await app.open()
  await openOwn(page, { name: 'case.csv', text })
  await app.panel.getByRole('button', { name: '1 remark on this file' }).click()
  const dialog = page.getByRole('dialog', { name: 'Remarks on this file' })
  await expect(dialog.getByText('row 3, actors')).toBeVisible()
  await expect(dialog.getByText('"Mark Ellery" and "Mark Elery" are two actors')).toBeVisible()
  await app.expectAccessible()
  await page.keyboard.press('Escape')
  await expect(app.panel.getByRole('button', { name: '1 remark on this file' })).toBeFocused()

  await page.route('**/case.csv', route => route.fulfill({ contentType: 'text/csv', body: text }))
  await app.open('?data=case.csv')
  await expect(app.panel.getByRole('button', { name: 'Open a collection of your own' })).toBeVisible()
  await expect(app.panel.getByRole('button', { name: /remark/ })).toHaveCount(0)
})

test('a table as a spreadsheet on Windows saves it is shown, and a remark says how its letters were read', async ({
  app,
  page,
}) => {
  const table = 'title;date;status;quote;source\r\nCafé opens;2022;occurred;L’été;Log\r\n'
  await app.open()
  await openOwn(page, { name: 'case.csv', text: Buffer.from(table.replace('’', '\x92'), 'latin1') })
  await expect(app.chronology.getByRole('listitem', { name: 'Café opens' })).toBeVisible()
  await app.panel.getByRole('button', { name: '1 remark on this file' }).click()
  const remarks = page.getByRole('dialog', { name: 'Remarks on this file' })
  await expect(remarks.getByText('it was read as Windows-1252, which is a guess')).toBeVisible()
  await remarks.getByRole('button', { name: 'Close' }).click()
  await app.panel.getByRole('button', { name: 'Open another file' }).click()
  await choose(page, { name: 'unicode.txt', text: Buffer.from(`\ufeff${table.replaceAll(';', '\t')}`, 'utf16le') })
  await expect(app.panel.getByText('From the file unicode.txt on your computer')).toBeVisible()
  await expect(app.chronology.getByRole('listitem', { name: 'Café opens' })).toBeVisible()
  await expect(app.panel.getByRole('button', { name: /remark/ })).toHaveCount(0)
})

test('a link to a view of it leads there once the file is opened where the link was followed', async ({
  app,
  page,
}) => {
  await page.goto('./?event=eagle-lands-1969&data=opened:moon.json')
  await expect(page.getByText('This browser has no copy of the file')).toBeVisible()
  await expect(page.getByText('moon.json').first()).toBeVisible()
  await app.expectAccessible()
  await page.getByRole('button', { name: 'Open a file' }).click()
  await choose(page, { name: 'moon.json', text: example })
  await expect(app.panel.getByRole('heading', { name: ARMSTRONG })).toBeVisible()
})

test('a file dropped on the page is opened, and the page is never left for its bare text', async ({ app, page }) => {
  await app.open()
  await expect(app.panel.getByRole('button', { name: 'Open a collection of your own' })).toBeVisible()
  expect(await letFall(page, [{ name: 'moon.json', text: example }])).toBe(true)
  await expect(app.status).toHaveText('Showing 2 of 2 events')
})

test('a file held over the page is told what becomes of it, until it is taken away', async ({ app, page }) => {
  await app.open()
  await expect(app.panel.getByRole('button', { name: 'Open a collection of your own' })).toBeVisible()
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['{}'], 'a.json'))
    document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true, cancelable: true }))
  })
  const offer = page.getByText('Let go to open the file. It is read in your browser, and sent nowhere.')
  await expect(offer).toBeVisible()
  await expect(offer).toBeHidden()
})

test('what is no dataset is refused with its reason, and the page stays', async ({ app, page }) => {
  await app.open('?actor=iran')
  await openOwn(page, join(DIST, 'icon-192.png'))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('alert')).toHaveText('“icon-192.png” is not a dataset: it is not a text file.')
  await app.expectAccessible()
  await choose(page, { name: 'empty.json', text: '' })
  await expect(dialog.getByRole('alert')).toHaveText('“empty.json” is not a dataset: there is nothing in it.')
  await letFall(page, [
    { name: 'a.json', text: '{}' },
    { name: 'b.json', text: '{}' },
  ])
  await expect(dialog.getByRole('alert')).toHaveText('These are 2 files. A collection is one.')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await letFall(page, [{ name: 'letter.txt', text: 'Dear all,' }])
  await expect(dialog.getByRole('alert')).toHaveText(
    '“letter.txt” is not a dataset: it is text, but neither a dataset in JSON nor a table with columns.',
  )
  await expect(page).toHaveURL(/\?actor=iran$/)
})

test('a window that keeps bytes and no files, as a private one of WebKit, keeps its bytes', async ({ app, page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (value, key) {
      if (!(value.file instanceof Blob)) return put.call(this, value, key)
      // The second of one key fails, later, as WebKit does.
      this.add(0, 'taken')
      return this.add(0, 'taken')
    }
  })
  await app.open()
  await openOwn(page, EXAMPLE)
  await expect(app.status).toHaveText('Showing 2 of 2 events')
  await page.reload()
  await expect(app.status).toHaveText('Showing 2 of 2 events')
})

test('why a browser cannot keep a file is said', async ({ app, page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = function () {
      this.add(0, 'taken')
      return this.add(0, 'taken')
    }
  })
  await app.open()
  await openOwn(page, EXAMPLE)
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(/^“example.json” could not be opened: .*exists/)
})

test('the problems of a file are listed under its name, and its mended form is opened from there', async ({
  app,
  page,
}) => {
  await app.open()
  const broken = example.replace('1969-07-20', '20 July 1969')
  await openOwn(page, { name: '100% #1?.json', text: broken })
  await expect(page.getByText('Write 1969-07-20')).toBeVisible()
  await expect(page.getByText('The file 100% #1?.json has')).toBeVisible()
  await page.getByRole('button', { name: 'Open a file' }).click()
  await choose(page, { name: '100% #1?.json', text: example })
  await expect(app.status).toHaveText('Showing 2 of 2 events')
})

test('what is wrong in many places is said once, with where it stands', async ({ app, page }) => {
  await app.open()
  const rows = Array.from({ length: 60 }, (_, i) => `${i},2022,happened,Q${i},S`)
  await openOwn(page, { name: 'many.csv', text: `title,date,status,quote,source\n${rows.join('\n')}` })
  await expect(page.getByText('has 60 problems')).toBeVisible()
  await expect(page.getByText('"happened" is not among the values allowed')).toHaveCount(1)
  await expect(page.getByText('row 41, status', { exact: true })).toBeVisible()
  await expect(page.getByText('and 20 more')).toBeVisible()
})

test('one file is made of it, and no snippet that could lead nowhere', async ({ app, page }) => {
  await app.open()
  await openOwn(page, EXAMPLE)
  await app.idle()
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByText('This collection is a file on your computer.')).toBeVisible()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download one file' }).click()
  const saved = await (await coming).path()
  expect(readFileSync(saved, 'utf8')).toContain('The Eagle has landed.')
})

test('a packed file is read where it lies, by parts', async ({ app, page }) => {
  const dataset = syntheticDataset({ events: 3_000, seed: 7 })
  const [first] = dataset.events
  await app.open()
  // Its bytes say what it is, whatever it is called.
  await openOwn(page, { name: 'large.bin', text: Buffer.from(await packed(JSON.stringify(dataset), 1_000)) })
  await expect(app.status).toHaveText('Showing 3,000 of 3,000 events')
  await app.idle()
  await page.goto(`${page.url()}&event=${first?.id}`)
  await expect(app.panel.getByRole('heading', { name: first?.title ?? '' })).toBeVisible()
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Download one file' }).click()
  await expect(page.getByText('does not fit into one file')).toBeVisible()
})

test('a table is shown, its faults are named by row and column, and what is exported to work on opens again', async ({
  app,
  page,
}) => {
  await app.open()
  await openOwn(page, join(DIST, 'example.csv'))
  await expect(app.status).toHaveText('Showing 2 of 2 events')
  await app.idle()
  await page.getByRole('button', { name: 'Export' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download Table of events' }).click()
  const text = readFileSync(await (await coming).path(), 'utf8')
  const oneFile = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download one file' }).click()
  expect(readFileSync(await (await oneFile).path(), 'utf8')).toContain('"exact": "The Eagle has landed."')
  await page.keyboard.press('Escape')

  await app.panel.getByRole('button', { name: 'Open another file' }).click()
  await choose(page, { name: 'table.csv', text: text.replace('1969-07-20', 'the day after') })
  await expect(page.getByText('row 3, date')).toBeVisible()
  await expect(page.getByText('named by row and column')).toBeVisible()
  await app.expectAccessible()
  await page.getByRole('button', { name: 'Open a file' }).click()
  await choose(page, { name: 'table.csv', text: text.replace('1969-07-20', '20 July 1969') })
  await expect(app.status).toHaveText('Showing 2 of 2 events')
  await expect(app.chronology.getByText('20 July 1969')).toBeVisible()
})

test('of many files the last four are kept', async ({ app, page }) => {
  await app.open()
  for (const number of [1, 2, 3, 4, 5]) {
    await page.getByRole('button', { name: /^Open (a collection of your own|another file)$/ }).click()
    await choose(page, { name: `moon-${number}.json`, text: example.replace('To the Moon', `Moon ${number}`) })
    await expect(page.getByText(`Moon ${number}`).first()).toBeVisible()
    await app.idle()
  }
  await page.goto('./?data=opened:moon-2.json')
  await expect(page.getByText('Moon 2').first()).toBeVisible()
  await page.goto('./?data=opened:moon-1.json')
  await expect(page.getByText('This browser has no copy of the file')).toBeVisible()
})

test('the dialog names every column that a table can have', async ({ app, page }) => {
  await app.open()
  await page.getByRole('button', { name: 'Open a collection of your own' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('The columns of a table').click()
  const named = await dialog.locator('dd b').allTextContents()
  expect(named.toSorted()).toEqual([...TABLE_COLUMNS].toSorted())
  await app.expectAccessible()
})

test('Help leads to it too, and Esc goes back one dialog at a time', async ({ app, page }) => {
  await app.open()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Marks and keys' })
  const way = help.getByRole('button', { name: 'Open a collection of your own' })
  await way.click()
  const dialog = page.getByRole('dialog', { name: 'Open a collection of your own' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(way).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})

test('another reader of the same site sees nothing of it', async ({ app, page, browser }) => {
  await app.open()
  await openOwn(page, EXAMPLE)
  await expect(app.status).toHaveText('Showing 2 of 2 events')
  const other = await browser.newPage()
  await other.goto(page.url())
  await expect(other.getByText('This browser has no copy of the file')).toBeVisible()
  await other.close()
})

test('the example that the dialog leads to is shown', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.getByRole('button', { name: 'Open a collection of your own' }).click()
  await page.getByRole('link', { name: 'Look at an example' }).click()
  await expect(app.status).toHaveText('Showing 2 of 2 events')
})

test('what is taken along of one’s own file has no link that works in this browser alone', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open()
  await openOwn(page, EXAMPLE)
  await app.chronology.getByRole('listitem', { name: KENNEDY }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText('Link copied. It opens only in this browser.')).toBeVisible()

  await app.panel.getByRole('link', { name: 'Copy link to excerpt 1' }).click()
  await expect(app.panel.getByText('Link copied; it opens only in this browser')).toBeVisible()

  await app.panel.getByRole('button', { name: 'Cite excerpt 1' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Event: “Kennedy asks Congress for a landing on the Moon.”')
  await expect(dialog).toContainText('The event stands without a link')
  await expect(dialog).not.toContainText('opened')
})
