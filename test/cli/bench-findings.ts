import type { Entry, Findings } from '../../src/cli/bench/findings.ts'
import type { Repetition } from '../../src/cli/bench/repetition.ts'
import type { Dataset } from '../../src/cli/bench/setting.ts'

/** What a bench might have found, in the few words that a test has to say of it. */
export function dataset(key: number | 'shipped', more: Partial<Dataset> = {}): Dataset {
  const events = key === 'shipped' ? 166 : key
  return {
    key: String(key),
    label: key === 'shipped' ? 'the shipped collection' : events.toLocaleString('en'),
    events,
    form: key === 'shipped' ? 'shipped' : events > 200_000 ? 'packed' : 'json',
    ours: { url: '/data/ours', bytes: 0 },
    peers: { url: '/data/peers', bytes: 0 },
    actor: { id: 'someone', name: 'Someone' },
    middle: 0.5,
    ...more,
  }
}

export const entry = (contestant: Entry['contestant'], key: number | 'shipped', run: Repetition, round = 0): Entry => ({
  contestant,
  dataset: String(key),
  events: dataset(key).events,
  round,
  run,
})

export const findings = (keys: readonly (number | 'shipped')[], entries: readonly Entry[]): Findings => ({
  datasets: keys.map(key => dataset(key)),
  entries,
  skips: [],
  checks: [],
})

/** Steps that took so long, and had the processor for half of it. */
export const steps = (...tasks: number[]) => tasks.map(task => ({ task, processor: task / 2 }))
