import type { CheckRun } from '../commands/check-figures.ts'
import { atMost, type Reading, ratioAtMost, type Verdict } from './verdict.ts'

/** What "in seconds" is taken to mean for 100,000 events; the issue names no number. */
const MOST_SECONDS = 10

/** 100,000 events in seconds; memory that grows no faster than the number of events. */
export function checkVerdicts(checks: readonly CheckRun[]): readonly Verdict[] {
  const synthetic = checks.filter(({ dataset }) => dataset !== 'shipped').toSorted((a, b) => a.events - b.events)
  const [fewer, most] = synthetic.slice(-2)
  const inSeconds = synthetic
    .filter(({ events }) => events === 100_000)
    .map(run => atMost({ target: 'Check', at: run.label }, reading(run, 'seconds'), MOST_SECONDS, 's'))
  if (!fewer || !most) return inSeconds
  const about = { target: `Check, memory ÷ that for ${fewer.label}`, at: most.label }
  const inProportion = ratioAtMost(about, reading(most, 'peakMb'), reading(fewer, 'peakMb'), most.events / fewer.events)
  return [...inSeconds, inProportion]
}

const reading = ({ figures }: CheckRun, key: 'seconds' | 'peakMb'): Reading => figures?.[key] ?? 'did not finish'
