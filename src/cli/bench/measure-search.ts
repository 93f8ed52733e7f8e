import type { Page } from '@playwright/test'
import { US } from './contestants.ts'
import type { PageRun, Task } from './measure-page.ts'
import { settled } from './settled.ts'

/** Enough letters for the first, which is in most events, and for those that leave few. */
const LETTERS = 6
/** So that the 95th percentile is not the maximum. */
const TIMES = 2
const FIELD = 'header input[type=search]'

/** Only ours has a search: typed letter by letter, and taken back letter by letter. */
export async function measureSearch({ page, contestant, dataset }: Task, run: PageRun): Promise<void> {
  if (contestant.name !== US.name) return
  const from = await page.evaluate(() => performance.now())
  await page.locator(FIELD).click()
  run.searchReadyMs = (await page.evaluate(() => benchProbe.marked('whence:search-ready', 0))) - from
  await settled(page)
  const letters = dataset.actor.name.slice(0, LETTERS)
  const keystrokes: number[] = []
  const typed = [...letters, ...Array.from(letters, () => 'Backspace')]
  for (const key of Array.from({ length: TIMES }, () => typed).flat()) {
    keystrokes.push(await keyToRedraw(page, key, contestant.filtered))
    run.keystrokeMs = keystrokes
    await settled(page)
  }
}

/** From the key to the mark that the page sets once the answer is on the screen. */
async function keyToRedraw(page: Page, key: string, mark: string): Promise<number> {
  const keys = await page.evaluate(() => benchProbe.keys.length)
  await page.keyboard.press(key)
  return page.evaluate(
    async ([mark, keys]) => {
      const pressed = benchProbe.keys[keys]
      if (pressed === undefined) throw new Error('the key did not arrive')
      return (await benchProbe.marked(mark, pressed)) - pressed
    },
    [mark, keys] as const,
  )
}
