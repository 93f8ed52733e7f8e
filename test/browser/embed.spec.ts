import type { FrameLocator, Page } from '@playwright/test'
import { eventTitled, expect, shipped, test } from './app.ts'
import { type Site, serveSite } from './site.ts'

const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)
const ALL = `Showing ${shipped.events.length} of ${shipped.events.length} events`

/** A page of somebody else, on another origin, with this in the middle of much else. */
const hostPage = (html: string) => `<!doctype html><html lang="en"><title>Host</title>
<style>body { margin: 0 } p { height: 1200px; margin: 0 }</style>
<h1>A story</h1>${html}<p>More of the story</p></html>`

async function inHost(html: string, page: Page, run: (site: Site) => Promise<void>) {
  const site = await serveSite([
    ['/index.html', hostPage(html)],
    ['/favicon.ico', ''],
  ])
  try {
    await page.goto(site.origin)
    await run(site)
  } finally {
    await site.stop()
  }
}

const timeline = (frame: FrameLocator) => frame.getByRole('region', { name: 'Timeline' })
const status = (frame: FrameLocator) => frame.getByRole('status').filter({ hasText: 'Showing' })
const height = (page: Page) => page.locator('iframe').evaluate(frame => frame.getBoundingClientRect().height)

const element = (baseURL: string | undefined, attributes = '') =>
  `<script defer src="${baseURL}whence-timeline.js"></script>
  <whence-timeline src="${baseURL}" ${attributes}><a href="${baseURL}">To the timeline</a></whence-timeline>`

test('embedded, the page leaves out its frame and keeps timeline, chronology and panel', async ({ app, page }) => {
  await page.setViewportSize({ width: 600, height: 500 })
  await app.open('?embed=1')
  await expect(app.timeline).toBeVisible()
  await expect(app.status).toHaveText(ALL)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Export' })).toHaveCount(0)
  await app.select(attack)
  await app.expectAccessible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`${colorScheme} and narrow, it has no fault that axe knows`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 640 })
    await app.open('?embed=1&actor=iran')
    await app.expectAccessible()
  })

test('stays embedded as the reader moves on; the link at its foot leads to the same view, whole', async ({
  app,
  page,
  context,
}) => {
  await app.open('?embed=1&actor=iran')
  await app.select(attack)
  await expect.poll(() => new URL(page.url()).search).toContain('embed=1')
  const opening = context.waitForEvent('page')
  await page.getByRole('link', { name: /Open in Whence/ }).click()
  const whole = await opening
  await expect(whole.getByRole('searchbox')).toBeVisible()
  const { searchParams } = new URL(whole.url())
  expect([searchParams.get('embed'), searchParams.get('event'), searchParams.get('actor')]).toEqual([
    null,
    attack.id,
    'iran',
  ])
  expect(await whole.evaluate(() => window.opener)).toBeNull()
})

test('an address that means something else by “embed” is told so', async ({ app, page }) => {
  await app.open('?embed=yes')
  await expect(page.getByText(/“embed” is “yes”/)).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeVisible()
})

test('the snippet of the Export dialog shows the present view in a page of another origin', async ({ app, page }) => {
  await app.open(`?actor=iran&event=${attack.id}`)
  const shown = await app.status.textContent()
  await page.getByRole('button', { name: 'Export' }).click()
  const snippet = await page.getByRole('textbox', { name: 'A frame, of fixed height' }).inputValue()
  const elementSnippet = await page.getByRole('textbox', { name: /An element/ }).inputValue()
  for (const html of [snippet, elementSnippet])
    await inHost(html, page, async () => {
      const frame = page.frameLocator('iframe')
      await expect(status(frame)).toHaveText(shown ?? '')
      await expect(frame.getByRole('heading', { name: attack.title })).toBeVisible()
      await expect(page.locator('iframe')).toHaveAttribute('title', /Timeline/)
    })
})

test('a wheel over the timeline scrolls the page around it, and zooms with Ctrl', async ({ page, baseURL }) => {
  await inHost(
    `<iframe src="${baseURL}?embed=1" width="900" height="640" title="Timeline"></iframe>`,
    page,
    async () => {
      const frame = page.frameLocator('iframe')
      await expect(status(frame)).toHaveText(ALL)
      const lanes = frame.getByRole('listbox', { name: 'Events on the timeline' })
      await expect(lanes).toBeVisible()
      // It stands beside the range, and comes after the first picture.
      await expect(timeline(frame).getByText(/from before/)).toBeVisible()
      const shown = await timeline(frame)
        .getByText(/in view/)
        .textContent()
      await lanes.hover()
      await expect
        .poll(async () => {
          await page.mouse.wheel(0, 60)
          return page.evaluate(() => window.scrollY)
        })
        .toBeGreaterThan(0)
      await expect(frame.getByText('Hold Ctrl or ⌘ while scrolling to zoom')).toBeVisible()
      await expect(timeline(frame).getByText(/in view/)).toHaveText(shown ?? '')
      const scrolled = await page.evaluate(() => window.scrollY)
      await lanes.hover()
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, -300)
      await page.keyboard.up('Control')
      await expect(timeline(frame).getByText(/in view/)).not.toHaveText(shown ?? '')
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
    },
  )
})

test('the element takes the height that the timeline asks for, and keeps it in step', async ({ page, baseURL }) => {
  await inHost(element(baseURL), page, async () => {
    await expect(status(page.frameLocator('iframe'))).toHaveText(ALL)
    await expect.poll(() => height(page)).not.toBe(640)
    const wide = await height(page)
    // Where it is asked for, it is given: nothing is left over, and nothing has to be scrolled to.
    const inner = () =>
      page
        .frameLocator('iframe')
        .locator('body')
        .evaluate(({ ownerDocument: { documentElement: root } }) => [root.scrollHeight, root.clientHeight])
    await expect.poll(inner).toEqual([wide, wide])
    await page.setViewportSize({ width: 360, height: 800 })
    await expect.poll(() => height(page)).not.toBe(wide)
    const narrow = await height(page)
    await expect.poll(inner).toEqual([narrow, narrow])
  })
})

test('the height asked for is the same in a story, and does not grow with every step', async ({ page, baseURL }) => {
  await inHost(element(baseURL), page, async () => {
    const frame = page.frameLocator('iframe')
    await expect(status(frame)).toHaveText(ALL)
    await expect.poll(() => height(page)).not.toBe(640)
    const inList = await height(page)
    await frame.getByRole('button', { name: 'Read in order' }).click()
    await expect(frame.getByText(/^\d+ of \d+$/)).toBeVisible()
    await frame.getByRole('button', { name: 'Next event' }).click()
    await page.locator('whence-timeline').evaluate(node => {
      node.style.width = '700px'
    })
    await expect.poll(() => frame.locator('body').evaluate(() => innerWidth)).toBe(700)
    await page.locator('whence-timeline').evaluate(node => {
      node.style.width = ''
    })
    await expect.poll(() => height(page)).toBe(inList)
  })
})

test('a story tells its height from the start', async ({ page, baseURL }) => {
  await inHost(element(baseURL, 'filter="view=story"'), page, async () => {
    await expect(page.frameLocator('iframe').getByText(/^\d+ of \d+$/)).toBeVisible()
    await expect.poll(() => height(page)).not.toBe(640)
  })
})

test('the element shows what its attributes ask for, and follows them without a trace in the history', async ({
  page,
  baseURL,
}) => {
  await inHost(element(baseURL, `filter="actor=iran&amp;status=occurred" event="${attack.id}"`), page, async () => {
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { name: attack.title })).toBeVisible()
    await expect(status(frame)).not.toHaveText(ALL)
    const entries = await page.evaluate(() => history.length)
    await page.locator('whence-timeline').evaluate(node => {
      node.removeAttribute('filter')
      node.removeAttribute('event')
    })
    await expect(status(frame)).toHaveText(ALL)
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })
})

test('moved within its page, the element still shows what its attributes ask for', async ({ page, baseURL }) => {
  await inHost(element(baseURL, 'filter="actor=iran"'), page, async () => {
    const frame = page.frameLocator('iframe')
    await expect(status(frame)).not.toHaveText(ALL)
    const node = page.locator('whence-timeline')
    await node.evaluate(moved => moved.removeAttribute('filter'))
    await expect(status(frame)).toHaveText(ALL)
    await node.evaluate(moved => document.body.prepend(moved))
    await expect(status(frame)).toHaveText(ALL)
    await expect.poll(() => height(page)).not.toBe(640)
  })
})

test('alone in its window it prints its document; within a page Ctrl+P is left to the browser', async ({
  app,
  page,
  baseURL,
}) => {
  await app.open('?embed=1&kind=drill')
  await page.evaluate(() => {
    window.print = () => {
      document.title = document.querySelector('main[lang=en] h1')?.textContent ?? 'nothing'
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await app.lanes.press('Control+p')
  await expect(page).toHaveTitle(shipped.title ?? '')

  await inHost(
    `<iframe src="${baseURL}?embed=1" width="900" height="640" title="Timeline"></iframe>`,
    page,
    async () => {
      const frame = page.frameLocator('iframe')
      const lanes = frame.getByRole('listbox', { name: 'Events on the timeline' })
      await expect(status(frame)).toHaveText(ALL)
      // The document for paper has come, and with it whatever takes keys.
      const isReady = () => lanes.evaluate(() => performance.getEntriesByName('whence:print-ready').length > 0)
      await expect.poll(isReady).toBe(true)
      await lanes.evaluate(({ ownerDocument }) =>
        addEventListener('keydown', ({ key, defaultPrevented }) => {
          if (key === 'p') ownerDocument.title = defaultPrevented ? 'taken' : 'left'
        }),
      )
      await lanes.press('Control+p')
      await expect.poll(() => lanes.evaluate(({ ownerDocument }) => ownerDocument.title)).toBe('left')
    },
  )
})

test('an event is opened inside the frame, and “back” closes it again', async ({ page, baseURL }) => {
  await inHost(element(baseURL), page, async site => {
    const frame = page.frameLocator('iframe')
    await frame.getByRole('list', { name: 'Chronology' }).getByRole('listitem').first().getByRole('button').click()
    await expect(frame.getByRole('button', { name: 'Close', exact: true })).toBeVisible()
    await page.evaluate(() => history.back())
    await expect(frame.getByRole('button', { name: 'Close', exact: true })).toBeHidden()
    await expect.poll(() => page.url()).toBe(`${site.origin}/`)
  })
})

test('the element believes nobody but its own frame, and of that only a sensible height', async ({ page, baseURL }) => {
  await inHost(element(baseURL), page, async () => {
    const frame = page.frameLocator('iframe')
    await expect(status(frame)).toHaveText(ALL)
    await expect.poll(() => height(page)).not.toBe(640)
    const asked = await height(page)
    await page.evaluate(async () => {
      window.postMessage({ type: 'whence:height', height: 5_000 }, '*')
      await new Promise(resolve => addEventListener('message', () => setTimeout(resolve), { once: true }))
    })
    expect(await height(page)).toBe(asked)
    const say = (message: unknown) =>
      frame.locator('body').evaluate((_, told) => window.parent.postMessage(told, '*'), message)
    await say({ type: 'whence:height', height: 'tall' })
    await say({ type: 'other', height: 5_000 })
    await say(null)
    await say({ type: 'whence:height', height: 1e9 })
    await expect.poll(() => height(page)).toBe(20_000)
    await say({ type: 'whence:height', height: -4 })
    await expect.poll(() => height(page)).toBe(200)
  })
})

test('without a web address in src there is the link that stands inside', async ({ page, baseURL }) => {
  const html = `<script src="${baseURL}whence-timeline.js"></script>
    <whence-timeline src="javascript:document.title=1"><a href="${baseURL}">To the timeline</a></whence-timeline>`
  await inHost(html, page, async () => {
    await expect(page.getByRole('link', { name: 'To the timeline' })).toBeVisible()
    await expect(page.locator('iframe')).toHaveCount(0)
    await page.locator('whence-timeline').evaluate((node, src) => node.setAttribute('src', src ?? ''), baseURL)
    await expect(status(page.frameLocator('iframe'))).toHaveText(ALL)
    expect(await page.title()).toBe('Host')
  })
})
