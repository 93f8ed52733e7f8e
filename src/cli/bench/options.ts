import { parseArgs } from 'node:util'
import { messageOf } from '../../lib/message-of.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { MOST_IN_JSON } from './setting.ts'

export type Options = {
  readonly help: boolean
  readonly sizes: readonly number[]
  readonly rounds: number
  /** What a page may take for everything before it counts as not finished. */
  readonly pageTimeoutMs: number
  /** The same for a page that makes elements for each event, where it has too many to finish anyhow. */
  readonly hopelessTimeoutMs: number
  readonly checkTimeoutMs: number
  /** The largest dataset that `npm run check` is measured with. */
  readonly mostToCheck: number
  /** For everything; no page is begun that might go beyond it. */
  readonly budgetMs: number
}

export const USAGE = `Usage: npm run bench -- [--quick] [--sizes N,N…] [--rounds N]

Measures this page beside a bare canvas, a naive D3 SVG, vis-timeline and the floor, in the same Chromium with the same
events and the same input; the shipped collection; and the check command. Writes test-results/bench.md and bench.json.

  --quick    one round of up to 10,000 events, 15 s a page: less than three minutes
  --sizes    how many events; 100,1000,10000,100000,1000000 if left out
  --rounds   how often each page is measured at each size, in a fresh browser; 3 if left out, 2 where data is packed`

const FULL = {
  sizes: [100, 1_000, 10_000, 100_000, 1_000_000],
  pageTimeoutMs: 90_000,
  hopelessTimeoutMs: 20_000,
  checkTimeoutMs: 180_000,
  mostToCheck: 100_000,
  budgetMs: Number.POSITIVE_INFINITY,
}
const QUICK = {
  sizes: [100, 1_000, 10_000],
  pageTimeoutMs: 15_000,
  hopelessTimeoutMs: 15_000,
  checkTimeoutMs: 15_000,
  mostToCheck: 10_000,
  budgetMs: 165_000,
}
const ROUNDS = 3
/** Datasets of this kind are large, and what is measured of them varies little beside what it amounts to. */
const ROUNDS_OF_PACKED = 2

/** How often each page is measured with a dataset of that size. */
export const roundsOf = ({ rounds }: Pick<Options, 'rounds'>, events: number) =>
  events > MOST_IN_JSON ? Math.min(rounds, ROUNDS_OF_PACKED) : rounds

export function readOptions(args: readonly string[]): Result<Options, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean' },
        sizes: { type: 'string' },
        rounds: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const base = values.quick ? QUICK : FULL
    const sizes = values.sizes?.split(',').map(Number) ?? base.sizes
    const rounds = values.rounds === undefined ? (values.quick ? 1 : ROUNDS) : Number(values.rounds)
    if (!sizes.every(isCount)) return err(`--sizes takes numbers of events, such as 100,1000, not "${values.sizes}".`)
    if (!isCount(rounds)) return err(`--rounds takes a number from 1, not "${values.rounds}".`)
    return ok({ ...base, sizes: ascending(sizes), rounds, help: values.help ?? false })
  } catch (error) {
    return err(messageOf(error))
  }
}

const isCount = (value: number) => Number.isInteger(value) && value > 0
const ascending = (sizes: readonly number[]) => [...new Set(sizes)].sort((a, b) => a - b)
