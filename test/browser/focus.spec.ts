import { eventTitled, expect, heldBack, shipped, test } from './app.ts'

test('a filter taken away by key leaves the focus on the next, and the last one in the list', async ({ app, page }) => {
  await app.open('?actor=iran&actor=israel')
  const chips = page.getByRole('list', { name: 'Active filters' }).getByRole('button')
  await chips.first().focus()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(1)
  await expect(chips).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(0)
  await expect(app.chronology.locator('button:focus')).toHaveCount(1)
})

test('Enter where nothing is selected takes no focus later', async ({ app, page }) => {
  await app.open()
  await app.lanes.focus()
  await page.keyboard.press('Enter')
  const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)
  await app.select(attack)
  await expect(app.row(attack).getByRole('button')).toBeFocused()
})

test('a button that has come to its limit keeps the focus', async ({ app, page }) => {
  await app.open()
  const fitAll = app.timeline.getByRole('button', { name: 'Fit all' })
  await fitAll.focus()
  await page.keyboard.press('Enter')
  await expect(fitAll).toBeDisabled()
  await expect(fitAll).toBeFocused()
})

test('a day or a time taken back by key leaves the focus in its field', async ({ app, page }) => {
  await app.open('?known=2023-03-01&during=2022')
  for (const [button, field] of [
    ['Any day', 'As known on'],
    ['Any time', 'Happened in'],
  ] as const) {
    await page.getByRole('button', { name: button }).press('Enter')
    await expect(page.getByRole('button', { name: button })).toHaveCount(0)
    // The chip that takes it away goes a moment later, and has its words.
    await expect(page.getByLabel(field, { exact: true })).toBeFocused()
  }
})

test('what a search without an answer offers leaves the focus in the search', async ({ app, page }) => {
  await app.open('?actor=armenia&q=hamas')
  await page.getByRole('button', { name: /Search without the filters/ }).press('Enter')
  await expect(app.status).toHaveText(/^Showing [1-9]/)
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
})

test('a notice dismissed by key leaves the focus in the list', async ({ app, page }) => {
  await app.open('?colour=red')
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter')
  await expect(page.getByText('colour')).toHaveCount(0)
  await expect(app.chronology.locator('button:focus')).toHaveCount(1)
})

test('a button whose work lasts keeps the focus, and takes no second press meanwhile', async ({ app, page }) => {
  await app.open()
  await page.getByRole('button', { name: 'Export' }).click()
  const release = await heldBack(page, /\/take-picture-[^/]+\.js/)
  const files: string[] = []
  page.on('download', download => files.push(download.suggestedFilename()))
  const save = page.getByRole('button', { name: 'Save PNG' })
  await save.press('Enter')
  await save.press('Enter')
  release()
  await expect(page.getByText(/^Saved as .*png/)).toBeVisible()
  await expect(save).toBeFocused()
  expect(files).toHaveLength(1)
})

test('a picture that is made while the dialog is closed is not saved', async ({ app, page }) => {
  await app.open()
  await page.getByRole('button', { name: 'Export' }).click()
  const release = await heldBack(page, /\/take-picture-[^/]+\.js/)
  const files: string[] = []
  page.on('download', download => files.push(download.suggestedFilename()))
  await page.getByRole('button', { name: 'Save SVG' }).click()
  await page.keyboard.press('Escape')
  release()
  // The next one is drawn after the first would have been.
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Save PNG' }).click()
  await expect(page.getByText(/^Saved as .*png/)).toBeVisible()
  expect(files).toEqual([expect.stringMatching(/\.png$/)])
})

test('“any of these”, which goes when one is asked for, leaves the focus in its group', async ({ app, page }) => {
  await app.open('?actor=iran&actors=all')
  const actors = page.getByRole('group', { name: 'Actors' })
  await actors.getByRole('radio', { name: 'all of these' }).press('ArrowLeft')
  await expect(actors.getByRole('radiogroup')).toHaveCount(0)
  await expect(actors.getByRole('checkbox', { name: 'Iran', exact: true })).toBeFocused()
})

test('an event chosen by key from a list over the timeline is read in the panel, and left to the row of it', async ({
  app,
  page,
}) => {
  await app.open('?from=2022-03-01&to=2022-12-01')
  await page.getByRole('button', { name: /^\+\d+ from before$/ }).press('Enter')
  const choice = page.getByRole('dialog').getByRole('button').first()
  await expect(choice).toBeFocused()
  const title = (await choice.locator('span').textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(app.panel.getByRole('heading', { name: title, exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('button:focus')).toHaveCount(1)
})

test('the button for the usual columns keeps the focus when they are back', async ({ app, page }) => {
  await app.open('?view=table')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Kind' }).uncheck()
  const back = page.getByRole('button', { name: 'Back to the usual columns' })
  await back.press('Enter')
  await expect(back).toBeDisabled()
  await expect(back).toBeFocused()
})

for (const [words, about] of [
  ['attack', 'leaves the row there that it was asked for from'],
  ['drill', 'takes that row away'],
] as const)
  test(`a panel that comes late leaves the focus in a search that ${about}`, async ({ app, page }) => {
    const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)
    const release = await heldBack(page, /\/(sheets|reading)-[^/]+\.js/)
    await app.open()
    await app.row(attack).getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('/')
    const search = page.getByRole('searchbox', { name: 'Search' })
    await expect(search).toBeFocused()
    await page.keyboard.type(words)
    await expect(app.status).not.toHaveText(new RegExp(`Showing ${shipped.events.length} `))
    await expect(app.row(attack)).toHaveCount(words === 'attack' ? 1 : 0)
    release()
    await expect(app.panel.getByRole('heading', { name: attack.title })).toBeVisible()
    await app.settled()
    await expect(search).toBeFocused()
  })

test('a panel that comes late takes the focus where the reader waits for it', async ({ app, page }) => {
  const attack = eventTitled(/attack on Azerbaijan.s embassy in Tehran/i)
  const release = await heldBack(page, /\/(sheets|reading)-[^/]+\.js/)
  await app.open()
  await app.row(attack).getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain(`event=${attack.id}`)
  release()
  await expect(app.panel.getByRole('heading', { name: attack.title })).toBeFocused()
})

test('a time that is on its way to be read does not overwrite what is typed meanwhile', async ({ app, page }) => {
  await app.open()
  const release = await heldBack(page, /\/date-parts-[^/]+\.js/)
  const field = page.getByLabel('Happened in')
  await field.fill('October 2022')
  const asked = page.waitForRequest(/\/date-parts-/)
  await page.keyboard.press('Enter')
  await asked
  await field.fill('2021')
  const came = page.waitForResponse(/\/date-parts-/)
  release()
  await came
  await app.settled()
  await expect(field).toHaveValue('2021')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/during=2021/)
  // Not by way of the other, which would be a step of its own.
  await page.goBack()
  await expect(page).not.toHaveURL(/during=/)
})

test('Back out of an event that was opened by key leads to its row', async ({ app, page }) => {
  await app.open()
  const row = app.chronology.getByRole('listitem').nth(2).getByRole('button')
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(app.panel.getByRole('heading').first()).toBeFocused()
  await page.goBack()
  await expect(row).toBeFocused()
})
