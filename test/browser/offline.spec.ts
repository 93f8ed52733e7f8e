import type { BrowserContext, Page } from '@playwright/test'
import { eventTitled, expect, shipped, test } from './app.ts'
import { builtPage, type Site, serveSite } from './site.ts'

test.use({ serviceWorkers: 'allow' })

const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)
const [first, second] = shipped.events
if (!first || !second) throw new Error('two events are needed')
const dataset = (title: string, events = [first]) => JSON.stringify({ ...shipped, title, withdrawn: [], events })

const withSite = async (run: (site: Site, home: string) => Promise<void>) => {
  const site = await serveSite(builtPage('/whence/'))
  try {
    await run(site, `${site.origin}/whence/`)
  } finally {
    await site.stop()
  }
}

/** Chromium looks for a newer worker when it has nothing better to do, which on a busy machine takes a minute. */
const FETCHING = { timeout: 150_000 }

/** Until all files of the version are there, and the page is answered from them. */
const installed = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })

const loseNetwork = async (site: Site, context: BrowserContext) => {
  await site.stop()
  await context.setOffline(true)
}

/** What a server has after somebody has put a newer build there: files of other contents and another version. */
function deploy(site: Site) {
  const edit = (path: string, from: RegExp, to: string) => {
    const text = String(site.files.get(path))
    expect(text).toMatch(from)
    site.files.set(path, text.replace(from, to))
  }
  edit('/whence/index.html', /<title>/, '<title>Newer: ')
  edit('/whence/service-worker.js', /(?<="version":")\w+/, 'newer')
}

test('works without a network after the first visit, and says of when it is', async ({ app, page, context }) => {
  await withSite(async (site, home) => {
    await page.goto(home)
    await installed(page)
    await loseNetwork(site, context)
    await page.goto(home)
    await expect(app.status).toHaveText(`Showing ${shipped.events.length} of ${shipped.events.length} events`)
    await app.select(attack)
    await page.getByRole('button', { name: 'Help', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Marks and keys' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(
      page.getByText(/Offline: this dataset is a copy, fetched on \d+ \w+ \d{4}, \d\d:\d\d UTC\./),
    ).toBeVisible()
    await app.expectAccessible()
  })
})

test('says that a new version is there, and reloads with it when it is asked to', async ({ app, page }) => {
  test.slow()
  await withSite(async (site, home) => {
    await page.goto(home)
    await installed(page)
    deploy(site)
    await page.goto(`${home}?event=${attack.id}`)
    await expect(page.getByText('A new version is there.')).toBeVisible(FETCHING)
    await expect(page).toHaveTitle(/^Whence/)
    await app.expectAccessible()
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page).toHaveTitle(/^Newer: Whence/)
    await expect(app.panel.getByRole('heading', { name: attack.title })).toBeVisible()
    await expect(page.getByText('A new version is there.')).toBeHidden()
    expect(await page.evaluate(() => caches.keys())).toEqual(['whence /whence/ version newer'])
  })
})

test('another tab keeps what it shows when one takes the new version, and is told', async ({ app, page, context }) => {
  test.slow()
  await withSite(async (site, home) => {
    await page.goto(home)
    await installed(page)
    const other = await context.newPage()
    await other.goto(home)
    await app.idle()
    deploy(site)
    await page.reload()
    await expect(page.getByText('A new version is there.')).toBeVisible(FETCHING)
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page).toHaveTitle(/^Newer/)
    await expect(other.getByText('A new version is there.')).toBeVisible(FETCHING)
    await expect(other).toHaveTitle(/^Whence/)
  })
})

test('another dataset comes from the network; without one a copy is shown that says when it was fetched', async ({
  app,
  page,
  context,
}) => {
  await withSite(async (site, home) => {
    const address = `${home}?data=mine.json`
    site.files.set('/whence/mine.json', dataset('Mine'))
    await page.goto(address)
    await expect(app.status).toHaveText('Showing 1 of 1 event')
    await installed(page)
    site.files.set('/whence/mine.json', dataset('Mine, mended', [first, second]))
    await page.reload()
    await expect(app.status).toHaveText('Showing 2 of 2 events')
    await expect(page.getByText(/Offline/)).toBeHidden()
    await expect
      .poll(() => page.evaluate(async () => (await caches.match('mine.json', { ignoreVary: true }))?.text()))
      .toContain('mended')
    await loseNetwork(site, context)
    await page.reload()
    await expect(app.status).toHaveText('Showing 2 of 2 events')
    await expect(page.getByText(/Offline: this dataset is a copy, fetched on /)).toBeVisible()
  })
})

test('the dataset of the first visit is kept, too', async ({ app, page, context }) => {
  await withSite(async (site, home) => {
    site.files.set('/whence/mine.json', dataset('Mine'))
    const fetched: string[] = []
    page.on('request', request => {
      if (request.url().endsWith('/mine.json') && !request.serviceWorker()) fetched.push(request.url())
    })
    await page.goto(`${home}?data=mine.json`)
    await expect(app.status).toHaveText('Showing 1 of 1 event')
    await expect
      .poll(() => page.evaluate(async () => (await caches.match('mine.json', { ignoreVary: true }))?.status))
      .toBe(200)
    // By the page itself only to be shown.
    expect(fetched).toHaveLength(1)
    await loseNetwork(site, context)
    await page.reload()
    await expect(app.status).toHaveText('Showing 1 of 1 event')
  })
})

test('a dataset of another site, which was refused, is not asked for to be kept', async ({ app, page }) => {
  await withSite(async (site, home) => {
    await page.goto(`${home}?data=https://example.org/mine.json`)
    await installed(page)
    await app.idle()
    // What it asks for at the first visit has been asked for by now; a refusal would stand in the console.
    await page.evaluate(() => fetch('./'))
    expect(site.asked).toContain('/whence/service-worker.js')
  })
})

test('a server that is gone is as good as no network', async ({ app, page }) => {
  await withSite(async (site, home) => {
    await page.goto(home)
    await installed(page)
    await site.stop()
    await page.reload()
    await expect(app.status).toHaveText(/Showing 166/)
    await expect(page.getByText(/Offline: this dataset is a copy, fetched on /)).toBeVisible()
  })
})

test('what a server answers is shown, even where a copy would look better', async ({ app, page, expectedErrors }) => {
  expectedErrors.push(/404/)
  await withSite(async (site, home) => {
    site.files.set('/whence/mine.json', dataset('Mine'))
    await page.goto(`${home}?data=mine.json`)
    await installed(page)
    await page.reload()
    await expect(app.status).toHaveText('Showing 1 of 1 event')
    site.files.delete('/whence/mine.json')
    await page.reload()
    await expect(page.getByText(/404/)).toBeVisible()
  })
})

test('the tab of the first visit, too, is told of a version that another one takes', async ({ page, context }) => {
  test.slow()
  await withSite(async (site, home) => {
    await page.goto(home)
    await installed(page)
    deploy(site)
    const other = await context.newPage()
    await other.goto(home)
    await expect(other.getByText('A new version is there.')).toBeVisible(FETCHING)
    await other.getByRole('button', { name: 'Reload' }).click()
    await expect(other).toHaveTitle(/^Newer/)
    await expect(page.getByText('A new version is there.')).toBeVisible(FETCHING)
    await expect(page).toHaveTitle(/^Whence/)
  })
})

test('keeps nothing of other pages, where it stands at the root of a site', async ({ page }) => {
  const site = await serveSite([...builtPage('/'), ['/blog/index.html', '<link rel="icon" href="data:,">A blog']])
  try {
    await page.goto(site.origin)
    await installed(page)
    await page.goto(`${site.origin}/blog/`)
    const read = (path: string) => page.evaluate(async address => (await fetch(address)).text(), path)
    for (const path of ['/assets/blog.css', '/blog/news.json'])
      for (const text of ['of yesterday', 'of today']) {
        site.files.set(path, text)
        expect(await read(path)).toBe(text)
      }
    const kept = await page.evaluate(async () => {
      const caches = await Promise.all((await window.caches.keys()).map(name => window.caches.open(name)))
      const requests = (await Promise.all(caches.map(cache => cache.keys()))).flat()
      return requests.filter(({ url }) => url.includes('blog')).length
    })
    expect(kept).toBe(0)
  } finally {
    await site.stop()
  }
})

test('a part of a file is asked for as it is', async ({ page }) => {
  await withSite(async (site, home) => {
    site.files.set('/whence/large.parquet', 'PAR1 and more')
    await page.goto(home)
    await installed(page)
    const part = await page.evaluate(async () => {
      const response = await fetch('large.parquet', { headers: { range: 'bytes=0-3' } })
      return [response.status, await response.text()]
    })
    expect(part).toEqual([206, 'PAR1'])
  })
})

test('a version of which a file is missing is not taken', async ({ app, page, expectedErrors }) => {
  expectedErrors.push(/404|bad-precaching|Service ?Worker/i)
  await withSite(async (site, home) => {
    const missing = [...site.files.keys()].find(path => /Help-[^/]+\.js$/.test(path))
    if (!missing) throw new Error('the help has no file')
    site.files.delete(missing)
    await page.goto(home)
    await app.idle()
    await expect.poll(() => site.asked.includes(missing)).toBe(true)
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active)).toBeFalsy()
    await app.select(attack)
  })
})

test('the first picture waits for none of it', async ({ app, page }) => {
  await withSite(async (site, home) => {
    await page.goto(home)
    await app.idle()
    await installed(page)
    const drawn = await page.evaluate(() => performance.getEntriesByName('whence:first-draw')[0]?.startTime ?? 0)
    const asked = await page.evaluate(
      () => performance.getEntriesByType('resource').find(({ name }) => /idle-parts/.test(name))?.startTime ?? 0,
    )
    expect(drawn).toBeGreaterThan(0)
    expect(asked).toBeGreaterThan(drawn)
    expect(site.asked).toContain('/whence/service-worker.js')
  })
})

test('within another page it settles in no browser', async ({ app, page }) => {
  await withSite(async (site, home) => {
    await page.goto(`${home}?embed=1`)
    await app.idle()
    await expect.poll(() => site.asked.some(path => /idle-parts-[^/]+\.js$/.test(path))).toBe(true)
    await app.select(attack)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
})

test('can be installed: a manifest, with icons that are there', async ({ page, request, baseURL }) => {
  await page.goto('./')
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const address = new URL(href ?? '', baseURL).href
  const manifest = await (await request.get(address)).json()
  expect(manifest).toMatchObject({ name: 'Whence', start_url: './', scope: './' })
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(new URL(src, address).href)
    expect(icon.headers()['content-type']).toContain(type)
    // The size stands in bytes 16 to 24 of a PNG.
    const png = await icon.body()
    if (type === 'image/png') expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }
})
