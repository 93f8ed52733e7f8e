/** What a reader needs to judge the evidence, in the shipped collection. Ids never change, so events are named by them. */
import type { Locator } from '@playwright/test'
import type { EventRecord } from '../../src/model/schema.ts'
import { type App, expect, shipped, test } from './app.ts'

function event(id: string): EventRecord {
  const found = shipped.events.find(known => known.id === id)
  if (!found) throw new Error(`no event ${id}`)
  return found
}

const london = event('azerbaijani-embassy-london-attack-2022')
const languageDenied = event('azerbaijani-language-denied-iran')
const drill = event('irgc-drill-aras-2022')
const protests = event('iran-protests-2022')

/** Sources of which some or all of the possible days of publication are over by 1 March 2023. */
const PUBLISHED_BY_MARCH = new Set(['avraham-2021', 'kara-2022', 'kara-2023'])
const isKnownByMarch = ({ citations }: EventRecord) =>
  citations.some(({ source, stance }) => stance !== 'contradicts' && PUBLISHED_BY_MARCH.has(source))

/** Says in which of the two forms, or neither, the row shows that it belongs to the time asked for. */
const certaintyIn = (row: Locator) => row.locator('[data-certainty]').first()

test.describe('who says so', () => {
  test('only the author asserts Iran’s part in the London attack', async ({ app, page }) => {
    await app.open(`?event=${london.id}`)
    const known = app.panel.getByRole('region', { name: 'Whence it is known' })
    await expect(known).toContainText('1 source. Asserted only by the author.')
    await expect(known).toContainText('Ayoob Kara, in the author’s own words')
    await expect(app.panel.getByRole('region', { name: 'Notes' })).toContainText('Discrepancy')

    const evidence = page.getByRole('group', { name: 'Evidence' })
    await evidence.getByRole('checkbox', { name: 'Only the author says so' }).check()
    await expect(app.row(london)).toHaveCount(1)
    await expect.poll(() => page.url()).toContain('evidence=author-only')
  })

  test('two articles by one author count once, in the row and in the panel', async ({ app }) => {
    await app.open(`?event=${languageDenied.id}`)
    await expect(app.row(languageDenied)).toContainText('2 sources, 1 independent')
    await expect(app.row(languageDenied)).toContainText('Alleged, only the author says so')
    await expect(app.panel).toContainText('2 sources, 1 independent: both by Ayoob Kara. Asserted only by the author.')
  })

  test('filters by voice and by speaker, found by typing, from groups that begin folded', async ({ app, page }) => {
    await app.open()
    await page.getByRole('group', { name: 'Voice' }).getByText('Voice').click()
    await page.getByRole('checkbox', { name: 'Someone quoted directly' }).check()
    await expect.poll(() => page.url()).toContain('voice=quotation')
    const quoted = await app.shownCount()
    expect(quoted).toBeLessThan(shipped.events.length)

    await page.getByRole('group', { name: 'Speaker' }).getByText('Speaker').click()
    await page.getByLabel('Find a speaker').fill('khamen')
    await page.getByRole('checkbox', { name: 'Ali Khamenei' }).check()
    await expect.poll(() => page.url()).toContain('speaker=ali-khamenei')
    await expect.poll(() => app.shownCount()).toBeLessThan(quoted)
    await expect(page.getByRole('button', { name: 'Remove filter: said by Ali Khamenei' })).toBeVisible()
  })
})

test.describe('what did not happen so', () => {
  test('the meeting of Netanyahu and Erdoğan did not take place as planned', async ({ app }) => {
    const meeting = event('netanyahu-erdogan-meeting-july-2023')
    await app.open(`?event=${meeting.id}`)
    await expect(app.row(meeting)).toContainText('Did not occur')
    await expect(app.panel.getByText('Did not occur')).toBeVisible()
    await expect(app.panel).toContainText('it did not take place')
    await expect(app.panel.getByRole('region', { name: 'Notes' })).toContainText(
      /Correction.*Postponed on 23 July 2023/,
    )
  })

  for (const id of ['knesset-letter-azerbaijan-parliament-2022', 'azerbaijani-mps-letter-knesset-2023'])
    test(`the letter ${id} shows its correction`, async ({ app }) => {
      const letter = event(id)
      const correction = letter.notes?.find(({ type }) => type !== 'context')
      await app.open(`?event=${id}`)
      const notes = app.panel.getByRole('region', { name: 'Notes' })
      await expect(notes).toContainText(correction?.text ?? 'missing')
      await expect(app.row(letter)).toContainText(correction?.type ?? 'missing')
    })
})

test.describe('happened in October 2022', () => {
  test('shows certain and possible events apart', async ({ app, page }) => {
    await app.open()
    await page.getByLabel('Happened in').fill('October 2022')
    await page.getByLabel('Happened in').press('Enter')
    await expect(app.status).toHaveText(
      new RegExp(`^Showing \\d+ of ${shipped.events.length} events: \\d+ certainly, \\d+ possibly in October 2022$`),
    )
    await expect.poll(() => page.url()).toContain('during=2022-10')
    await expect(certaintyIn(app.row(drill))).toHaveText('certainly')
    await expect(certaintyIn(app.row(protests))).toHaveText('possibly')
    await expect(certaintyIn(app.row(protests))).toHaveCSS('border-style', 'dashed')
    await expect(app.row(event('khamenei-address-2022-11-02'))).toHaveCount(0)

    const counts = /: (\d+) certainly, (\d+) possibly/.exec((await app.status.textContent()) ?? '')
    const certain = app.chronology.getByText('certainly', { exact: true })
    const possible = app.chronology.getByText('possibly', { exact: true })
    await expect(certain).toHaveCount(Number(counts?.[1]))
    await expect(possible).toHaveCount(Number(counts?.[2]))

    await app.select(protests)
    await expect(app.panel).toContainText('Possibly in October 2022: its date is')
    await app.expectAccessible()
    await page.getByRole('button', { name: 'Remove filter: in October 2022' }).click()
    await expect(app.status).toHaveText(`Showing ${shipped.events.length} of ${shipped.events.length} events`)
  })

  test('says what it does not understand, and keeps the filter as it was', async ({ app, page }) => {
    await app.open('?during=2022-10')
    const field = page.getByLabel('Happened in')
    await expect(field).toHaveValue('October 2022')
    await field.fill('soon')
    await field.press('Enter')
    await expect(page.getByText(/“soon” was not understood/)).toBeVisible()
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect.poll(() => page.url()).toContain('during=2022-10')
  })

  test('the timeline goes to the time asked for where nothing of that is in view, and Back returns', async ({
    app,
    page,
  }) => {
    await app.open()
    await page.getByLabel('Happened in').fill('1992')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('during=1992')
    await expect.poll(async () => new Date((await app.range()).from).getUTCFullYear()).toBe(1991)
    await expect.poll(async () => new Date((await app.range()).to).getUTCFullYear()).toBe(1993)
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('during')
    await expect(page.getByLabel('Happened in')).toHaveValue('')
    await page.getByLabel('Happened in').fill('October 2022')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('during=2022-10')
    // It was in view all along.
    expect(page.url()).not.toContain('from=')
  })

  test('says where the order of two events is not decided', async ({ app }) => {
    await app.open('?during=2022-10')
    await expect(app.chronology.getByText('Order not decided').first()).toBeAttached()
  })
})

test.describe('as known on 1 March 2023', () => {
  test('hides what was published later, and tells possibly known apart', async ({ app, page }) => {
    await app.open()
    await page.getByLabel('As known on').fill('2023-03-01')
    const known = shipped.events.filter(isKnownByMarch)
    await expect(app.status).toHaveText(
      new RegExp(
        `^Showing ${known.length} of ${shipped.events.length} events, as known on 1 March 2023 \\(\\d+ only possibly\\)$`,
      ),
    )
    await expect.poll(() => page.url()).toContain('known=2023-03-01')
    await expect(app.chronology.getByRole('listitem')).toHaveCount(known.length)
    await expect(app.row(event('netanyahu-erdogan-meeting-july-2023'))).toHaveCount(0)
    await expect(app.row(london)).toContainText('possibly known')
  })

  test('sets citations published later apart', async ({ app }) => {
    const both = shipped.events.find(known => {
      const early = new Set(known.citations.map(({ source }) => PUBLISHED_BY_MARCH.has(source)))
      return isKnownByMarch(known) && early.size === 2
    })
    if (!both) throw new Error('no event is cited from before and after')
    await app.open(`?event=${both.id}&known=2023-03-01`)
    const region = app.panel.getByRole('region', { name: 'Whence it is known' })
    await expect(region.getByRole('heading', { name: 'Published later, not yet known on 1 March 2023' })).toBeVisible()
    await expect(region).toContainText(/As known on 1 March 2023: \d source/)
    await app.expectAccessible()
  })
})

test('a date from elsewhere is not said to have been read from the words of the article', async ({ app }) => {
  const elsewhere = shipped.events.find(({ date }) => date.basis === 'external' && date.phrase)
  if (!elsewhere) throw new Error('no date comes from elsewhere')
  await app.open(`?event=${elsewhere.id}`)
  const found = app.panel.getByRole('region', { name: 'How the date was found' })
  await expect(found).toContainText('The article says only')
  await expect(found).not.toContainText('Read from the words')
})

test('an event that the sources only foretold is said to be known from elsewhere', async ({ app }) => {
  await app.open(`?event=steadfast-brotherhood-drill-2021`)
  await expect(app.panel).toContainText('Occurred; known from elsewhere, as the sources here only foretell it.')
  await expect(app.panel.getByRole('figure').filter({ hasText: 'Foretells it' })).toHaveCount(2)
})

test('an event against which all words speak is not said to have a source', async ({ app }) => {
  const meeting = event('netanyahu-erdogan-meeting-july-2023')
  await app.open(`?event=${meeting.id}`)
  await expect(app.row(meeting)).toContainText('no source says so')
})

test.describe('an excerpt', () => {
  test('has a link of its own, which brings it into sight and marks it', async ({ app, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.open(`?event=${languageDenied.id}&actor=iran`)
    await app.panel.getByRole('link', { name: 'Copy link to excerpt 2' }).click()
    await expect(app.panel.getByText('Link copied')).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const key = `${languageDenied.citations[1]?.source}.[0-9a-f]{8}`
    expect(new URL(link).search).toMatch(new RegExp(`^\\?event=${languageDenied.id}&citation=${key}$`))

    await page.goto(link)
    const figure = app.panel.getByRole('figure').filter({ hasText: 'The excerpt linked to' })
    await expect(figure).toBeInViewport({ ratio: 0.9 })
    await expect(figure).toContainText(languageDenied.citations[1]?.quote.exact ?? 'missing')
    await expect(app.panel.getByRole('button', { name: 'Next event' })).toBeInViewport()
    await app.panel.getByRole('button', { name: 'Next event' }).click()
    await expect.poll(() => page.url()).not.toContain('citation=')
    await expect(app.panel.getByRole('heading', { level: 2 })).toBeInViewport()
  })

  test('is cited in the style of choice, with its locator and a link back, in one action', async ({
    app,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.open(`?event=${london.id}`)
    const cite = app.panel.getByRole('button', { name: 'Cite excerpt 1' })
    await cite.click()
    const popover = page.getByRole('dialog', { name: 'Cite excerpt 1' })
    await popover.getByRole('radio', { name: 'MLA' }).check()
    await expect(popover.getByText('JNS', { exact: true })).toHaveCSS('font-style', 'italic')
    await popover.getByRole('button', { name: 'Copy' }).click()
    await expect(popover.getByText('Copied')).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain(`“${london.citations[0]?.quote.exact}” (Kara, characters`)
    expect(text).toContain('Kara, Ayoob.')
    expect(text).toContain(`?event=${london.id}&citation=${london.citations[0]?.source}.`)
    await app.expectAccessible()

    await page.keyboard.press('Escape')
    await expect(popover).toBeHidden()
    await expect(cite).toBeFocused()
    await page.reload()
    await cite.click()
    await expect(popover.getByRole('radio', { name: 'MLA' })).toBeChecked()
    await popover.getByRole('radio', { name: 'APA' }).check()
    await expect(popover).toContainText('Kara, A. (ca. 2023).')
  })
})

test.describe('a source', () => {
  const isayev = shipped.sources.find(({ id }) => id === 'isayev-2023')

  test('opens from an event, tells all that is recorded of it, and leads back', async ({ app, page }) => {
    await app.open(`?event=${london.id}`)
    const title = app.panel.getByRole('link', { name: /Relations between Israel and Azerbaijan are expanding/ }).first()
    await title.click()
    await expect(app.panel.getByRole('heading', { level: 2, name: /Relations between Israel/ })).toBeFocused()
    await expect.poll(() => page.url()).toContain('reading=kara-2023')
    for (const name of [
      'The document',
      'Genre and standpoint',
      'When it was published',
      'What it derives from',
      'Excerpts, in the order of its text',
      'Without an independent source beside it',
      'Where it errs',
    ])
      await expect(app.panel.getByRole('region', { name })).toBeVisible()
    const source = shipped.sources.find(({ id }) => id === 'kara-2023')
    await expect(app.panel).toContainText(source?.published?.reasoning ?? 'missing')
    await expect(app.panel).toContainText(source?.unknown?.[0]?.note ?? 'missing')
    await app.panel.getByRole('button', { name: 'Back to the event' }).click()
    await expect(app.panel.getByRole('heading', { name: london.title })).toBeVisible()
    await expect(title).toBeFocused()
  })

  test('has its excerpts in the order of its text, each leading to its events', async ({ app, page }) => {
    await app.open('?reading=isayev-2023')
    const cited = shipped.events.flatMap(({ citations }) => citations.filter(({ source }) => source === 'isayev-2023'))
    const places = new Map(cited.map(({ quote }) => [quote.position?.start, quote.exact]))
    const inOrder = [...places].sort(([a = 0], [b = 0]) => a - b).map(([, exact]) => exact)
    const excerpts = app.panel.getByRole('region', { name: /^Excerpts/ })
    await expect(excerpts.getByRole('blockquote').first()).toContainText((inOrder[0] ?? 'missing').slice(0, 30))
    const first = excerpts.getByRole('listitem').first()
    const button = first.getByRole('button').first()
    const words = (await button.textContent()) ?? ''
    await button.click()
    const heading = app.panel.getByRole('heading', { level: 2 })
    await expect(heading).toBeFocused()
    expect(words).toContain(await heading.textContent())
    await expect.poll(() => page.url()).toMatch(/event=.*&citation=isayev-2023\.[0-9a-f]{8}/)
    await expect(app.panel.getByText('The excerpt linked to')).toBeInViewport()
    await page.goBack()
    await expect(app.panel.getByRole('heading', { name: isayev?.shortName ?? 'missing' })).toBeVisible()
  })

  test('opens from the list of sources, and its citation and link can be taken away', async ({
    app,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.open()
    await app.panel.getByRole('link', { name: /^Untitled/ }).click()
    await app.panel.getByRole('link', { name: `Copy link to ${isayev?.shortName}` }).click()
    await expect(app.panel.getByText('Link copied')).toBeVisible()
    expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).search).toBe('?reading=isayev-2023')
    await app.panel.getByRole('button', { name: `Cite ${isayev?.shortName}` }).click()
    await expect(page.getByRole('dialog', { name: /^Cite/ })).toContainText('Isayev, Z. (2023, July 25)')
    await page.keyboard.press('Escape')
    await app.panel.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(app.panel.getByRole('heading', { name: 'About this collection' })).toBeVisible()
    await expect.poll(() => page.url()).not.toContain('reading=')
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`${colorScheme}:`, () => {
    test.use({ colorScheme })
    const screens: readonly (readonly [string, string, (app: App) => Locator])[] = [
      [
        'both clocks',
        `?during=2022-10&known=2023-03-01&event=${protests.id}`,
        app => app.panel.getByText('Possibly in October'),
      ],
      [
        'an excerpt linked to',
        `?event=${languageDenied.id}&citation=2`,
        app => app.panel.getByText('The excerpt linked to'),
      ],
      ['a source', '?reading=kara-2022', app => app.panel.getByRole('region', { name: 'Where it errs' })],
      [
        'folded groups in use',
        '?voice=quotation&speaker=-kayhan&basis=derived',
        app => app.page.getByLabel('Find a speaker'),
      ],
    ]
    for (const [name, address, sign] of screens)
      test(`${name} has no fault that axe knows`, async ({ app }) => {
        test.slow() // It looks at every row and every excerpt.
        await app.open(address)
        await expect(sign(app)).toBeVisible()
        await app.expectAccessible()
      })

    test('a citation to take away has none', async ({ app, page }) => {
      await app.open(`?event=${london.id}`)
      await app.panel.getByRole('button', { name: 'Cite excerpt 1' }).click()
      await expect(page.getByRole('radio', { name: 'APA' })).toBeVisible()
      await app.expectAccessible()
    })
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a source and a citation fit, and Back leads to the event', async ({ app, page }) => {
    test.slow() // axe looks at every excerpt of the source.
    await app.open(`?event=${london.id}`)
    await app.panel
      .getByRole('link', { name: /Relations between Israel/ })
      .first()
      .tap()
    await expect(app.panel.getByRole('heading', { name: /^Relations between Israel/ })).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await app.expectAccessible()
    await app.panel.getByRole('button', { name: 'Back to the event' }).tap()
    await app.panel.getByRole('button', { name: 'Cite excerpt 1' }).tap()
    await expect(page.getByRole('dialog', { name: 'Cite excerpt 1' })).toBeInViewport({ ratio: 1 })
  })

  test('a folded group stays as it was when the filters are opened again', async ({ app, page }) => {
    await app.open('?during=2022-10')
    await page.getByRole('button', { name: /^Filters/ }).tap()
    const kind = page.getByRole('group', { name: 'Kind' })
    await kind.getByText('Kind', { exact: true }).tap()
    await expect(kind.getByRole('checkbox')).toHaveCount(0)
    await app.expectAccessible()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Show / })
      .tap()
    await page.getByRole('button', { name: /^Filters/ }).tap()
    await expect(kind.getByRole('checkbox')).toHaveCount(0)
  })
})

test('the citation of an excerpt leaves the excerpt to be read, wherever it stands', async ({ app, page }) => {
  await app.open(`?event=${protests.id}`)
  const button = app.panel.getByRole('button', { name: 'Cite excerpt 1' })
  for (const block of ['end', 'center', 'start'] as const) {
    await button.evaluate((node, block) => node.scrollIntoView({ block, behavior: 'instant' }), block)
    await button.click()
    const popover = page.getByRole('dialog', { name: 'Cite excerpt 1' })
    await expect(popover.getByRole('button', { name: 'Copy' })).toBeInViewport({ ratio: 1 })
    const [over, quote] = [await popover.boundingBox(), await app.panel.locator('blockquote').first().boundingBox()]
    if (!over || !quote) throw new Error('both are in the page')
    const isClear = over.x + over.width <= quote.x || over.y >= quote.y + quote.height
    expect(isClear, block).toBe(true)
    await page.keyboard.press('Escape')
  }
})
