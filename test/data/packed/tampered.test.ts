import { describe, expect, it, vi } from 'vitest'
import { syntheticJson } from '../../../src/cli/synthetic/synthetic-dataset.ts'
import { openPacked } from '../../../src/data/packed/open-packed.ts'
import type { PackedMetadata } from '../../../src/data/packed/packed-head.ts'
import type { Result } from '../../../src/lib/result.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { gotten, served } from './packing.ts'
import { type Tampering, tampered } from './tampered.ts'

// Other work may run beside the tests.
vi.setConfig({ testTimeout: 30_000 })

const DATASET = [...syntheticJson({ events: 40, seed: 3 })].join('')
const open = async (tampering: Tampering) => openPacked(served(await tampered(DATASET, tampering)))
const wordsOf = (result: Result<unknown, readonly Problem[]>) =>
  result.ok ? 'no problem' : result.error.map(({ where, message }) => `${where}: ${message}`).join('\n')

/** Puts a value in place of that of row 20, in a column of numbers or of lists. */
const withRow20 = (name: string, value: unknown): Tampering => ({
  columns: columns => {
    const data = Array.from(columns.get(name) ?? []) as unknown[]
    data[20] = value
    columns.set(name, data)
  },
})
const withMetadata = (change: (metadata: PackedMetadata) => unknown): Tampering => ({ metadata: change })

it('reads what nobody tampered with', async () => {
  const dataset = gotten(await open({}))
  expect([await dataset.columns(), await dataset.facets(), await dataset.events(0, 40)].map(({ ok }) => ok)).toEqual([
    true,
    true,
    true,
  ])
})

describe('a tampered file is refused when it is opened', () => {
  it.each<[string, Tampering, RegExp]>([
    ['of another version', withMetadata(metadata => ({ ...metadata, version: 1 })), /version 1.* reads version 3/],
    ['with metadata of another form', withMetadata(() => ({ version: 1 })), /another form/],
    [
      'with a head that the schema refuses',
      withMetadata(({ head, ...rest }) => ({ ...rest, head: { ...head, refrences: [] } })),
      /refrences/,
    ],
    [
      'with a head that breaks a rule',
      withMetadata(({ head, ...rest }) => ({ ...rest, head: { ...head, updated: '2022-02-30' } })),
      /./,
    ],
    [
      'with a value of a facet that there is none of',
      withMetadata(({ facets, ...rest }) => ({ ...rest, facets: { ...facets, status: ['happened'] } })),
      /does not know/,
    ],
    [
      'with a value of a facet twice',
      withMetadata(({ facets, ...rest }) => ({ ...rest, facets: { ...facets, basis: ['stated', 'stated'] } })),
      /twice/,
    ],
    [
      'with actors numbered otherwise than listed',
      withMetadata(({ facets, ...rest }) => ({ ...rest, facets: { ...facets, actor: facets.actor.toReversed() } })),
      /numbered otherwise/,
    ],
  ])('%s', async (_, tampering, words) => {
    expect(wordsOf(await open(tampering))).toMatch(words)
  })
})

describe('columns of a tampered file are refused', () => {
  it.each<[string, Tampering, RegExp]>([
    ['that are out of order', { events: events => events.toReversed() }, /stands after a later one/],
    ['with a date that is no number', withRow20('earliest', Number.NaN), /row 20 /],
    ['with an end before the beginning', withRow20('latest', 0), /row 20 /],
    ['with flags that no version has', withRow20('flags', 4096), /row 20 /],
    ['with flags of an unknown status', withRow20('flags', 7 << 3), /row 20 /],
    ['with an importance of 6', withRow20('importance', 6), /row 20 /],
    ['with an importance of 257, which a byte would take for 1', withRow20('importance', 257), /257/],
    ['with a title of no length', withRow20('title_length', 0), /row 20 /],
  ])('%s', async (_, tampering, words) => {
    const dataset = gotten(await open(tampering))
    expect(wordsOf(await dataset.columns())).toMatch(words)
  })
})

describe('facets of a tampered file are refused', () => {
  it.each<[string, Tampering, RegExp]>([
    ['with a number beyond the values', withRow20('actor', [0, 1_000]), /number/],
    ['with a number below 0', withRow20('source', [-1]), /number/],
    ['with a value that an event has twice', withRow20('speaker', [1, 1]), /twice/],
  ])('%s', async (_, tampering, words) => {
    const dataset = gotten(await open(tampering))
    expect(wordsOf(await dataset.facets())).toMatch(words)
  })
})

describe('events of a tampered file are refused, and named', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  it.each<[string, Tampering, RegExp]>([
    ['that are no JSON', withRow20('event', bytes('{')), /^events\[20\]:1:2: /],
    ['that the schema refuses', withRow20('event', bytes('{"id":"event-21"}')), /^events\.event-21/],
    [
      'that are called otherwise than their record',
      withRow20('title', bytes('Another')),
      /^events\.event-21: .* title/,
    ],
    ['with another id than their record', withRow20('id', bytes('another')), /^events\.event-21: .* id/],
    ['drawn with a title of another length', withRow20('title_length', 3), /^events\.event-21: .* titleLengths/],
  ])('%s', async (_, tampering, words) => {
    const dataset = gotten(await open(tampering))
    expect(wordsOf(await dataset.events(15, 25))).toMatch(words)
    expect((await dataset.events(30, 35)).ok).toBe(true)
  })

  it('drawn at another date than their record has', async () => {
    const moved = { columns: (columns: Map<string, unknown[] | Float64Array>) => shiftDates(columns) }
    const dataset = gotten(await open(moved as Tampering))
    expect((await dataset.columns()).ok).toBe(true)
    expect(wordsOf(await dataset.events(20, 21))).toMatch(/^events\.event-21: .* earliest, latest/)
  })
  it('whose source the head does not have', async () => {
    const dataset = gotten(
      await open(withMetadata(metadata => JSON.parse(JSON.stringify(metadata).replaceAll('source-05', 'source-99')))),
    )
    expect(wordsOf(await dataset.events(0, 40))).toMatch(/no source has the id "source-05"/)
  })
})

/** All by the same day, so that the order holds. */
function shiftDates(columns: Map<string, unknown[] | Float64Array>): void {
  for (const name of ['earliest', 'starts_before', 'ends_from', 'latest'])
    columns.set(
      name,
      Float64Array.from((columns.get(name) ?? []) as Float64Array, instant => instant + 86_400_000),
    )
}
