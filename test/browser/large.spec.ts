import type { Page } from '@playwright/test'
import { syntheticDataset } from '../../src/cli/synthetic/synthetic-dataset.ts'
import { packed } from '../data/packed/packing.ts'
import { expect, test } from './app.ts'

/** More than the page checks before it shows anything. */
const EVENTS = 6_000
const dataset = syntheticDataset({ events: EVENTS, seed: 7 })
const actor = dataset.actors.find(({ partOf }) => partOf === undefined)
const middle = dataset.events[EVENTS / 2]
if (!actor || !middle) throw new Error('a dataset without actors or events')

const MIDDLE = middle.title

const serveJson = (page: Page, body: string) =>
  page.route('**/large.json', route => route.fulfill({ contentType: 'application/json', body }))

/** As a server does that answers range requests, while it is up; counts the bytes that it gave. */
async function servePacked(page: Page, bytes: Buffer) {
  let given = 0
  let isDown = false
  await page.route('**/large.parquet', route => {
    if (isDown) return route.abort()
    const [, from = '0', to = ''] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? []
    const part = bytes.subarray(Number(from), Number(to) + 1)
    given += part.length
    const headers = { 'content-range': `bytes ${from}-${to}/${bytes.length}`, 'accept-ranges': 'bytes' }
    return route.fulfill({ status: 206, headers, contentType: 'application/octet-stream', body: part })
  })
  const goes = (down: boolean) => {
    isDown = down
  }
  return { given: () => given, goesDown: () => goes(true), comesBack: () => goes(false) }
}

/** Of how few events the page of a source can be made, and which they are. */
function leastCited() {
  const citing = dataset.sources.map(({ id }) => ({
    source: id,
    events: dataset.events.filter(({ citations }) => citations.some(({ source }) => source === id)),
  }))
  const [least] = citing.filter(({ events }) => events.length > 1).sort((a, b) => a.events.length - b.events.length)
  if (!least) throw new Error('no source is cited for two events')
  return least
}

const marks = (page: Page) =>
  page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
    return { drawn: at('whence:first-draw'), ready: at('whence:data-ready') }
  })

const ready = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('whence:data-ready').length > 0, undefined, {
    timeout: 60_000,
  })

test('a large file is drawn before it is checked, and has its filters when it is', async ({ app, page }) => {
  // So many that the check takes seconds, in which a busy machine has drawn as well.
  await serveJson(page, JSON.stringify(syntheticDataset({ events: 20_000, seed: 7 })))
  await page.goto('./?data=large.json')
  await expect(app.status).toHaveText(/Showing 20,000 of 20,000 events/)
  await expect(app.chronology.getByRole('listitem').first()).toBeVisible()
  await ready(page)
  const { drawn, ready: checked } = await marks(page)
  expect(drawn).toBeLessThan(checked)
  await page.getByRole('group', { name: 'Actors' }).getByRole('checkbox', { name: actor.name, exact: true }).check()
  await expect(app.status).toHaveText(/Showing 1?\d,\d{3} of 20,000 events/)
  await app.expectAccessible()
})

test('what filters leave is claimed of no large file before every event of it is known', async ({ app, page }) => {
  await page.addInitScript(() => {
    const claims = new Set<string>()
    new MutationObserver(() => {
      for (const part of document.querySelectorAll('main p'))
        for (const [claim] of part.textContent.matchAll(/Nobody else is in|(?<![\d,])0 events/g)) claims.add(claim)
    }).observe(document, { childList: true, subtree: true })
    Object.assign(globalThis, { claims })
  })
  await serveJson(page, JSON.stringify(syntheticDataset({ events: 20_000, seed: 7 })))
  await page.goto(`./?data=large.json&actor=${actor.id}`)
  await expect(page.getByText(/^Checking every event: \d+\s%, then all filters apply$/)).toBeVisible()
  await ready(page)
  await expect(app.status).toHaveText(/Showing 1?\d,\d{3} of 20,000 events/)
  await expect(page.getByText('then all filters apply')).toHaveCount(0)
  await expect(app.panel.getByText(/^[\d,]+ events/).first()).toBeVisible()
  expect(await page.evaluate(() => [...(globalThis as unknown as { claims: Set<string> }).claims])).toEqual([])
})

test('how much of what filters leave is in view is counted anew once the filters of a large file apply', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const onMessage = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage')
    let letFacetsCome = () => {}
    const facets = new Promise<void>(resolve => {
      letFacetsCome = resolve
    })
    Object.defineProperty(Worker.prototype, 'onmessage', {
      set(take: (message: MessageEvent) => void) {
        onMessage?.set?.call(this, (message: MessageEvent) => {
          if (message.data.tell === 'facets') void facets.then(() => take(message))
          else take(message)
        })
      },
    })
    Object.assign(globalThis, { letFacetsCome })
  })
  await serveJson(page, JSON.stringify(dataset))
  await page.goto(`./?data=large.json&actor=${actor.id}&from=2000-01-01T00:00Z&to=2001-01-01T00:00Z`)
  const showAll = app.timeline.getByRole('button', { name: 'Show all' })
  await expect(showAll).toHaveText('Show all 6,000')
  await page.evaluate(() => (globalThis as unknown as { letFacetsCome: () => void }).letFacetsCome())
  await expect(app.status).toHaveText(/Showing [1-5],\d{3} of 6,000 events/)
  const passing = (await app.status.textContent())?.match(/Showing ([\d,]+) of/)?.[1]
  await expect(showAll).toHaveText(`Show all ${passing}`)
})

test('while a large file is checked, the timeline is not drawn anew for each percent', async ({ page }) => {
  await page.addInitScript(() => {
    const drawnAt: string[] = []
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (message, ...more) {
      const told = [...document.querySelectorAll('p')].find(p => p.textContent.startsWith('Checking every event'))
      if (message.tell === 'paint') drawnAt.push(told?.textContent ?? '')
      postMessage.apply(this, [message, ...more] as never)
    }
    Object.assign(globalThis, { drawnAt })
  })
  await serveJson(page, JSON.stringify(syntheticDataset({ events: 20_000, seed: 7 })))
  await page.goto('./?data=large.json')
  await ready(page)
  const drawnAt = await page.evaluate(() => (globalThis as unknown as { drawnAt: readonly string[] }).drawnAt)
  // Until then the page may still be coming to rest.
  expect(drawnAt.filter(told => /: ([6-9]\d|100)/.test(told)).length).toBeLessThan(10)
})

test('the list of a large dataset has only what is in sight in the page, and says how long it is', async ({
  app,
  page,
}) => {
  await serveJson(page, JSON.stringify(dataset))
  await page.goto(`./?data=large.json&event=${middle.id}`)
  await expect(app.panel.getByRole('heading', { name: MIDDLE })).toBeVisible()
  const row = app.chronology.locator('li[aria-setsize]').first()
  await expect(row).toHaveAttribute('aria-setsize', String(EVENTS))
  expect(await app.chronology.getByRole('listitem').count()).toBeLessThan(100)
  await app.panel.getByRole('button', { name: 'Next event' }).click()
  await expect(app.panel.getByRole('heading', { level: 2 })).toBeVisible()
  await app.lanes.focus()
  await page.keyboard.press('End')
  await expect(app.chronology.locator(`li[aria-posinset="${EVENTS}"]`)).toBeVisible()
})

test('on a phone a long table, opened amid its rows, fills what it has of the page and stretches nothing', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await serveJson(page, JSON.stringify(dataset))
  await page.goto(`./?data=large.json&event=${middle.id}&view=table`)
  await expect(app.panel.getByRole('heading', { name: MIDDLE })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Status' })).toBeAttached()
  await ready(page)
  const left = await page.getByRole('main').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  expect(left).toBe(0)
})

test('a fault deep in a large file ends on the page of problems', async ({ page }) => {
  const broken = structuredClone(dataset)
  const last = broken.events.at(-2)
  if (!last) throw new Error('no event')
  last.actors = ['nobody']
  await serveJson(page, JSON.stringify(broken))
  await page.goto('./?data=large.json')
  await expect(page.getByText(new RegExp(`events\\.${last.id}\\.actors`))).toBeVisible({ timeout: 60_000 })
})

test('a packed dataset is read by parts: index first, then what is in sight', async ({ app, page }) => {
  test.setTimeout(120_000)
  const bytes = Buffer.from(await packed(JSON.stringify(dataset), 1_000))
  const { given } = await servePacked(page, bytes)
  await page.goto('./?data=large.parquet')
  await expect(app.status).toHaveText(/Showing 6,000 of 6,000 events/)
  await ready(page)
  await expect(app.chronology.getByRole('listitem').first().getByRole('button')).not.toHaveText('…')
  expect(given()).toBeLessThan(bytes.length * 1.5)

  await page.getByRole('searchbox', { name: 'Search' }).fill(MIDDLE)
  await expect(app.status).toHaveText(/searched in titles only/)
  const found = app.chronology.getByRole('listitem', { name: MIDDLE }).first()
  await expect(found).toBeVisible()
  // The list follows the count: until it has, the row may go while it is being clicked, as it would under a hand.
  await expect(async () => {
    await found.getByRole('button').click({ timeout: 5_000 })
    await expect(app.panel.getByRole('heading', { name: MIDDLE })).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await expect(app.panel.getByRole('figure').first()).toBeVisible()
})

test('the page of a source has the excerpts of events that were not in sight, once they have come', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000)
  const rarest = leastCited()
  await servePacked(page, Buffer.from(await packed(JSON.stringify(dataset), 1_000)))
  await page.goto(`./?data=large.parquet&reading=${rarest.source}`)
  const excerpts = app.panel.getByRole('region', { name: /^Excerpts/ })
  for (const event of [rarest.events.at(0), rarest.events.at(-1)])
    await expect(excerpts.getByRole('button', { name: event?.title ?? '' }).first()).toBeVisible({ timeout: 60_000 })
})

test('a packed dataset stays while its server cannot be reached, and what was missing comes once it can be', async ({
  app,
  page,
  expectedErrors,
}) => {
  test.setTimeout(120_000)
  expectedErrors.push(/ERR_FAILED/)
  const server = await servePacked(page, Buffer.from(await packed(JSON.stringify(dataset), 1_000)))
  await page.goto('./?data=large.parquet')
  await ready(page)
  await app.idle()
  server.goesDown()
  const last = app.chronology.getByRole('listitem').last().getByRole('button')
  await app.timeline.getByRole('button', { name: 'Fit all' }).click()
  await app.lanes.press('End')
  const notice = page.getByText('The server cannot be reached. What is missing comes as soon as it can be.')
  await expect(notice).toBeVisible()
  await expect(app.status).toHaveText(/Showing 6,000 of 6,000 events/)
  await app.expectAccessible()

  server.comesBack()
  await expect(notice).toBeHidden()
  await expect(app.panel.getByRole('figure').first()).toBeVisible()
  await expect(last).not.toHaveText('…')
})

test('a server that sends no parts is told of, with what to do', async ({ page }) => {
  await page.route('**/large.parquet', route => route.fulfill({ status: 200, body: 'PAR1' }))
  await page.goto('./?data=large.parquet')
  await expect(page.getByText(/Use a server that answers range requests/)).toBeVisible()
})
