import type { Page, Worker } from '@playwright/test'
import { expect, shipped, test } from './app.ts'

/** Has the page draw by itself, as in a browser whose canvases cannot be given away. */
const keepCanvases = (page: Page) =>
  page.addInitScript(() => Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen'))

const isPainter = (worker: Worker) => worker.url().includes('painter')

/** The painter has drawn lanes and window: their canvases have the size in CSS px that it was told. */
const handedOver = (page: Page) =>
  page.waitForFunction(
    () => [...document.querySelectorAll('canvas')].filter(({ style }) => style.width !== '').length === 2,
  )

/** What stands on the canvases of overview and lanes, pixel by pixel, once it has stopped changing. */
async function still(page: Page): Promise<readonly string[]> {
  const shoot = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('canvas')].map(canvas => {
        const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height })
        copy.getContext('2d')?.drawImage(canvas, 0, 0)
        return copy.toDataURL()
      }),
    )
  let last = await shoot()
  let same = 0
  const timesSame = async () => {
    const now = await shoot()
    same = now.join() === last.join() ? same + 1 : 0
    last = now
    return same
  }
  // Marks move, and guests come, some time after the hand has stopped.
  await expect.poll(timesSame, { intervals: [250] }).toBeGreaterThan(2)
  return last
}

/** With a title in letters whose typeface is fetched when they are drawn. */
const CYRILLIC = JSON.stringify({
  ...shipped,
  withdrawn: [],
  events: shipped.events.map(event =>
    event.importance === 3 ? { ...event, title: `Договор: ${event.title}`.slice(0, 90).trim() } : event,
  ),
})

for (const { scheme, ratio } of [
  { scheme: 'light', ratio: 1 },
  { scheme: 'dark', ratio: 1.5 },
] as const)
  test.describe(`${scheme}, ${ratio} device px to the px`, () => {
    test.use({ colorScheme: scheme, deviceScaleFactor: ratio, contextOptions: { reducedMotion: 'reduce' } })

    test('what the painter draws looks like what the page draws by itself', async ({ app, context }) => {
      const { page } = app
      await context.route('**/cyrillic.json', route =>
        route.fulfill({ contentType: 'application/json', body: CYRILLIC }),
      )
      const byItself = await context.newPage()
      await keepCanvases(byItself)
      const pictures: (readonly string[])[] = []
      for (const one of [page, byItself]) {
        await one.bringToFront()
        await one.goto('./?data=cyrillic.json&from=2021-08-01&to=2023-08-01')
        await expect(one.getByText(/from before/)).toBeVisible()
        if (one === page) await handedOver(one)
        pictures.push(await still(one))
      }
      expect(page.workers().filter(isPainter)).toHaveLength(1)
      expect(byItself.workers().filter(isPainter)).toHaveLength(0)
      expect(pictures[0]).toHaveLength(3)
      expect(pictures[0]).toEqual(pictures[1])
    })
  })

test('the timeline follows the hand with a painter that could not be fetched', async ({
  app,
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/painter\.worker/, /ERR_FAILED/)
  await page.route('**/painter.worker-*.js', route => route.abort())
  await app.open()
  const before = await still(page)
  await app.timeline.getByRole('button', { name: 'Fit all' }).click()
  expect(await still(page)).not.toEqual(before)
})

test('where the browser starts no painter the timeline has all that comes with it', async ({
  app,
  context,
  expectedErrors,
}) => {
  const { page } = app
  expectedErrors.push(/no more workers/)
  await page.addInitScript(() => {
    globalThis.Worker = class {
      constructor() {
        throw new Error('no more workers')
      }
    } as unknown as typeof Worker
  })
  const pictures: (readonly string[])[] = []
  for (const one of [await context.newPage(), page]) {
    await one.bringToFront()
    await one.goto('./')
    await expect(one.getByText(/from before/)).toBeVisible()
    // Its flags, as the motion of marks, are fetched with the way to the painter.
    await one.getByRole('checkbox', { name: 'When published' }).check()
    pictures.push(await still(one))
  }
  expect(pictures[1]).toEqual(pictures[0])
})

test('the timeline goes on where its painter fails', async ({ app, page, context, expectedErrors }) => {
  expectedErrors.push(/gone mad/)
  const fitAll = async (one: Page) => {
    await one.bringToFront()
    await one.getByRole('button', { name: 'Fit all' }).click()
    // The address is written at rest.
    await expect.poll(() => new URL(one.url()).searchParams.get('from')).toMatch(/^1/)
    return still(one)
  }
  const sound = await context.newPage()
  await sound.goto('./')
  await handedOver(sound)
  const all = await fitAll(sound)
  await page.bringToFront()
  await app.open()
  await handedOver(page)
  await page
    .workers()
    .find(isPainter)
    ?.evaluate(() => {
      setTimeout(() => {
        throw new Error('gone mad')
      })
    })
  await expect.poll(() => page.workers().filter(isPainter).length).toBe(0)
  expect(await fitAll(page)).toEqual(all)
})

test('of a wheel that turns faster than pictures are drawn the last turn is on the screen', async ({ app, page }) => {
  await app.open()
  await handedOver(page)
  await app.lanes.hover()
  const dawdling = page
    .workers()
    .find(isPainter)
    ?.evaluate(() => {
      const end = performance.now() + 1_500
      while (performance.now() < end);
    })
  for (let i = 0; i < 30; i++) await page.mouse.wheel(0, -40)
  await dawdling
  // At rest all that follows has followed: the address, the list, and the line that says where in it the reader is.
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull()
  await expect(app.timeline.getByText(/from before/)).toBeVisible()
  const turned = await still(page)
  const drawnAnew = async (colorScheme: 'dark' | 'light') => {
    const before = await still(page)
    await page.emulateMedia({ colorScheme })
    await expect.poll(() => still(page)).not.toEqual(before)
    return still(page)
  }
  await drawnAnew('dark')
  expect(await drawnAnew('light')).toEqual(turned)
})

test('on a screen of another density the timeline is drawn anew, as sharp as that screen', async ({ app, page }) => {
  await page.addInitScript(() => {
    const ask = window.matchMedia.bind(window)
    window.matchMedia = query => {
      const list = ask(query)
      // A density that is emulated changes, and the browser does not say so.
      if (query.includes('dppx')) addEventListener('test-density', () => list.dispatchEvent(new Event('change')))
      return list
    }
  })
  await app.open()
  await handedOver(page)
  const widths = () =>
    page.evaluate(() => [...document.querySelectorAll('canvas')].map(canvas => canvas.width / canvas.clientWidth))
  await expect.poll(async () => (await widths()).map(Math.round)).toEqual([1, 1, 1])
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const screen = await page.context().newCDPSession(page)
  await screen.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 2, mobile: false })
  await page.evaluate(() => dispatchEvent(new Event('test-density')))
  await expect.poll(async () => (await widths()).map(Math.round)).toEqual([2, 2, 2])
})
