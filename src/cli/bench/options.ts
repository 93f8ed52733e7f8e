import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../../lib/result.ts'

export type Options = {
  readonly help: boolean
  readonly sizes: readonly number[]
  readonly rounds: number
  /** What a page may take for everything before it counts as not finished. */
  readonly pageTimeoutMs: number
  /** After which no other page is begun. */
  readonly budgetMs: number
}

export const USAGE = `Usage: npm run bench -- [--quick] [--sizes N,N…] [--rounds N]

Measures this page beside a bare canvas, a naive D3 SVG, vis-timeline and the floor, in the same Chromium with the same
events and the same input. Writes test-results/bench.md and bench.json.

  --quick    one round of up to 10,000 events, 15 s a page: less than three minutes
  --sizes    how many events; 100,1000,10000,100000 if left out
  --rounds   how often each page is measured at each size, in a fresh browser; 3 if left out`

const FULL = {
  sizes: [100, 1_000, 10_000, 100_000],
  rounds: 3,
  pageTimeoutMs: 90_000,
  budgetMs: Number.POSITIVE_INFINITY,
}
const QUICK = { sizes: [100, 1_000, 10_000], rounds: 1, pageTimeoutMs: 15_000, budgetMs: 160_000 }

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
    const rounds = values.rounds === undefined ? base.rounds : Number(values.rounds)
    if (!sizes.every(isCount)) return err(`--sizes takes numbers of events, such as 100,1000, not "${values.sizes}".`)
    if (!isCount(rounds)) return err(`--rounds takes a number from 1, not "${values.rounds}".`)
    return ok({ ...base, sizes, rounds, help: values.help ?? false })
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

const isCount = (value: number) => Number.isInteger(value) && value > 0
