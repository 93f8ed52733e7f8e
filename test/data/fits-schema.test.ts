import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { syntheticDataset } from '../../src/cli/synthetic/synthetic-dataset.ts'
import { fitsSchema } from '../../src/data/fits-schema.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { anyDamage, damaged } from '../support/damage.ts'
import { goodDataset } from './good-dataset.ts'

const shipped: unknown = JSON.parse(readFileSync(new URL('../../data/events.json', import.meta.url), 'utf8'))
const fits = fitsSchema(datasetSchema)

it.each<[string, unknown]>([
  ['the shipped collection', shipped],
  ['a dataset with every field', goodDataset()],
  ['a synthetic dataset', JSON.parse(JSON.stringify(syntheticDataset({ events: 200, seed: 3 })))],
])('%s fits, so that the schema itself need not be asked', (_, dataset) => {
  expect(fits(dataset)).toBe(true)
})

it('what fits comes out of the schema as it went in, whatever was done to it; what does not is for the schema to say', () => {
  let [refused, accepted] = [0, 0]
  const property = fc.property(
    fc.constantFrom(goodDataset(), JSON.parse(JSON.stringify(syntheticDataset({ events: 4, seed: 3 })))),
    fc.array(anyDamage, { minLength: 1, maxLength: 2 }),
    (base, damages) => {
      const file: unknown = JSON.parse(JSON.stringify(damaged(base, damages)))
      const parsed = z.safeParse(datasetSchema, file)
      if (fits(file)) expect(parsed).toEqual({ success: true, data: file })
      if (parsed.success) accepted++
      else refused++
    },
  )
  fc.assert(property, { seed: 20_231, numRuns: 2_000 })
  expect(Math.min(refused, accepted)).toBeGreaterThan(50)
})

describe('each kind of schema', () => {
  const record = z.strictObject({ id: z.string(), note: z.optional(z.string()) })
  it.each<[string, z.core.$ZodType, readonly unknown[], readonly unknown[]]>([
    ['a text', z.string(), ['', 'a'], [1, null, undefined, ['a']]],
    ['a text of some length', z.string().check(z.minLength(2), z.maxLength(3)), ['ab', 'abc'], ['a', 'abcd']],
    ['a text of a form', z.string().check(z.regex(/^a+$/)), ['a', 'aa'], ['', 'b']],
    ['a truth value', z.boolean(), [true, false], [0, 'true', null]],
    ['a whole number', z.int(), [0, -3, 2 ** 53 - 1], [0.5, 2 ** 53, Number.NaN, '1']],
    ['one within bounds', z.int().check(z.minimum(1), z.maximum(5)), [1, 5], [0, 6]],
    ['one beyond a bound', z.int().check(z.positive(), z.lt(3)), [1, 2], [0, 3]],
    ['one of some words', z.enum(['a', 'b']), ['a', 'b'], ['c', 0, undefined]],
    ['a list', z.array(z.string()).check(z.maxLength(2)), [[], ['a', 'b']], [['a', 'b', 'c'], [1], 'a', { length: 0 }]],
    ['either', z.union([z.string(), record]), ['a', { id: 'a' }], [1, {}]],
    [
      'a record',
      record,
      [{ id: 'a' }, { note: 'b', id: 'a' }],
      [{}, { note: 'b' }, { id: 1 }, { id: 'a', nte: '' }, []],
    ],
  ])('%s', (_, schema, fitting, others) => {
    expect(fitting.filter(value => !fitsSchema(schema)(value))).toEqual([])
    expect(others.filter(value => fitsSchema(schema)(value))).toEqual([])
    expect(fitting.filter(value => !z.safeParse(schema, value).success)).toEqual([])
    expect(others.filter(value => z.safeParse(schema, value).success)).toEqual([])
  })

  it.each<[string, z.core.$ZodType, unknown]>([
    ['that is not known here', z.date(), new Date(0)],
    ['that changes what it is given', z.string().check(z.trim()), ' a'],
    ['that asks for what is not known here', z.string().check(z.refine(text => text !== 'b')), 'a'],
    ['that drops keys it does not know', z.object({ id: z.string() }), { id: 'a' }],
    ['that fills in what is missing', z._default(z.string(), 'a'), undefined],
    ['whose lengths may have to be counted', z.string().check(z.maxLength(1)), '🚀'],
  ])('one %s is left to the schema', (_, schema, value) => {
    expect(fitsSchema(schema)(value)).toBe(false)
    expect(z.safeParse(schema, value).success).toBe(true)
  })
})
