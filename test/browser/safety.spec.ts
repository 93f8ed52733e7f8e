import { expect, shipped, test } from './app.ts'

test('text of a dataset is shown as text, never run or rendered as markup', async ({ app, page }) => {
  const hostile = structuredClone(shipped)
  const event = hostile.events[0]
  if (!event) throw new Error('an event is needed')
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script><b>bold</b>'
  event.title = markup.slice(0, 90)
  event.summary = markup
  event.notes = [{ type: 'context', text: markup }]
  await page.route(/events-[^/]+\.json$/, route =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(hostile) }),
  )
  await app.open(`?event=${event.id}`)
  await expect(app.panel).toContainText('<script>document.title=2</script>')
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.title()).toMatch(/Whence/)
})

test('links of a dataset go to http(s) or are refused with a problem', async ({ app, page }) => {
  const hostile = structuredClone(shipped)
  const event = hostile.events[0]
  if (!event) throw new Error('an event is needed')
  event.notes = [{ type: 'context', text: 'See.', references: ['javascript:alert(1)'] }]
  await page.route(/events-[^/]+\.json$/, route =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(hostile) }),
  )
  await page.goto('./')
  await expect(page.getByText(`events.${event.id}.notes[0].references[0]`)).toBeVisible()
  await app.expectAccessible()
})

test('no request leaves the origin, and the policy would not let one', async ({
  app,
  page,
  baseURL,
  expectedErrors,
}) => {
  const foreign: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url())
  })
  await app.open()
  await app.chronology.getByRole('listitem').first().getByRole('button').click()
  expect(foreign).toEqual([])
  expectedErrors.push(/Content Security Policy/)
  const refused = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'sent',
      () => 'refused',
    ),
  )
  expect(refused).toBe('refused')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.hasRun = true'
    document.head.append(script)
    return 'hasRun' in globalThis
  })
  expect(ran).toBe(false)
})

test('another dataset is read from the same origin only', async ({ app, page }) => {
  await app.open('?data=https://example.org/events.json')
  await expect(page.getByText(/not on this site/)).toBeVisible()
  await expect.poll(() => app.shownCount()).toBe(shipped.events.length)
})
