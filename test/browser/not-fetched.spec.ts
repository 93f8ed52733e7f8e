import type { Page } from '@playwright/test'
import { type App, eventTitled, expect, test } from './app.ts'

const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)

type Part = {
  readonly name: string
  readonly files: RegExp
  readonly ask: (app: App, page: Page) => Promise<unknown>
  /** What is there once it has come. */
  readonly wanted: (app: App, page: Page) => ReturnType<Page['getByRole']>
}

const press = (name: string) => (_: App, page: Page) => page.getByRole('button', { name, exact: true }).click()

const PARTS: readonly Part[] = [
  {
    name: 'Export',
    files: /\/Export-[^/]+$/,
    ask: press('Export'),
    wanted: (_, page) => page.getByRole('button', { name: 'Save SVG' }),
  },
  {
    name: 'Help',
    files: /\/(Help|document)-[^/]+$/,
    ask: press('Help'),
    wanted: (_, page) => page.getByRole('heading', { name: 'Marks and keys' }),
  },
  {
    name: 'the date to go to',
    files: /\/GoToDate-[^/]+$/,
    ask: async (app, page) => {
      await app.lanes.focus()
      await page.keyboard.press('j')
    },
    wanted: (_, page) => page.getByRole('textbox', { name: /A day, a month/ }),
  },
  {
    name: 'the table',
    files: /\/table-parts-[^/]+$/,
    ask: (_, page) => page.getByRole('group', { name: 'Show the events as' }).getByText('Table').click(),
    wanted: (_, page) => page.getByRole('table'),
  },
  {
    name: 'the story',
    files: /\/Story-[^/]+$/,
    ask: press('Read in order'),
    wanted: (_, page) => page.getByRole('button', { name: 'Next event' }),
  },
  {
    name: 'an event',
    files: /\/reading-[^/]+$/,
    ask: app => app.row(attack).getByRole('button').click(),
    wanted: app => app.panel.getByRole('heading', { name: attack.title }),
  },
]

for (const { name, files, ask, wanted } of PARTS)
  test(`says that ${name} could not be fetched, and fetches it when it is asked to`, async ({
    app,
    page,
    expectedErrors,
  }) => {
    expectedErrors.push(/net::ERR_FAILED|dynamically imported module|Unable to preload CSS|preload assets/)
    await page.route(files, route => route.abort())
    await app.open()
    await ask(app, page)
    const notice = page.getByRole('alert').filter({ hasText: 'could not be fetched' })
    await expect(notice).toBeVisible()
    await expect(app.timeline).toBeVisible()
    await app.expectAccessible()
    await page.unroute(files)
    await notice.getByRole('button', { name: 'Try again' }).click()
    await expect(wanted(app, page)).toBeVisible()
    await expect(notice).toBeHidden()
    // With its style sheet, which failed as well.
    const styled = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].flatMap(({ href, sheet }) => {
          try {
            return sheet && sheet.cssRules.length > 0 ? [href] : []
          } catch {
            return [] // One that failed does not even say that it is empty.
          }
        }),
      )
    await expect.poll(async () => (await styled()).some(href => files.test(href))).toBe(true)
  })
