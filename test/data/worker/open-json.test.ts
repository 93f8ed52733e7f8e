import { beforeAll, describe, expect, it } from 'vitest'
import { syntheticDataset } from '../../../src/cli/synthetic/synthetic-dataset.ts'
import { readDataset } from '../../../src/data/read-dataset.ts'
import type { HeldDataset, WholeDataset } from '../../../src/data/worker/held-dataset.ts'
import { openJson } from '../../../src/data/worker/open-json.ts'
import { breathe } from '../../../src/lib/breathe.ts'
import type { Result } from '../../../src/lib/result.ts'
import type { Collection } from '../../../src/model/collection.ts'
import { FACET_KEYS } from '../../../src/model/facet-column.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { textsOf } from '../../../src/model/search/event-texts.ts'

/** A little more than is checked before it is shown. */
const dataset = syntheticDataset({ events: 6_000, seed: 3 })

function gotten<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function held(text: string): HeldDataset {
  const opened = gotten<HeldDataset | WholeDataset>(openJson(text))
  if ('whole' in opened) throw new Error('it was taken for a small one')
  return opened
}

const noProgress = () => {}

describe('a JSON file of some megabytes', () => {
  let large: HeldDataset
  let collection: Collection
  beforeAll(() => {
    // The order of the file is no matter: rows are in time order.
    const text = JSON.stringify({ ...dataset, events: dataset.events.toReversed() })
    large = held(text)
    collection = gotten(readDataset(text))
  })

  it('gives the columns, labels and events that the whole reading gives', async () => {
    expect(gotten(await large.columns(noProgress))).toEqual(collection.columns)
    const wanted = collection.events.all?.slice(100, 140) ?? []
    expect(gotten(await large.events(100, 140))).toEqual(wanted)
    expect(gotten(await large.labels([101, 107, 139]))).toEqual(
      [1, 7, 39].map(i => ({ id: wanted[i]?.id, title: wanted[i]?.title })),
    )
    expect(await large.rowOf(wanted[7]?.id ?? '')).toBe(107)
    expect(await large.rowOf('nobody')).toBeUndefined()
  })

  it('gives every facet, and says how far it is', async () => {
    const shares: number[] = []
    const facets = gotten(await large.facets(share => shares.push(share), breathe))
    for (const key of FACET_KEYS) expect(facets[key]).toEqual(collection.facet(key))
    expect(shares.length).toBeGreaterThan(10)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })

  it('gives all that a query is looked for in, in the order of the rows', async () => {
    const { length, covers, textsAt } = gotten(await large.searched())
    expect([length, covers]).toEqual([6_000, 'everything'])
    const event = collection.events.at(4_567)
    expect([...textsAt(4_567)]).toEqual(event && [...textsOf(event, collection)])
  })
})

describe('faults of a large file', () => {
  const change = (edit: (copy: typeof dataset) => void): string => {
    const copy = structuredClone(dataset)
    edit(copy)
    return JSON.stringify(copy)
  }
  const event = (copy: typeof dataset, i: number) => {
    const found = copy.events[i]
    if (!found) throw new Error(`no event ${i}`)
    return found
  }

  it('that keep it from being drawn are reported at once, as for a small one', () => {
    const text = change(copy => {
      event(copy, 5_000).date.edtf = '2022-13'
    })
    const found = openJson(text)
    expect(found).toEqual(readDataset(text))
    expect(found).toMatchObject({ ok: false, error: [{ rule: 'edtf' }] })
  })

  it('in its JSON are reported with their place', () => {
    expect(openJson(`${JSON.stringify(dataset).slice(0, -1)},}`)).toMatchObject({
      ok: false,
      error: [{ rule: 'json' }],
    })
  })

  it.each<[string, (text: string) => string]>([
    ['of an event', text => text.replace('"status":', '"status":"alleged","status":')],
    ['of the head', text => text.replace('"title":', '"title":"Another","title":')],
    ['that is spelt in two ways', text => text.replace('"status":', '"st\\u0061tus":"alleged","status":')],
    [
      'beside a colon that is hidden',
      text => text.replace('"title":"', '"title":"\\u003a').replace('"status":', '"status":"alleged","status":'),
    ],
  ])('in keys that stand twice are found when it is checked, as in a small one: %s', async (_, double) => {
    const text = double(change(copy => event(copy, 12).citations.splice(0)))
    const found = await held(text).facets(noProgress, breathe)
    expect(found).toEqual(readDataset(text))
    expect(found).toMatchObject({ ok: false, error: [{ rule: 'json' }] })
  })

  it('are not seen in a colon that is hidden', async () => {
    const text = change(copy => Object.assign(event(copy, 3), { summary: 'x:y' })).replace('x:y', 'x\\u003ay')
    expect((await held(text).facets(noProgress, breathe)).ok).toBe(true)
  })

  it.each<[string, (copy: typeof dataset) => void, object]>([
    ['an unknown actor', copy => event(copy, 4_321).actors.push('nobody'), { rule: 'known-reference' }],
    ['a missing citation', copy => event(copy, 12).citations.splice(0), { rule: 'cited' }],
    ['an id twice', copy => Object.assign(event(copy, 1), { id: event(copy, 5_999).id }), { rule: 'unique-id' }],
    ['an unknown key', copy => Object.assign(event(copy, 2), { colour: 'red' }), { rule: 'shape' }],
  ])('are found when it is checked: %s', async (_, edit, problem) => {
    const found = await held(change(edit)).facets(noProgress, breathe)
    expect(found).toMatchObject({ ok: false, error: expect.arrayContaining([expect.objectContaining(problem)]) })
  })

  it.each<[string, (copy: typeof dataset) => void]>([
    [
      'every event has actors whom nobody knows',
      copy => {
        for (const event of copy.events) event.actors.push('nobody', 'no-one')
      },
    ],
    [
      'ids stand twice',
      copy => {
        for (const [i, event] of copy.events.entries()) event.id = `a-${i % 4_000}`
      },
    ],
    [
      'one replacement is missing, and one id stands twice',
      copy => {
        const gone = { title: 'Gone', date: '2024-05', reason: 'Told twice.', replacedBy: 'nobody' }
        Object.assign(copy, { withdrawn: [{ type: 'event', id: 'gone', ...gone }] })
        Object.assign(event(copy, 1), { id: event(copy, 5_999).id })
        event(copy, 12).citations.splice(0)
      },
    ],
  ])('are listed and counted as those of a small one: %s', async (_, edit) => {
    const text = change(edit)
    // In the order of the rows, not in that of the file.
    const wordsOf = (read: Result<unknown, readonly Problem[]>) =>
      read.ok ? [] : read.error.map(({ rule, message, hint }) => ({ rule, message, hint }))
    expect(wordsOf(await held(text).facets(noProgress, breathe))).toEqual(wordsOf(readDataset(text)))
  })

  it('keep back the events that have them', async () => {
    const large = held(change(copy => event(copy, 0).citations.splice(0)))
    const row = await large.rowOf(dataset.events[0]?.id ?? '')
    const cited = expect.objectContaining({ rule: 'cited' })
    expect(await large.events(row ?? -1, (row ?? -1) + 1)).toMatchObject({
      ok: false,
      error: expect.arrayContaining([cited]),
    })
  })
})

it('a small file is checked whole before anything of it is given', () => {
  const small = { ...dataset, events: dataset.events.slice(0, 20) }
  expect(openJson(JSON.stringify(small))).toMatchObject({ ok: true, value: { whole: { length: 20 } } })
  const [first] = small.events
  if (!first) throw new Error('no event')
  const broken = { ...small, events: [{ ...first, title: '' }] }
  expect(openJson(JSON.stringify(broken))).toMatchObject({ ok: false, error: [{ rule: 'shape' }] })
})
