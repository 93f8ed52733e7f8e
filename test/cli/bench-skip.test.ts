import { expect, it } from 'vitest'
import { datasetsToCheck } from '../../src/cli/bench/commands/check-figures.ts'
import { CONTESTANTS, type ContestantName } from '../../src/cli/bench/contestants.ts'
import { applies, whySkip } from '../../src/cli/bench/skip.ts'
import { ensure } from '../../src/lib/assert.ts'
import { dataset, entry } from './bench-findings.ts'

const named = (name: ContestantName) =>
  ensure(
    CONTESTANTS.find(contestant => contestant.name === name),
    name,
  )
const NOTHING = entry('vis', 10_000, { stopped: 'not finished within 90 s' })

it('measures again whoever finished', () => {
  expect(whySkip([entry('vis', 10_000, { firstDrawMs: 9 })], named('vis'), dataset(10_000))).toBeUndefined()
})

it('does not wait again for a peer that drew nothing, neither at that size nor at larger ones', () => {
  const hopeless = { why: 'did not finish at 10,000', isHopeless: true }
  expect(whySkip([NOTHING], named('vis'), dataset(10_000))).toEqual(hopeless)
  expect(whySkip([NOTHING], named('vis'), dataset(1_000_000))).toEqual(hopeless)
  expect(whySkip([NOTHING], named('vis'), dataset(1_000))).toBeUndefined()
  expect(whySkip([NOTHING], named('svg'), dataset(10_000))).toBeUndefined()
})

it('does not measure a peer again that drew but was stopped after that, but does so at the next size', () => {
  const drew = entry('vis', 1_000, { firstDrawMs: 9, stopped: 'not finished within 90 s' })
  expect(whySkip([drew], named('vis'), dataset(1_000))).toEqual({
    why: 'was stopped in an earlier round',
    isHopeless: true,
  })
  expect(whySkip([drew], named('vis'), dataset(10_000))).toBeUndefined()
})

it('tries ours at every size, and in every round in which it drew', () => {
  expect(whySkip([entry('us', 100_000, { stopped: 'late' })], named('us'), dataset(1_000_000))).toBeUndefined()
  const drew = entry('us', 1_000, { firstDrawMs: 9, stopped: 'late' })
  expect(whySkip([drew], named('us'), dataset(1_000))).toBeUndefined()
})

it('skips ours, and nobody else, where its file could not be packed', () => {
  const unpacked = dataset(1_000_000, { missing: 'packing ended with status 1' })
  expect(whySkip([], named('us'), unpacked)?.why).toBe('packing ended with status 1')
  expect(whySkip([], named('canvas'), unpacked)).toBeUndefined()
})

it('opens the shipped collection on our page and on the floor only', () => {
  const names = (key: 'shipped' | 100) =>
    CONTESTANTS.filter(contestant => applies(contestant, dataset(key))).map(({ name }) => name)
  expect(names('shipped')).toEqual(['us', 'floor'])
  expect(names(100)).toEqual(['us', 'canvas', 'floor', 'svg', 'vis'])
})

it('checks the shipped collection and the two largest that one file holds', () => {
  const datasets = ['shipped', 100, 1_000, 10_000, 100_000, 1_000_000] as const
  const checked = (most: number) =>
    datasetsToCheck(
      datasets.map(key => dataset(key)),
      most,
    ).map(({ key }) => key)
  expect(checked(100_000)).toEqual(['shipped', '10000', '100000'])
  expect(checked(10_000)).toEqual(['shipped', '1000', '10000'])
})
