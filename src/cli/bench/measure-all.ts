import type { Budget } from './budget.ts'
import { CONTESTANTS, type Contestant, isUnbounded } from './contestants.ts'
import type { Entry, Skip } from './findings.ts'
import { type Options, roundsOf } from './options.ts'
import { type Repetition, repeatOnce } from './repetition.ts'
import { type Box, type Dataset, MOST_IN_JSON } from './setting.ts'
import { applies, whySkip } from './skip.ts'

type Task = {
  readonly options: Options
  readonly datasets: readonly Dataset[]
  readonly browser: string
  readonly origin: string
  readonly stage: Box
  readonly budget: Budget
  readonly say: (line: string) => void
}

/** Every contestant with every dataset, in as many rounds as there shall be. */
export async function measureAll(task: Task): Promise<{ readonly entries: Entry[]; readonly skips: Skip[] }> {
  const { options, datasets, browser, origin, stage, budget, say } = task
  const entries: Entry[] = []
  const skips: Skip[] = []
  for (const dataset of datasets) {
    const { key, label, events } = dataset
    const contestants = CONTESTANTS.filter(contestant => applies(contestant, dataset))
    for (let round = 0; round < roundsOf(options, events); round++)
      for (const contestant of rotated(contestants, round)) {
        const { name } = contestant
        const about = { contestant: name, dataset: key }
        const timeoutMs = timeoutOf(options, contestant, dataset)
        const skip =
          whySkip(entries, contestant, dataset) ??
          (budget.left() < timeoutMs ? { why: 'no time left', isHopeless: false } : undefined)
        if (skip) {
          skips.push({ ...about, ...skip })
          continue
        }
        const run = await repeatOnce(browser, { origin, contestant, dataset, stage }, timeoutMs)
        entries.push({ ...about, events, round, run })
        say(`${label}, round ${round + 1}, ${contestant.label}: ${outcome(run)}`)
      }
  }
  return { entries, skips }
}

/** Another one begins each round, so that what warms up the machine favours none. */
const rotated = <T>(list: readonly T[], by: number) => [
  ...list.slice(by % list.length),
  ...list.slice(0, by % list.length),
]

const timeoutOf = ({ pageTimeoutMs, hopelessTimeoutMs }: Options, contestant: Contestant, { events }: Dataset) =>
  isUnbounded(contestant) && events > MOST_IN_JSON ? hopelessTimeoutMs : pageTimeoutMs

function outcome({ firstDrawMs, stopped }: Repetition): string {
  const first = firstDrawMs === undefined ? undefined : `drawn after ${Math.round(firstDrawMs)} ms`
  return [first, stopped].filter(Boolean).join('; ')
}
