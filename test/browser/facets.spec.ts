import type { Page } from '@playwright/test'
import { ensure } from '../../src/lib/assert.ts'
import { manyActors } from '../support/many-actors.ts'
import { eventTitled, expect, shipped, test } from './app.ts'

const actorsOf = (page: Page) => page.getByRole('group', { name: 'Actors' })
const boxOf = (page: Page, name: string) => actorsOf(page).getByRole('checkbox', { name, exact: true })

test.describe('any or all of several actors', () => {
  test('two actors are joined by “or” until “all of these” is asked for; the address and the page say so', async ({
    app,
    page,
  }) => {
    await app.open('?actor=iran')
    const modes = actorsOf(page).getByRole('radiogroup')
    await expect(modes).toHaveCount(0)
    const iran = await app.shownCount()
    await boxOf(page, 'Israel').check()
    await expect(modes.getByRole('radio', { name: 'any of these' })).toBeChecked()
    await expect.poll(() => app.shownCount()).toBeGreaterThan(iran)
    await expect.poll(() => page.url()).not.toContain('actors=')

    await modes.getByRole('radio', { name: 'any of these' }).press('ArrowRight')
    await expect(app.status).toContainText(', with both Iran and Israel')
    const both = await app.shownCount()
    expect(both).toBeGreaterThan(0)
    expect(both).toBeLessThan(iran)
    await expect.poll(() => page.url()).toContain('actor=iran&actor=israel&actors=all')
    await expect(page.getByRole('list', { name: 'Active filters' })).toHaveText(/Iran.*and.*Israel/)
    await app.expectAccessible()

    await page.goBack()
    await expect(modes.getByRole('radio', { name: 'any of these' })).toBeChecked()
    await expect(page.getByRole('list', { name: 'Active filters' })).toHaveText(/Iran.*or.*Israel/)
  })

  test('an address with “all” opens as it was shared; the number beside an actor is what adding it leaves', async ({
    app,
    page,
  }) => {
    await app.open('?actor=iran&actor=azerbaijan&actors=all')
    const said = (await boxOf(page, 'Israel').getAttribute('aria-description')) ?? ''
    await boxOf(page, 'Israel').check()
    await expect(app.status).toContainText('with all of Iran, Azerbaijan and Israel')
    expect(said).toBe(`leaves ${await app.shownCount()} events`)
  })
})

test('who appears together with an actor is listed without its own parts, and one click asks for both', async ({
  app,
  page,
}) => {
  await app.open('?actor=iran')
  const heading = actorsOf(page).getByRole('button', { name: 'Together with Iran' })
  const rows = actorsOf(page).getByRole('button', { name: /^and / })
  await expect(rows.first()).toBeVisible()
  await expect(rows).toHaveCount(6)
  await actorsOf(page)
    .getByRole('button', { name: / who appear together$/ })
    .click()
  await expect(rows).not.toHaveCount(6)
  const names = (await rows.allTextContents()).map(text => text.replace(/^and (.*?)\d*$/, '$1'))
  const iranAndParts = shipped.actors.filter(({ id, partOf }) => id === 'iran' || partOf === 'iran')
  expect(names.filter(name => iranAndParts.some(part => part.name === name))).toEqual([])
  const counts = (await rows.allTextContents()).map(text => Number(/\d+$/.exec(text)?.[0]))
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))

  await rows.filter({ hasText: 'Azerbaijan' }).first().click()
  await expect(app.status).toContainText(', with both Iran and Azerbaijan')
  await expect.poll(() => app.shownCount()).toBe(counts[0])
  const next = actorsOf(page).getByRole('button', { name: 'Together with both Iran and Azerbaijan' })
  await expect(next).toBeFocused()
  await next.press('Enter')
  await expect(rows).toHaveCount(0)
  await expect(heading).toHaveCount(0)
})

test('what a filter leaves of few events is listed from its first on, whatever the timeline shows', async ({
  app,
  page,
}) => {
  await app.open('?actor=israel&actor=armenia&actors=all')
  const count = await app.shownCount()
  expect(count).toBeLessThan(8)
  const first = app.chronology.getByRole('listitem').first().getByRole('button')
  await expect(first).toBeInViewport({ ratio: 1 })
  await app.open('?actor=israel')
  await boxOf(page, 'Armenia').check()
  await actorsOf(page).getByRole('radio', { name: 'any of these' }).press('ArrowRight')
  await expect(app.chronology.getByRole('listitem')).toHaveCount(count)
  await expect(first).toBeInViewport({ ratio: 1 })
})

test('a click at the end of a long name chooses it, and does not hit what comes up beside it', async ({
  app,
  page,
}) => {
  await app.open()
  const name = page.getByText('Kara, World Israel News (2022)', { exact: true })
  await name.scrollIntoViewIfNeeded()
  await name.hover()
  const { width, height } = ensure(await name.boundingBox(), 'a place')
  await name.click({ position: { x: width - 2, y: height / 4 } })
  await expect(page).toHaveURL(/\?source=kara-2022$/)
})

test('“only” asks for one value and no other of its facet', async ({ app, page }) => {
  await app.open('?actor=iran&actor=-israel&actor=azerbaijan&actors=all&kind=statement')
  await actorsOf(page).getByRole('button', { name: 'Only Israel', exact: true }).click()
  await expect(page).toHaveURL(/\?actor=israel&kind=statement$/)
})

test('the actors are walked, unfolded and chosen by keys alone', async ({ app, page }) => {
  await app.open()
  await page.getByLabel('Find an actor').focus()
  await page.keyboard.press('ArrowDown')
  await expect(boxOf(page, 'Iran')).toBeFocused()
  const parts = actorsOf(page).getByRole('button', { name: 'Parts of Iran', exact: true })
  await page.keyboard.press('ArrowRight')
  await expect(parts).toHaveAttribute('aria-expanded', 'true')
  await expect(boxOf(page, 'Iran')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(actorsOf(page).getByRole('checkbox', { checked: true })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(boxOf(page, 'Iran')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(parts).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Tab')
  await expect(actorsOf(page).getByRole('button', { name: 'Only Iran', exact: true })).toBeFocused()
})

test('from the button below a list, up is the last of its rows, and down is not its first', async ({ app, page }) => {
  await app.open()
  const more = actorsOf(page).getByRole('button', { name: /^\d+ more/ })
  await more.focus()
  await page.keyboard.press('ArrowDown')
  await expect(more).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(actorsOf(page).getByRole('checkbox').last()).toBeFocused()
})

test('more of a list comes below what was read, which stays where it is', async ({ app, page }) => {
  await app.open()
  const boxes = actorsOf(page).getByRole('checkbox')
  const more = actorsOf(page).getByRole('button', { name: /^\d+ more/ })
  await more.scrollIntoViewIfNeeded()
  const known = await boxes.count()
  const last = boxes.nth(known - 1)
  const before = await last.boundingBox()
  await more.click()
  await expect(boxes.nth(known)).toBeFocused()
  await expect(boxes.nth(known)).toBeInViewport()
  expect(await last.boundingBox()).toEqual(before)
  await actorsOf(page).getByRole('button', { name: 'Fewer' }).press('Enter')
  await expect(more).toBeFocused()
  await expect(more).toBeInViewport()
})

test.describe('five thousand actors', () => {
  test.beforeEach(async ({ page }) => {
    const body = JSON.stringify(manyActors(50))
    await page.route('**/many.json', route => route.fulfill({ contentType: 'application/json', body }))
  })

  test('are found by any name, with what they are part of; some at a time are in the page', async ({ app, page }) => {
    await app.open('?data=many.json')
    const boxes = actorsOf(page).getByRole('checkbox')
    await expect(boxes).toHaveCount(8)
    await actorsOf(page).getByRole('button', { name: '42 more' }).click()
    await expect(boxes).toHaveCount(50)
    await actorsOf(page).getByRole('button', { name: 'Parts of State 7', exact: true }).click()
    await expect(boxes).toHaveCount(70)

    await page.getByLabel('Find an actor').fill('person')
    await expect(boxes).toHaveCount(20)
    await actorsOf(page).getByRole('button', { name: '50 more of 4,930' }).click()
    await expect(boxes).toHaveCount(70)

    await page.getByLabel('Find an actor').fill('QUILL 31')
    const found = boxOf(page, 'Person 50 of State 31')
    await expect(found).toHaveAccessibleDescription('Quill 31, in State 31; 2 events')
    await expect(boxes).toHaveCount(1)
    await found.check()
    await expect(app.status).toHaveText('Showing 2 of 4,950 events')
    await app.expectAccessible()

    // What is chosen stays in sight, though it is the fiftieth of a state that is the thirty-second.
    await page.getByLabel('Find an actor').press('Escape')
    await expect(page.getByLabel('Find an actor')).toHaveValue('')
    await expect(found).toBeInViewport()
    await expect(actorsOf(page).getByRole('button', { name: 'and Person 50 of State 30' })).toHaveAccessibleDescription(
      'leaves 1 event',
    )
  })

  test('on a phone, what is chosen stands above the button that shows the events', async ({ app, page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await app.open('?data=many.json&actor=person-31-50&actor=person-30-50&actors=all')
    await page.getByRole('button', { name: 'Filters (2)' }).click()
    const dialog = page.getByRole('dialog', { name: 'Filters' })
    await expect(dialog.getByRole('list', { name: 'Active filters' })).toHaveText(
      /Person 50 of State 31.*and.*State 30/,
    )
    await app.expectAccessible()
    await dialog.getByRole('button', { name: 'Remove filter: Person 50 of State 30' }).click()
    await dialog.getByRole('button', { name: 'Show 2 of 4,950 events' }).click()
    await expect(app.status).toHaveText('Showing 2 of 4,950 events')
  })
})

test('in colours that the reader has chosen for all programs, what asks for a value and what leaves it out differ', async ({
  app,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await app.open('?actor=iran')
  const row = page.getByRole('group', { name: 'Actors' })
  const drawn = (name: string) =>
    row.getByRole('button', { name, exact: true }).evaluate(node => getComputedStyle(node, '::before').backgroundImage)
  const [only, without] = [await drawn('Only Armenia'), await drawn('Exclude Armenia')]
  expect([only, without]).not.toContain('none')
  expect(only).not.toBe(without)
  // Text on the accent is in the colour of the page, and not in that of other text.
  await app.select(eventTitled(/^Iran opens a consulate-general in Kapan/))
  const chosen = app.panel.getByRole('button', { name: 'Iran', exact: true, pressed: true })
  await expect(chosen).toHaveCSS('forced-color-adjust', 'none')
})
