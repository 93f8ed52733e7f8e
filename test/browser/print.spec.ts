import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import type { EventRecord } from '../../src/model/schema.ts'
import { type App, expect, shipped, test } from './app.ts'

// Chromium lays out all pages to know how many there are, and a test machine may have other things to do.
test.describe.configure({ timeout: 240_000 })

const FILE = readFileSync(new URL('../../data/events.json', import.meta.url))
const DIGEST = createHash('sha256').update(FILE).digest('hex')

type Paper = { readonly format: 'A4' | 'Letter' }

/** The texts of the pages, every run of spaces as one: columns and lines are the layout's concern. */
async function printed(page: Page, { format }: Paper): Promise<readonly string[]> {
  const bytes = await page.pdf({ format, preferCSSPageSize: true })
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf, { mergePages: false })
  return text.map(asText)
}

/** Printing by the browser's own menu waits for nothing, so its part of the page must have come before. */
async function openToPrint(app: App, page: Page, address = '') {
  await app.open(address)
  await page.waitForFunction(() => performance.getEntriesByName('whence:print-ready').length > 0)
}

const UPDATED = new Date(shipped.updated ?? '').toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The typeface draws ’ and ʼ by one glyph, and a PDF has one letter for it. */
const asText = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('ʼ', '’').trim()
const titlesIn = (text: string, events: readonly EventRecord[]) =>
  events.filter(({ title }) => text.includes(asText(title)))

for (const format of ['A4', 'Letter'] as const)
  test(`${format}: prints every event, citation and excerpt, and on each page what it is of`, async ({ app, page }) => {
    await openToPrint(app, page)
    const pages = await printed(page, { format })
    const all = pages.join(' ')
    expect(pages.length).toBeGreaterThan(20)
    // Between them, with notes and references, more than two to a page.
    expect(pages.length).toBeLessThan(shipped.events.length / 2.5)
    for (const [i, text] of pages.entries()) {
      expect(text).toContain(`Page ${i + 1} of ${pages.length}`)
      expect(text).toContain(asText(shipped.title ?? ''))
      expect(text).toContain(`Data of ${UPDATED} · SHA-256 ${DIGEST.slice(0, 12)}…`)
      expect(text).toMatch(/Printed \d{1,2} \p{L}+ \d{4}/u)
    }
    expect(all.split(DIGEST).length - 1).toBe(2)
    expect(all).toContain(`All ${shipped.events.length} events.`)
    expect(titlesIn(all, shipped.events).length).toBe(shipped.events.length)
    const places = shipped.events.flatMap(({ citations }) => citations.map(({ quote }) => quote.position))
    for (const place of places.slice(0, 40))
      if (place) expect(all).toContain(`${(place.start + 1).toLocaleString('en-GB')}–`)
    expect(all).not.toContain('Zoom in')
    expect(all).not.toContain('Clear filters')
    // Lines of print break addresses, so their letters are compared without the spaces that a line's end gives.
    const references = all.slice(all.lastIndexOf('6 References')).replaceAll(' ', '')
    const named = shipped.events.flatMap(({ notes = [] }) => notes.flatMap(note => note.references ?? []))
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(url => !references.includes(url.slice(0, 40)))).toEqual([])
  })

const MM_PER_POINT = 25.4 / 72

/** What stands on a page between its margins, in points from its top left corner. */
async function placedOn(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, number: number) {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const height = page.view[3] ?? 0
  return items.flatMap(item => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [size = 0, , , , x = 0, y = 0] = item.transform as readonly number[]
    return height - y > 50 && y > 48
      ? [{ text: item.str, size, x, y: height - y, toFootMm: (y - 51) * MM_PER_POINT }]
      : []
  })
}

for (const format of ['A4', 'Letter'] as const)
  test(`${format}: pages are filled to the foot, and each number and date stands beside its title`, async ({
    app,
    page,
  }) => {
    await openToPrint(app, page)
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, preferCSSPageSize: true })))
    const feet: number[] = []
    let numbers = 0
    for (let i = 1; i <= pdf.numPages; i++) {
      const words = await placedOn(pdf, i)
      feet.push(Math.min(...words.map(({ toFootMm }) => toFootMm)))
      for (const { text, y } of words.filter(
        ({ text, x, size }) => /^\d+$/.test(text) && x > 50 && x < 72 && size > 8.5 && size < 9.5,
      )) {
        numbers += 1
        const beside = words.filter(word => Math.abs(word.y - y) < 4)
        const what = `what stands beside ${text}`
        expect(
          beside.some(({ x, size }) => x > 80 && x < 150 && Math.round(size) === 9),
          what,
        ).toBe(true)
        expect(
          beside.some(({ x, size }) => x > 150 && size > 9.5),
          what,
        ).toBe(true)
      }
      // The parts after the events have columns, and their lines no titles.
      if (words.some(({ text, size }) => text === 'Citations' && size > 14)) break
    }
    expect(numbers).toBe(shipped.events.length)
    // A heading of a year, one of a month, and what an entry keeps together: more than that would have had room for them.
    expect(Math.max(...feet.slice(0, -1))).toBeLessThan(45)
  })

test('the drawings of the timeline have their four sides on the page', async ({ app, page }) => {
  await openToPrint(app, page, '?kind=agreement')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const sides = await page.locator('main figure svg').evaluateAll(all =>
    all.map(svg => {
      const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = getComputedStyle(
        svg.parentElement ?? svg,
      )
      return [borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth].every(width => width !== '0px')
    }),
  )
  expect(sides.length).toBeGreaterThan(0)
  expect(sides).not.toContain(false)
})

test('events stand in the order of the list, numbered from one', async ({ app, page }) => {
  await openToPrint(app, page, '?during=2022-10')
  const shown = await app.shownCount()
  const titles = await app.chronology.getByRole('listitem').locator('[id^=title-]').allTextContents()
  expect(titles.length).toBe(shown)
  const all = (await printed(page, { format: 'A4' })).join(' ')
  const events = all.slice(all.lastIndexOf('2 Events'))
  const places = titles.map(title => events.indexOf(asText(title)))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(all).toContain(`${shown} of ${shipped.events.length} events.`)
  expect(all).toContain('Happened: in October 2022')
})

test('says which filters were on, and prints nothing that they hide', async ({ app, page }) => {
  await openToPrint(app, page, '?actor=iran&kind=-statement&q=drone')
  const shown = await app.shownCount()
  const pages = await printed(page, { format: 'Letter' })
  const all = pages.join(' ')
  expect(all).toContain(`${shown} of ${shipped.events.length} events.`)
  expect(all).toContain('Search: “drone”')
  expect(all).toContain('Actors: Iran with its parts')
  expect(all).toContain('Kind: not Statement')
  expect(all).toMatch(/From http:\/\/localhost:\d+\/\?actor=iran&kind=-statement&q=drone/)
  expect(titlesIn(all, shipped.events).length).toBe(shown)
})

test('as known on a day, events count the sources of that day, and the others are told apart', async ({
  app,
  page,
}) => {
  await openToPrint(app, page, '?known=2022-12-01&kind=drill')
  const all = (await printed(page, { format: 'A4' })).join(' ')
  expect(all).toContain('As known on 1 December 2022: 1 source')
  expect(all).toMatch(/\d of them published later than asked for/)
  expect(all).toContain('Published after 1 December 2022.')
})

test('every excerpt is printed word for word under the number of its citation', async ({ app, page }) => {
  await openToPrint(app, page, '?actor=iran&kind=drill')
  const all = (await printed(page, { format: 'A4' })).join(' ')
  const excerpts = all.slice(all.lastIndexOf('4 Excerpts'), all.lastIndexOf('7 How to read'))
  const shown = titlesIn(all, shipped.events)
  expect(shown.length).toBeGreaterThan(2)
  // A page may end between two words, and its margins then stand there: so the beginnings are compared.
  const beginnings = shown.flatMap(({ citations }) => citations.map(({ quote }) => asText(quote.exact).slice(0, 20)))
  expect(beginnings.filter(words => !excerpts.includes(words))).toEqual([])
})

/** No channel above 99. */
const DARK_INK = /^rgb\(\d{1,2}, \d{1,2}, \d{1,2}\)$/

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })
  test('prints black on white', async ({ app, page }) => {
    await openToPrint(app, page, '?kind=agreement')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const heading = page.getByRole('heading', { level: 1, name: shipped.title ?? '' }).last()
    await expect(heading).toBeVisible()
    expect(await heading.evaluate(node => getComputedStyle(node).color)).toBe('rgb(0, 0, 0)')
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    const label = page.locator('main figure svg text').first()
    expect(await label.evaluate(node => getComputedStyle(node).fill)).toMatch(DARK_INK)
    const sample = page.getByText('a day, or less').locator('svg > :not(title, desc)').last()
    expect(await sample.evaluate(node => getComputedStyle(node).fill)).toMatch(DARK_INK)
    await expect(page.getByText('planned: hollow')).toHaveCount(0)
    await app.expectAccessible()
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
    await expect(app.chronology).toBeVisible()
  })
})

test('Ctrl+P and the button print the document, and the page is as it was afterwards', async ({ app, page }) => {
  await app.open('?kind=drill')
  await page.evaluate(() => {
    window.print = () => {
      document.title = document.querySelector('main[lang=en] h1')?.textContent ?? 'nothing'
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.keyboard.press('Control+p')
  await expect(page).toHaveTitle(shipped.title ?? '')
  await expect(page.locator('#printed-events')).toHaveCount(0)
  await page.evaluate(() => {
    document.title = ''
  })
  await page.getByRole('button', { name: 'Export' }).click()
  await app.expectAccessible()
  await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click()
  await expect(page).toHaveTitle(shipped.title ?? '')
  await expect(page.getByRole('dialog')).toBeHidden()
})

/** Counts in the title how often the browser was asked to print, and prints nothing. */
const countPrints = (page: Page) =>
  page.evaluate(() => {
    document.title = '0'
    window.print = () => {
      document.title = String(Number(document.title) + 1)
      window.dispatchEvent(new Event('afterprint'))
    }
  })

test('however often Ctrl+P is pressed while the document is on its way, it is printed once', async ({ app, page }) => {
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route(/assets\/printing-.*js$/, async route => {
    await held
    await route.continue()
  })
  await app.open('?kind=drill')
  await countPrints(page)
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+p')
  release()
  await expect(page).toHaveTitle('1')
  // Printed again, it would have been by now.
  await page.waitForFunction(() => performance.getEntriesByName('whence:print-ready').length > 0)
  await page.keyboard.press('Control+p')
  await expect(page).toHaveTitle('2')
})

test('who closes the dialog before the document has come is not asked for a printer later', async ({ app, page }) => {
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route(/assets\/printing-.*js$/, async route => {
    await held
    await route.continue()
  })
  await app.open('?kind=drill')
  await countPrints(page)
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click()
  await expect(page.getByText('Preparing…')).toBeVisible()
  await page.keyboard.press('Escape')
  release()
  await page.waitForFunction(() => performance.getEntriesByName('whence:print-ready').length > 0)
  // Printed for both, it would be twice.
  await page.keyboard.press('Control+p')
  await expect(page).toHaveTitle('1')
})

test('a document that cannot be made leaves Ctrl+P with the list', async ({ app, page }) => {
  await openToPrint(app, page, '?kind=drill')
  await countPrints(page)
  await page.evaluate(() =>
    Object.defineProperty(document.fonts, 'ready', { get: () => Promise.reject(new Error('no typefaces')) }),
  )
  await page.keyboard.press('Control+p')
  await expect(page).toHaveTitle('1')
})

test('the dialog says that the document could not be fetched, and prints it when asked again', async ({
  app,
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/Failed to fetch|net::|preload/)
  const files = /assets\/printing-/
  await page.route(files, route => route.abort())
  await app.open('?kind=drill')
  await countPrints(page)
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Print' }).click()
  await expect(dialog.getByText('The document could not be prepared.')).toBeVisible()
  await page.unroute(files)
  await dialog.getByRole('button', { name: 'Print' }).click()
  await expect(page).toHaveTitle('1')
  await expect(dialog).toBeHidden()
})

test('prints the list where the document has not come', async ({ app, page, expectedErrors }) => {
  expectedErrors.push(/Failed to load resource|Failed to fetch|net::/)
  await page.route(/assets\/printing-/, route => route.abort())
  await app.open()
  const all = (await printed(page, { format: 'A4' })).join(' ')
  expect(titlesIn(all, shipped.events).length).toBe(shipped.events.length)
  expect(all).not.toContain('Zoom in')
})

test('text of a dataset is text on paper, too', async ({ app, page }) => {
  const hostile = structuredClone(shipped)
  hostile.title = 'Title "\\0a }</style><b>bold</b> */'
  const [event] = hostile.events
  if (!event) throw new Error('an event is needed')
  event.title = '<img src=x onerror="document.title=1"> & ]]>'
  await page.route(/events-[^/]+\.json$/, route =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(hostile) }),
  )
  await openToPrint(app, page, '?kind=agreement')
  const pages = await printed(page, { format: 'A4' })
  for (const text of pages) expect(text).toContain(asText(hostile.title))
  expect(await page.title()).toMatch(/Whence/)
})
