import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import { App, eventTitled, expect, shipped, test } from './app.ts'
import { DIST } from './site.ts'

const BUILT = pathToFileURL(join(DIST, 'whence.html')).href
const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)
const [first] = shipped.events
if (!first) throw new Error('an event is needed')

/** Opens a file of the disk as somebody does who has no network. Gives the addresses that the page asks for. */
async function openFile(page: Page, context: BrowserContext, app: App, address: string): Promise<string[]> {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await context.setOffline(true)
  await page.goto(address)
  await expect(app.status).toBeVisible()
  await app.idle()
  return asked
}

/** Chooses the file in the Export dialog, and gives the address of where it was saved. */
async function download(page: Page, { withView = false } = {}): Promise<{ address: string; name: string }> {
  await page.getByRole('button', { name: 'Export' }).click()
  if (withView) await page.getByRole('checkbox', { name: 'Open with the present view' }).check()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download one file' }).click()
  const saved = await coming
  const path = join(mkdtempSync(join(tmpdir(), 'whence-')), saved.suggestedFilename())
  await saved.saveAs(path)
  await expect(page.getByText(/Saved as .* MB\./)).toBeVisible()
  return { address: pathToFileURL(path).href, name: saved.suggestedFilename() }
}

/** Where the page is to have another dataset. */
const serveOther = (page: Page, dataset: unknown) =>
  page.route('**/other.json', route =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(dataset) }),
  )

test('the built file opens from the disk with everything in it', async ({ app, page, context }) => {
  const asked = await openFile(page, context, app, BUILT)
  await expect(app.status).toHaveText(`Showing ${shipped.events.length} of ${shipped.events.length} events`)
  await page.getByRole('group', { name: 'Actors' }).getByRole('checkbox', { name: 'Iran', exact: true }).check()
  await expect(app.status).not.toHaveText(/Showing 166/)
  await app.select(attack)
  await app.panel.getByRole('button', { name: /^Cite/ }).first().click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Marks and keys' })).toBeVisible()
  expect(asked.filter(url => !url.startsWith('data:'))).toEqual([BUILT])
})

test('its view is in its address, as everywhere', async ({ app, page, context }) => {
  await openFile(page, context, app, `${BUILT}?actor=iran&event=${attack.id}`)
  await expect(app.panel.getByRole('heading', { name: attack.title })).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe(`?event=${attack.id}`)
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible()
})

test('says of links to it that they open on this computer alone', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openFile(page, context, app, `${BUILT}?event=${attack.id}`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const where = 'opens only on this computer, as the page is a file'
  await expect(page.getByText(`Link copied. It ${where}.`)).toBeVisible()
  await app.panel.getByRole('link', { name: 'Copy link to excerpt 1' }).click()
  await expect(app.panel.getByText(`Link copied; it ${where}`)).toBeVisible()
  await app.panel.getByRole('button', { name: 'Cite excerpt 1' }).click()
  await expect(page.getByRole('dialog')).toContainText(`The event stands without a link: its address ${where}.`)
})

test('on a phone what Share says of it leaves the buttons where they were', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 390, height: 844 })
  await openFile(page, context, app, BUILT)
  const share = page.getByRole('button', { name: 'Share', exact: true })
  const exporting = page.getByRole('button', { name: 'Export' })
  const before = await exporting.boundingBox()
  await share.click()
  const said = page.getByText('Link copied. It opens only on this computer, as the page is a file.')
  await expect(said).toBeVisible()
  expect((await exporting.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0)
  expect((await said.boundingBox())?.y).toBeGreaterThan((before?.y ?? 0) + (before?.height ?? 0))
})

test('its typefaces are in it', async ({ app, page, context }) => {
  await openFile(page, context, app, BUILT)
  const loaded = () =>
    page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family))
  await expect
    .poll(loaded)
    .toEqual(expect.arrayContaining([expect.stringMatching(/Serif/), expect.stringMatching(/Sans/)]))
})

test('its policy lets no other script run, and nothing be asked for', async ({
  app,
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(/Content Security Policy/)
  await openFile(page, context, app, BUILT)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.hasRun = true'
    document.head.append(script)
    return 'hasRun' in globalThis
  })
  expect(ran).toBe(false)
  const refused = await page.evaluate(() => {
    const told = new Promise(resolve =>
      document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective)),
    )
    fetch('https://example.org/').catch(() => undefined)
    return told
  })
  expect(refused).toBe('connect-src')
})

test('says that it can open no dataset but its own', async ({ app, page, context }) => {
  await openFile(page, context, app, `${BUILT}?data=other.json`)
  await expect(page.getByText(/“other.json”.*This page is one file/)).toBeVisible()
  await expect.poll(() => app.shownCount()).toBe(shipped.events.length)
})

test('the menu gives the file, with the present view if it is asked to', async ({ app, page, context }) => {
  await app.open(`?actor=iran&event=${attack.id}`)
  const { address, name } = await download(page, { withView: true })
  expect(name).toBe('azerbaijan-iran-and-israel-in-five-articles.html')
  await app.expectAccessible()
  await page.close()
  const reader = await context.newPage()
  const there = new App(reader)
  await openFile(reader, context, there, address)
  await expect(there.panel.getByRole('heading', { name: attack.title })).toBeVisible()
  await expect(there.status).toHaveText(/Showing 1\d\d of 166 events/)
  expect(await reader.title()).toBe(`${shipped.title} – Whence`)
})

test('the file of another dataset holds that one, whatever is written in it', async ({ app, page, context }) => {
  const title = 'Mine </title><script>document.title=1</script> & "yours"'
  const summary = '</script><script>document.title=2</script><!-- <script>'
  await serveOther(page, {
    ...shipped,
    title,
    withdrawn: [],
    events: [{ ...first, title: 'An event of mine', summary }],
  })
  await app.open('?data=other.json')
  const { address, name } = await download(page)
  expect(name).toBe('mine-title-script-document-title-1-script-yours.html')
  const asked = await openFile(page, context, app, address)
  await expect(app.status).toHaveText('Showing 1 of 1 event')
  expect(await page.title()).toBe(`${title} – Whence`)
  await app.chronology.getByRole('listitem').first().getByRole('button').click()
  await expect(app.panel).toContainText(summary)
  expect(asked.filter(url => !url.startsWith('data:'))).toEqual([address])
})

test('a file whose dataset was edited by hand is checked like any other', async ({ app, page, context, request }) => {
  const built = await (await request.get('whence.html')).text()
  const path = join(mkdtempSync(join(tmpdir(), 'whence-')), 'edited.html')
  writeFileSync(path, built.replace(`"edtf": "${attack.date.edtf}"`, '"edtf": "2023-02-30"'))
  await context.setOffline(true)
  await page.goto(pathToFileURL(path).href)
  await expect(page.getByText('2023-02-30')).toBeVisible()
  await app.expectAccessible()
})

test('says why there is no file where the server does not have it', async ({ app, page, expectedErrors }) => {
  expectedErrors.push(/404/)
  await app.open()
  await page.route('**/whence.html', route => route.fulfill({ status: 404 }))
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Download one file' }).click()
  await expect(page.getByText(/The file could not be made: the server answered 404/)).toBeVisible()
})
