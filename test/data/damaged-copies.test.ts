import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/data/check.ts'
import { checkDataset } from '../../src/data/read-dataset.ts'
import type { DatasetFile } from '../../src/model/schema.ts'
import { FAULTS, type Pick, TEXT_FAULTS } from './faults.ts'

/** The shipped collection, with one fault each: is that what is reported, where it is? */
const text = readFileSync(new URL('../../data/events.json', import.meta.url), 'utf8')
const dataset: DatasetFile = JSON.parse(text)

/** Which of the records is damaged differs from copy to copy, but is the same in every run. */
const pickWith =
  (number: number): Pick =>
  list => {
    const picked = list[(number * 7_919) % list.length]
    if (picked === undefined) throw new Error('there is nothing to damage')
    return picked
  }

const COPIES = 50
const copies = [...FAULTS, ...FAULTS]
  .slice(0, COPIES - TEXT_FAULTS.length)
  .map((fault, i) => ({ ...fault, pick: pickWith(i + 1) }))

it('finds nothing in the undamaged one', () => {
  expect(checkDataset(text)).toEqual([])
})

it('are damaged in more than twenty ways, and by at least one fault for every rule', () => {
  expect(FAULTS.length).toBeGreaterThan(20)
  expect(copies.length).toBeGreaterThanOrEqual(FAULTS.length)
  const rules = new Set(FAULTS.map(({ rule }) => rule))
  expect(RULES.filter(({ name }) => !rules.has(name)).map(({ name }) => name)).toEqual([])
})

describe('in a damaged copy', () => {
  it.each(copies)('$rule reports $name', ({ rule, damage, pick }) => {
    const copy = structuredClone(dataset)
    const where = damage(copy, pick)
    const found = checkDataset(JSON.stringify(copy))
    expect(found).toContainEqual(expect.objectContaining({ rule, where }))
  })

  it.each(TEXT_FAULTS)('the JSON stage reports $name, with line and column', ({ damage, where }) => {
    const found = checkDataset(damage(text))
    expect(found).toEqual([expect.objectContaining({ rule: 'json', where: expect.stringMatching(where) })])
  })
})
