import fc from 'fast-check'
import { expect, it } from 'vitest'
import { check, EVENT_RULES, HEAD_RULES, RULES } from '../../src/data/check.ts'
import { checkPart } from '../../src/data/check-part.ts'
import { indexDataset } from '../../src/data/dataset-index.ts'
import { parseShape } from '../../src/data/parse-shape.ts'
import type { Problem } from '../../src/model/problem.ts'
import { anyDamage, damaged } from '../support/damage.ts'
import { goodDataset } from './good-dataset.ts'

const words = (...problems: Iterable<Problem>[]) =>
  [
    ...new Set(
      problems.flatMap(found => Array.from(found, ({ rule, where, message }) => `${rule} ${where}: ${message}`)),
    ),
  ].sort()

it('finds in the head and in one event after another what the rules find in the whole, but for those that see more at once', () => {
  let found = 0
  const property = fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 4 }), damages => {
    const parsed = parseShape(JSON.parse(JSON.stringify(damaged(goodDataset(), damages))))
    if (!parsed.ok) return
    const { events, ...head } = parsed.value
    const index = indexDataset({ ...head, events: [] })
    const parts = events.map(event => checkPart(head, index, [event]).problems)
    const whole = words(check(parsed.value, indexDataset(parsed.value), EVENT_RULES))
    expect(words(check({ ...head, events: [] }, index, EVENT_RULES), ...parts)).toEqual(whole)
    found += whole.length
  })
  fc.assert(property, { seed: 20_261, numRuns: 2_000 })
  expect(found).toBeGreaterThan(50)
})

it('asks the head alone for all but what is used or replaced by events', () => {
  const others = RULES.filter(rule => !HEAD_RULES.includes(rule)).map(({ name }) => name)
  expect(others).toEqual(['replaced-by', 'unused'])
})
