import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensure } from '../../lib/assert.ts'
import { type Budget, createBudget } from './budget.ts'
import { buildPages } from './build-pages.ts'
import { type CheckRun, datasetsToCheck, measureCheck, warmUp } from './commands/check-figures.ts'
import { US } from './contestants.ts'
import { shippedDataset } from './datasets/shipped.ts'
import { syntheticDataset } from './datasets/synthetic.ts'
import type { Findings } from './findings.ts'
import { asJson } from './json.ts'
import { measureAll } from './measure-all.ts'
import type { Options } from './options.ts'

export { readOptions, USAGE } from './options.ts'

import { withPage } from './repetition.ts'
import { asMarkdown } from './report/report.ts'
import { type Machine, settingLines } from './report/setting-lines.ts'
import { serve } from './serve.ts'
import type { Dataset } from './setting.ts'

type Surroundings = {
  readonly root: string
  readonly browser: string
  readonly say: (line: string) => void
}

/** Measures every contestant at every size, then the check command, and writes what came of it. */
export async function runBench(options: Options, { root, browser, say }: Surroundings): Promise<void> {
  const budget = createBudget(options.budgetMs)
  const folder = join(root, 'node_modules/.cache/whence-bench')
  say('Building the pages …')
  await buildPages(root, folder)
  const shipped = shippedDataset(root, join(folder, 'data'))
  const datasets: Dataset[] = [shipped]
  for (const events of options.sizes) {
    say(`Making ${events.toLocaleString('en')} events, unless they are there from an earlier run …`)
    datasets.push(await syntheticDataset(root, join(folder, 'data'), events))
  }
  const server = await serve(folder)
  try {
    const machine = await lookAround(browser, server.origin, shipped)
    const { origin } = server
    const { stage } = machine
    // Something is kept for the checks, which come last: nothing else runs beside them or beside a page.
    const pages = budget.keeping(options.checkTimeoutMs)
    const measured = await measureAll({ options, datasets, browser, origin, stage, budget: pages, say })
    const checks = await measureChecks(root, folder, datasetsToCheck(datasets, options.mostToCheck), options, budget)
    const findings: Findings = { datasets, ...measured, checks }
    write(join(root, 'test-results'), findings, options, machine, say)
  } finally {
    server.close()
  }
}

async function measureChecks(
  root: string,
  folder: string,
  datasets: readonly Dataset[],
  { checkTimeoutMs }: Options,
  budget: Budget,
): Promise<CheckRun[]> {
  await warmUp(root)
  const runs: CheckRun[] = []
  for (const dataset of datasets) {
    // At least a second: a limit of none would be no limit.
    const timeoutMs = Math.max(1_000, Math.min(checkTimeoutMs, budget.left()))
    runs.push(await measureCheck({ root, folder, timeoutMs }, dataset))
  }
  return runs
}

function write(folder: string, findings: Findings, options: Options, machine: Machine, say: Surroundings['say']): void {
  mkdirSync(folder, { recursive: true })
  const setting = settingLines(options, findings.datasets, machine)
  const markdown = asMarkdown(findings, setting)
  writeFileSync(join(folder, 'bench.md'), markdown)
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(asJson(findings, options, setting), null, 2)}\n`)
  say(`\n${markdown}`)
}

const PATIENCE_MS = 60_000

/** Where our stage lies, so that every page draws on one of the same size; and what browser this is. */
function lookAround(browser: string, origin: string, shipped: Dataset): Promise<Machine> {
  return withPage(browser, async (page, chromium) => {
    await page.goto(origin + US.address(shipped, { x: 0, y: 0, width: 0, height: 0 }))
    const drawn = page.evaluate(name => benchProbe.marked(name, 0), US.firstDraw)
    const late = sleep(PATIENCE_MS, undefined, { ref: false })
    if ((await Promise.race([drawn, late])) === undefined) throw new Error('our page draws nothing')
    const stage = await page.locator('#timeline-stage').boundingBox()
    return { stage: ensure(stage, 'our stage'), version: chromium.version() }
  })
}
