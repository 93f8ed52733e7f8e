import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { ensure } from '../../lib/assert.ts'
import { buildPages } from './build-pages.ts'
import { CONTESTANTS, type Contestant, US } from './contestants.ts'
import type { Options } from './options.ts'

export { readOptions, USAGE } from './options.ts'

import { repeatOnce, withPage } from './repetition.ts'
import { asMarkdown } from './report.ts'
import { serve } from './serve.ts'
import { type Box, type Dataset, WINDOW } from './setting.ts'
import { type Entry, MEASURES, summarise } from './summary.ts'
import { writeDataset } from './write-dataset.ts'

type Surroundings = {
  readonly root: string
  readonly browser: string
  readonly say: (line: string) => void
}

/** Measures every contestant at every size, and writes what came of it. */
export async function runBench(options: Options, { root, browser, say }: Surroundings): Promise<void> {
  const end = performance.now() + options.budgetMs
  const folder = join(root, 'node_modules/.cache/whence-bench')
  say('Building the pages and the datasets …')
  await buildPages(root, folder)
  const datasets: Dataset[] = []
  for (const events of options.sizes) datasets.push(await writeDataset(join(folder, 'data'), events))
  const server = await serve(folder)
  try {
    const { stage, version } = await lookAround(browser, server.origin, ensure(datasets[0], 'a dataset'))
    const entries: Entry[] = []
    for (const dataset of datasets)
      for (let round = 0; round < options.rounds; round++)
        for (const contestant of rotated(CONTESTANTS, round)) {
          const { name } = contestant
          if (performance.now() > end || isHopeless(entries, contestant, dataset)) continue
          const task = { origin: server.origin, contestant, dataset, stage }
          const run = await repeatOnce(browser, task, options.pageTimeoutMs)
          entries.push({ contestant: name, events: dataset.events, round, run })
          const first =
            run.firstDrawMs === undefined ? 'nothing drawn' : `drawn after ${Math.round(run.firstDrawMs)} ms`
          say(`${dataset.events} events, round ${round + 1}, ${name}: ${run.stopped ?? first}`)
        }
    const setting = settingOf(options, stage, version)
    const folderOfReports = join(root, 'test-results')
    mkdirSync(folderOfReports, { recursive: true })
    const markdown = asMarkdown(entries, options.sizes, setting)
    writeFileSync(join(folderOfReports, 'bench.md'), markdown)
    writeFileSync(
      join(folderOfReports, 'bench.json'),
      `${JSON.stringify(asJson(entries, options, setting, datasets), null, 2)}\n`,
    )
    say(`\n${markdown}`)
  } finally {
    server.close()
  }
}

/** Where our stage lies, so that every page draws on one of the same size; and what browser this is. */
function lookAround(browser: string, origin: string, dataset: Dataset): Promise<{ stage: Box; version: string }> {
  return withPage(browser, async (page, chromium) => {
    await page.goto(origin + US.address(dataset, { x: 0, y: 0, width: 0, height: 0 }))
    await page.evaluate(name => benchProbe.marked(name, 1), US.firstDraw)
    const stage = await page.locator('#timeline-stage').boundingBox()
    return { stage: ensure(stage, 'our stage'), version: chromium.version() }
  })
}

/** Another one begins each round, so that what warms up the machine favours none. */
const rotated = <T>(list: readonly T[], by: number) => [
  ...list.slice(by % list.length),
  ...list.slice(0, by % list.length),
]

/** One that once drew nothing in time, at this size or a smaller one, is not waited for again. */
const isHopeless = (entries: readonly Entry[], { name }: Contestant, { events }: Dataset) =>
  entries.some(entry => entry.contestant === name && entry.events <= events && entry.run.firstDrawMs === undefined)

function settingOf({ rounds, pageTimeoutMs }: Options, stage: Box, version: string): string[] {
  const [first] = cpus()
  const load = loadavg().map(value => value.toFixed(1))
  return [
    `${new Date().toISOString().slice(0, 16)}Z, Chromium ${version}, software rendering; ${availableParallelism()} × ${first?.model.trim()}; load ${load[0]} at the end.`,
    `Window ${WINDOW.width} × ${WINDOW.height}, stage ${Math.round(stage.width)} × ${Math.round(stage.height)} on every page. Medians of ${rounds} round(s), each in a fresh browser; ${pageTimeoutMs / 1_000} s a page.`,
    'A step is one input event, a 119 px turn of the wheel or 16 px of drag; its cost is the task time of the main thread until the next one, 33 ms later. Frames are watched on the way back, with an input in each.',
    'The floor fetches and parses the file and draws nothing; what its steps cost is the price of measuring.',
  ]
}

function asJson(entries: readonly Entry[], options: Options, setting: readonly string[], datasets: readonly Dataset[]) {
  const summary = datasets.flatMap(({ events }) =>
    CONTESTANTS.map(({ name }) => ({
      contestant: name,
      events,
      ...Object.fromEntries(MEASURES.map(measure => [measure.key, summarise(entries, name, events, measure) ?? null])),
    })),
  )
  return { setting, options, datasets, summary, entries }
}
