import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { type App, expect, shipped, test } from './app.ts'

type Wish = { readonly extent?: RegExp; readonly format: 'SVG' | 'PNG' }

/** The file that the dialog saves. */
async function saved(page: Page, { extent, format }: Wish): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog')
  if (extent) await dialog.getByRole('radio', { name: extent }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: `Save ${format}` }).click()
  const file = await download
  const name = file.suggestedFilename()
  expect(name).toMatch(new RegExp(`^timeline-(shown|whole)-azerbaijan-.*[.]${format.toLowerCase()}$`))
  await expect(dialog.getByText(`Saved as ${name}.`)).toBeVisible()
  return readFile(await file.path())
}

/** What a parser of XML finds in an SVG. */
const parsed = (page: Page, svg: string) =>
  page.evaluate(text => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml')
    const box = file.documentElement.getAttribute('viewBox')
    const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id)
    const references = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
    return {
      isFaulty: file.querySelector('parsererror') !== null,
      box,
      title: file.querySelector('title')?.textContent,
      texts: [...file.querySelectorAll('text')].map(({ textContent }) => textContent ?? ''),
      links: [...file.querySelectorAll('a')].map(link => ({
        href: link.getAttribute('href') ?? '',
        title: link.querySelector('title')?.textContent ?? '',
      })),
      dangling: references.filter(id => !ids.includes(id ?? '')),
      foreign: [...file.querySelectorAll('script, image, foreignObject, style')].length,
    }
  }, svg)

const countOf = (app: App) => app.shownCount()

test('SVG of the whole timeline has every event, drawn or counted, and says what it shows', async ({ app, page }) => {
  await app.open('?kind=drill')
  const shown = await countOf(app)
  const svg = await parsed(page, (await saved(page, { extent: /Whole/, format: 'SVG' })).toString())
  expect(svg.isFaulty).toBe(false)
  expect(svg.dangling).toEqual([])
  expect(svg.foreign).toBe(0)
  expect(svg.title).toBe(shipped.title)
  const titles = shipped.events.filter(({ kind }) => kind === 'drill').map(({ title }) => title)
  expect(titles.length).toBe(shown)
  const linked = titles.filter(title => svg.links.some(link => link.title.startsWith(title)))
  const counted = svg.texts.flatMap(text => /^\+(\d+)$/.exec(text)?.[1] ?? []).reduce((sum, n) => sum + Number(n), 0)
  expect(linked.length + counted).toBe(shown)
  expect(svg.links.every(({ href }) => /^http:\/\/localhost:\d+\/\?event=[a-z0-9-]+$/.test(href))).toBe(true)
  expect(svg.texts.join(' ')).toContain(`Shows ${shown} of ${shipped.events.length} events: Kind: Military exercise.`)
})

test('a fade is the colour itself, ever weaker, in words that every program reads', async ({ app, page }) => {
  await app.open('?status=alleged')
  const file = (await saved(page, { extent: /Whole/, format: 'SVG' })).toString()
  expect(file).toMatch(/<stop [^>]*stop-color="rgb\(255, 255, 255\)"/)
  expect(file).not.toContain('color-mix')
})

test('explains its marks, those that it has', async ({ app, page }) => {
  await app.open('?status=planned')
  const words = (await parsed(page, (await saved(page, { extent: /Whole/, format: 'SVG' })).toString())).texts
  expect(words).toContain('planned: hollow')
  expect(words).not.toContain('alleged: hatched')
})

test('SVG as shown has the marks in view, in the size of the screen', async ({ app, page }) => {
  await app.open('?from=2022-10-01&to=2022-12-01')
  const stage = await app.lanes.boundingBox()
  const svg = await parsed(page, (await saved(page, { format: 'SVG' })).toString())
  expect(svg.isFaulty).toBe(false)
  const [, , width = 0, height = 0] = (svg.box ?? '').split(' ').map(Number)
  expect(width).toBeCloseTo((stage?.width ?? 0) + 48, -1)
  expect(height).toBeGreaterThan(stage?.height ?? Number.POSITIVE_INFINITY)
  expect(svg.links.length).toBeGreaterThan(5)
  expect(svg.links.length).toBeLessThan(60)
  expect(svg.texts).toContain('November 2022')
  // What passes the filters is one thing, what is to be seen another.
  const total = shipped.events.length
  const [, inView] =
    new RegExp(`Shows ${total} of ${total} events\\. In this time: (\\d+)\\.`).exec(svg.texts.join(' ')) ?? []
  expect(Number(inView)).toBeGreaterThanOrEqual(svg.links.length)
  expect(Number(inView)).toBeLessThan(100)
})

test('PNG is twice as dense, and not blank', async ({ app, page }) => {
  await app.open('?kind=drill')
  const png = await saved(page, { format: 'PNG' })
  const stage = await app.lanes.boundingBox()
  const picture = await page.evaluate(async base64 => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const ctx = canvas.getContext('2d')
    ctx?.drawImage(image, 0, 0)
    const { data } = ctx?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark++
    return { width: image.width, height: image.height, dark, corner: [...data.slice(0, 4)] }
  }, png.toString('base64'))
  expect(picture.width).toBeCloseTo(2 * ((stage?.width ?? 0) + 48), -1)
  expect(picture.height).toBeGreaterThan(2 * (stage?.height ?? Number.POSITIVE_INFINITY))
  expect(picture.dark).toBeGreaterThan(2_000)
  expect(picture.corner).toEqual([255, 255, 255, 255])
})

test('grouped lanes keep the names of their bands, and hostile titles stay text', async ({ app, page }) => {
  const hostile = structuredClone(shipped)
  for (const event of hostile.events) event.title = `<script>&"${event.id}`.slice(0, 60)
  await page.route(/events-[^/]+\.json$/, route =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(hostile) }),
  )
  await app.open('?group=kind')
  const svg = await parsed(page, (await saved(page, { format: 'SVG' })).toString())
  expect(svg.isFaulty).toBe(false)
  expect(svg.foreign).toBe(0)
  expect(svg.texts.some(text => text.startsWith('Statement '))).toBe(true)
  expect(svg.texts.some(text => text.startsWith('<script>'))).toBe(true)
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })
  test('pictures are dark on white, and the page stays as it is', async ({ app, page }) => {
    await app.open('?kind=drill')
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const before = await ground()
    const svg = (await saved(page, { format: 'SVG' })).toString()
    const fills = [...svg.matchAll(/<text [^>]*fill="rgb\((\d+), /g)].map(([, red]) => Number(red))
    expect(fills.length).toBeGreaterThan(5)
    expect(Math.max(...fills)).toBeLessThan(128)
    expect(await ground()).toBe(before)
  })
})
