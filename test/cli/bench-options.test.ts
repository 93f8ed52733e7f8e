import { describe, expect, it } from 'vitest'
import { createBudget } from '../../src/cli/bench/budget.ts'
import { readOptions, roundsOf } from '../../src/cli/bench/options.ts'
import { median, quantile } from '../../src/cli/bench/statistics.ts'

describe('statistics', () => {
  it('takes quantiles by the nearest rank, and the last value for all of them', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect([0.5, 0.95, 1].map(share => quantile(hundred, share))).toEqual([50, 95, 100])
    expect(quantile([], 0.5)).toBeUndefined()
  })

  it('takes the mean of the two values in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, undefined])
  })
})

describe('the options', () => {
  it.each([
    ['100,1000', [100, 1_000]],
    ['50', [50]],
    ['1000,100,1000', [100, 1_000]],
  ])('take sizes as %s', (text, sizes) => {
    expect(readOptions(['--sizes', text])).toMatchObject({ ok: true, value: { sizes } })
  })

  it.each([[['--sizes', '1e']], [['--sizes', '']], [['--rounds', '0']], [['--sauces']]])('refuse %s', args => {
    expect(readOptions(args).ok).toBe(false)
  })

  it('want a million events in fewer rounds, unless still fewer are asked for', () => {
    expect([3, 1].map(rounds => roundsOf({ rounds }, 1_000_000))).toEqual([2, 1])
    expect(roundsOf({ rounds: 3 }, 100_000)).toBe(3)
  })

  it('leave a quick run less than three minutes', () => {
    expect(readOptions(['--quick'])).toMatchObject({ ok: true, value: { rounds: 1 } })
    const quick = readOptions(['--quick'])
    expect(quick.ok && quick.value.budgetMs).toBeLessThan(180_000)
  })
})

describe('the budget', () => {
  it('runs down with the clock, and keeps some of it for later', () => {
    let now = 1_000
    const budget = createBudget(500, () => now)
    const kept = budget.keeping(200)
    now = 1_100
    expect([budget.left(), kept.left()]).toEqual([400, 200])
  })
})
