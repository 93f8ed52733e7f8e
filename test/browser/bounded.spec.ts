import type { Page } from '@playwright/test'
import { syntheticDataset } from '../../src/cli/synthetic/synthetic-dataset.ts'
import { expect, shipped, test } from './app.ts'

/** What a picture may cost is a matter of its pixels, not of how many events there are: counts, so no clock is needed. */
const EVENTS = 10_000
const DATASET = JSON.stringify(syntheticDataset({ events: EVENTS, seed: 1 }))

const MAX_TIMELINE_ELEMENTS = 200
/** Of the whole page, list and filters included. */
const MAX_ELEMENTS = 3_000
/** For 600 marks and clusters: shape, outline and label of each. */
const MAX_STROKES = 3 * 600
/** Four times closer. */
const LEVEL_PX = 1_000

declare global {
  /** The most that any one drawing of a canvas has taken. */
  var mostStrokes: () => number
}

/** Counts what is put on a canvas from one painting of its whole ground to the next. Runs in the page. */
function countStrokes(): void {
  // The page draws by itself then; a painter is told the same strokes (`painter.spec.ts`), where they cannot be counted.
  Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen')
  const now = new WeakMap<HTMLCanvasElement, number>()
  let most = 0
  globalThis.mostStrokes = () => most
  const { prototype } = CanvasRenderingContext2D
  const { clearRect, fillRect } = prototype
  const startOver = (canvas: HTMLCanvasElement) => now.set(canvas, 0)
  prototype.clearRect = function (...args) {
    startOver(this.canvas)
    return clearRect.apply(this, args)
  }
  for (const name of ['fill', 'stroke', 'fillRect', 'strokeRect', 'fillText', 'strokeText', 'drawImage'] as const) {
    const original = prototype[name] as (...args: unknown[]) => void
    Object.assign(prototype, {
      [name](this: CanvasRenderingContext2D, ...args: unknown[]) {
        const count = (now.get(this.canvas) ?? 0) + 1
        now.set(this.canvas, count)
        most = Math.max(most, count)
        return original.apply(this, args)
      },
    })
  }
  const counted = prototype.fillRect
  prototype.fillRect = function (x, y, width, height) {
    const { a: ratio } = this.getTransform()
    const isGround =
      x === 0 && y === 0 && width * ratio >= this.canvas.width && height * ratio >= this.canvas.height - 1
    if (!isGround) return counted.call(this, x, y, width, height)
    startOver(this.canvas)
    return fillRect.call(this, x, y, width, height)
  }
}

const elementsIn = (page: Page, selector: string) =>
  page.evaluate(within => document.querySelector(within)?.querySelectorAll('*').length ?? 0, selector)

test(`${EVENTS} events take no more elements and strokes than fit on the screen, at any zoom`, async ({
  app,
  page,
}) => {
  test.setTimeout(180_000)
  await page.addInitScript(countStrokes)
  await page.route('**/synthetic.json', route => route.fulfill({ contentType: 'application/json', body: DATASET }))
  // Not `app.open`, whose patience is that for the shipped collection.
  await page.goto('./?data=synthetic.json')
  await app.idle()
  // By plain selectors: a role's query works out the name of every button, and the list has one for each event.
  const timelineRegion = page.locator('[aria-label="Timeline"]')
  await timelineRegion.locator('button', { hasText: 'Fit all' }).click()
  const box = await page.locator('#timeline-stage').boundingBox()
  if (!box) throw new Error('no lanes')
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2)

  const timeline: number[] = []
  const whole: number[] = []
  const zoomIn = timelineRegion.locator('[aria-label="Zoom in"]')
  for (let isClosest = false; !isClosest; isClosest = await zoomIn.isDisabled()) {
    await app.settled()
    timeline.push(await elementsIn(page, '[aria-label="Timeline"]'))
    whole.push(await elementsIn(page, 'html'))
    await page.mouse.wheel(0, -LEVEL_PX)
  }
  expect(timeline.length).toBeGreaterThan(5)
  expect(Math.max(...timeline)).toBeLessThan(MAX_TIMELINE_ELEMENTS)
  expect(Math.max(...whole)).toBeLessThan(MAX_ELEMENTS)
  const strokes = await page.evaluate(() => mostStrokes())
  expect(strokes).toBeGreaterThan(100)
  expect(strokes).toBeLessThan(MAX_STROKES)
})

/** Whole rows, or outlines of them: what a browser lays out in a part of a frame. */
const MAX_ROWS_AT_ONCE = 40
/** Rows that the first picture waits for. */
const MAX_FIRST_ROWS = 10

declare global {
  /** Rows of the list as they came into the page: how many at once, again and again. */
  var rowsCame: number[]
}

test('a list comes into the page in parts, of which none holds it up', async ({ app, page }) => {
  await page.addInitScript(() => {
    const row = '[aria-label="Chronology"] li'
    globalThis.rowsCame = []
    new MutationObserver(records => {
      const rows = records
        .flatMap(({ addedNodes }) => [...addedNodes])
        .flatMap(node =>
          node instanceof HTMLElement ? [...(node.matches(row) ? [node] : node.querySelectorAll(row))] : [],
        )
      if (rows.length > 0) globalThis.rowsCame.push(rows.length)
    }).observe(document, { childList: true, subtree: true })
  })
  await app.open()
  await expect(page.getByRole('list', { name: 'Chronology' }).getByRole('listitem')).toHaveCount(shipped.events.length)
  const came = await page.evaluate(() => globalThis.rowsCame)
  expect(came[0]).toBeLessThanOrEqual(MAX_FIRST_ROWS)
  expect(Math.max(...came)).toBeLessThanOrEqual(MAX_ROWS_AT_ONCE)
  expect(came.reduce((sum, rows) => sum + rows, 0)).toBe(shipped.events.length)
})

/** Each is drawn, sorted and passed on with every frame of a gesture: a hundred of them take longer than the lanes. */
const MAX_LAYERS = 40

for (const view of ['list', 'table'])
  test(`the page is few layers for the browser, however many rows the ${view} and the filters have`, async ({
    app,
    page,
  }) => {
    await app.open(view === 'list' ? '' : `?view=${view}`)
    await expect(page.getByRole('group', { name: 'Actors' })).toBeVisible()
    const session = await page.context().newCDPSession(page)
    let layers = 0
    session.on('LayerTree.layerTreeDidChange', ({ layers: now }) => {
      layers = now?.length ?? layers
    })
    await session.send('DOM.enable')
    await session.send('LayerTree.enable')
    const opened = page.url()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => layers).toBeGreaterThan(3)
    await app.rested(opened)
    expect(layers).toBeLessThanOrEqual(MAX_LAYERS)
  })

/** With each frame: at sixty in a second, more than anybody's wheel gives. */
const WHEEL_PX = 240

/** A row of the table or the list has no more than these within it, its label and buttons included. */
const MAX_RESTYLED = 60

for (const [view, row] of [
  ['list', 'ol[aria-label="Chronology"] > li'],
  ['table', 'tbody tr'],
] as const)
  test(`the browser styles no other row anew when a row of the ${view} leaves the page`, async ({ app, page }) => {
    await app.open(view === 'list' ? '' : `?view=${view}`)
    await expect(page.locator(row).first()).toBeVisible()
    const session = await page.context().newCDPSession(page)
    const events: { name: string; args?: { elementCount?: number } }[] = []
    session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as typeof events)))
    const ended = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } })
    await page.evaluate(selector => {
      document.querySelector(selector)?.remove()
      return document.body.offsetHeight
    }, row)
    await session.send('Tracing.end')
    await ended
    const restyled = events.filter(({ name }) => name === 'UpdateLayoutTree').map(({ args }) => args?.elementCount ?? 0)
    expect(restyled.length).toBeGreaterThan(0)
    expect(Math.max(...restyled)).toBeLessThan(MAX_RESTYLED)
  })

test(`however fast the table of ${EVENTS} events is scrolled, there are rows where one looks`, async ({
  app,
  page,
}) => {
  await page.route('**/synthetic.json', route => route.fulfill({ contentType: 'application/json', body: DATASET }))
  await page.goto('./?data=synthetic.json&view=table')
  await app.idle()
  const row = page.locator('tbody tr').first()
  await expect(row).toBeVisible()
  const before = await row.getAttribute('aria-rowindex')
  await row.hover()
  await page.evaluate(() => {
    const [table, head, body] = ['table', 'thead', 'tbody'].map(name => document.querySelector(name))
    const scroller = table?.parentElement?.parentElement
    if (!scroller || !head || !body) throw new Error('no table')
    const bare: number[] = []
    // Before the table hears of it: what has been on the screen since the last frame.
    const look = () => {
      const rows = body.getBoundingClientRect()
      const below = scroller.getBoundingClientRect().bottom - rows.bottom
      bare.push(Math.max(0, rows.top - head.getBoundingClientRect().bottom, below))
    }
    document.addEventListener('scroll', look, { capture: true })
    Object.assign(globalThis, { bare })
  })
  for (let i = 0; i < 60; i++) {
    await page.mouse.wheel(0, WHEEL_PX)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await app.settled()
  const seen = await page.evaluate(() => (globalThis as unknown as { bare: number[] }).bare)
  expect(seen.length).toBeGreaterThan(10)
  expect(Math.max(...seen)).toBeLessThan(1)
  expect(await row.getAttribute('aria-rowindex')).not.toBe(before)
})
