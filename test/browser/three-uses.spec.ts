import { eventTitled, expect, shipped, test } from './app.ts'

test.describe('scrolling through the chronology', () => {
  test('lists every event once, under headings, in step with the timeline', async ({ app, page }) => {
    await app.open()
    await expect(app.chronology.getByRole('listitem')).toHaveCount(shipped.events.length)
    await expect(app.status).toHaveText(`Showing ${shipped.events.length} of ${shipped.events.length} events`)

    const before = page.url()
    const last = app.chronology.getByRole('listitem').last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    await app.page.mouse.move(700, 700)
    await page.mouse.wheel(0, -4000)
    await page.mouse.wheel(0, -40_000)
    // The reader has come to the beginning; the timeline follows to where the reader is.
    await expect.poll(async () => page.url() !== before && (await app.range()).from).toBeLessThan(Date.UTC(1990, 0))
  })

  test('follows the timeline when that is moved', async ({ app, page }) => {
    await app.open('?from=1988-01-01&to=1996-12-31')
    const war = app.row(eventTitled(/^First (Nagorno-)?Karabakh War/))
    await expect(war).toBeInViewport()
    await page.goto('./?from=2023-05-25&to=2023-06-20')
    await expect(app.row(eventTitled(/Herzog visits/))).toBeInViewport()
  })
})

test.describe('filtering by actor', () => {
  test('shows the actor and all that is part of it, counts what one click leaves, and clears', async ({
    app,
    page,
  }) => {
    await app.open()
    const actors = page.getByRole('group', { name: 'Actors' })
    await actors.getByRole('checkbox', { name: 'Iran', exact: true }).check()
    await expect.poll(() => app.shownCount()).toBeLessThan(shipped.events.length)
    const iran = await app.shownCount()
    expect(iran).toBeGreaterThan(0)
    await expect.poll(() => page.url()).toContain('actor=iran')
    // A drill of the Revolutionary Guards is an event of Iran, whether or not the state is named beside them.
    await expect(app.row(eventTitled(/IRGC drill along the Aras/))).toHaveCount(1)

    await actors.getByRole('checkbox', { name: 'Israel', exact: true }).check()
    await expect.poll(() => app.shownCount()).toBeGreaterThan(iran)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect(app.status).toHaveText(`Showing ${shipped.events.length} of ${shipped.events.length} events`)
  })

  test('leaves the first row below the heading, though the filter is told of above it', async ({ app, page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await app.open()
    await page.getByRole('checkbox', { name: 'Iran', exact: true }).check()
    await expect(page.getByRole('button', { name: 'Remove filter: Iran' })).toBeVisible()
    await expect.poll(() => app.shownCount()).toBeLessThan(shipped.events.length)
    const first = app.row(eventTitled(/^Azerbaijan arrests Iranian truck drivers/)).getByText(/^between 12 and/)
    const isSeen = () =>
      first.evaluate(date => {
        const { left, top } = date.getBoundingClientRect()
        return date.closest('li')?.contains(document.elementFromPoint(left + 2, top + 2)) ?? false
      })
    await expect.poll(isSeen).toBe(true)
  })

  test('finds an actor by typing, and excludes one', async ({ app, page }) => {
    await app.open()
    await page.getByLabel('Find an actor').fill('khamen')
    await page.getByRole('checkbox', { name: 'Ali Khamenei' }).check()
    await expect(app.row(eventTitled(/Khamenei says Iran has defeated/))).toHaveCount(1)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByLabel('Find an actor').fill('')
    await page.getByRole('button', { name: 'Exclude Iran', exact: true }).click()
    await expect.poll(() => page.url()).toContain('actor=-iran')
    await expect(app.row(eventTitled(/IRGC drill along the Aras/))).toHaveCount(0)
  })

  test('joins facets by “and”, and values of one facet by “or”', async ({ app, page }) => {
    await app.open('?actor=iran')
    const iran = await app.shownCount()
    await page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: 'Military exercise' }).check()
    await expect.poll(() => app.shownCount()).toBeLessThan(iran)
    const drills = await app.shownCount()
    await page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: 'Letter' }).check()
    await expect.poll(() => app.shownCount()).toBeGreaterThanOrEqual(drills)
  })
})

test.describe('opening the source excerpt', () => {
  const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)

  test('takes one click from an event to the verbatim words, who says them and where', async ({ app }) => {
    await app.open()
    await app.select(attack)
    const citation = attack.citations[0]
    const source = shipped.sources.find(({ id }) => id === citation?.source)
    const figure = app.panel.getByRole('figure').first()
    await expect(figure).toContainText(citation?.quote.exact ?? 'missing')
    await expect(figure).toContainText('Kara')
    await expect(app.panel).toContainText(source?.csl?.title ?? 'missing')
    await expect(app.panel).toContainText(/opinion/i)
  })

  test('marks the words of the date apart and says how sure it is', async ({ app }) => {
    const call = eventTitled(/tourism/)
    await app.open(`?event=${call.id}`)
    await expect(app.panel.locator('mark').first()).toContainText(call.date.phrase?.exact ?? 'missing')
    await expect(app.panel).toContainText(/30 March 2022/)
    await expect(app.panel).toContainText(call.date.reasoning ?? 'missing')
  })

  test('links to the passage at the publisher by its words', async ({ app }) => {
    await app.open(`?event=${attack.id}`)
    const href = await app.panel
      .getByRole('link', { name: /Open the passage/ })
      .first()
      .getAttribute('href')
    expect(href).toMatch(/^https:\/\/[^#]+#:~:text=/)
  })

  test('steps to the next and previous event without closing', async ({ app }) => {
    await app.open(`?event=${attack.id}`)
    const heading = app.panel.getByRole('heading').first()
    await app.panel.getByRole('button', { name: 'Next event' }).click()
    await expect(app.panel.getByRole('heading', { name: attack.title })).toHaveCount(0)
    await app.panel.getByRole('button', { name: 'Previous event' }).click()
    await expect(app.panel.getByRole('heading', { name: attack.title })).toBeVisible()
    await expect(heading).toBeVisible()
  })
})
