import type { Page } from '@playwright/test'
import { actorBox, press } from './controls.ts'
import type { PageRun, Task } from './measure-page.ts'
import { settled } from './settled.ts'

const TOGGLES = 3

export async function measureFilter({ page, contestant, dataset }: Task, run: PageRun): Promise<void> {
  const toggle = () => filterToRedraw(page, dataset.actor.name, contestant.filtered)
  const [on, off]: [number[], number[]] = [[], []]
  for (let i = 0; i < TOGGLES; i++) {
    on.push(await toggle())
    run.filterOnMs = on
    await settled(page)
    off.push(await toggle())
    run.filterOffMs = off
    await settled(page)
  }
}

/** From the click of a hand to the mark that the page sets once the change is on the screen. */
async function filterToRedraw(page: Page, actor: string, mark: string): Promise<number> {
  const clicks = await page.evaluate(() => benchProbe.clicks.length)
  await press(page, actorBox(actor))
  return page.evaluate(
    async ([mark, clicks]) => {
      const [click] = benchProbe.clicks.slice(clicks)
      if (click === undefined) throw new Error('the click on the filter did not arrive')
      return (await benchProbe.marked(mark, click)) - click
    },
    [mark, clicks] as const,
  )
}
