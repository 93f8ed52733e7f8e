import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/data/read-dataset.ts'
import { collectionOf } from '../../src/model/collection.ts'
import type { EventRecord, SourceRecord, Withdrawn } from '../../src/model/schema.ts'
import { goodDataset, LANDING, LAUNCH, LEAFLET } from '../data/good-dataset.ts'
import { eventsOf, makeCollection, makeDate } from '../support/make-event.ts'
import { someEvents } from '../support/some-events.ts'
import { LANDINGS, readCollection, SHIPPED, SHIPPED_TEXT, selectionOf, written } from './selections.ts'

const textOf = (...selection: Parameters<typeof selectionOf>) => written('dataset', selectionOf(...selection)).text

describe('the whole dataset', () => {
  it('is the shipped file again, field for field', () => {
    expect(JSON.parse(textOf(SHIPPED))).toEqual(JSON.parse(SHIPPED_TEXT))
  })

  it('keeps every field that a dataset can have', () => {
    const { events, ...head } = JSON.parse(textOf(LANDINGS))
    const { events: good, ...goodHead } = goodDataset()
    expect(head).toEqual(goodHead)
    expect(events).toEqual([{ ...good[0], importance: 3 }, good[1]])
  })

  it('reads as the same collection, whatever the dates', () => {
    fc.assert(
      fc.property(someEvents(), events => {
        const { sources, actors, kinds } = makeCollection(['a'])
        const head = {
          title: 'Test',
          description: undefined,
          updated: undefined,
          kinds,
          sources,
          actors,
          withdrawn: [],
        }
        const text = textOf(collectionOf(head, events))
        // Of no event at all there is also no use for its source.
        expect(checkDataset(text).filter(({ rule }) => rule !== 'unused')).toEqual([])
        expect(eventsOf(readCollection(text))).toEqual(events)
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it.each([
    ['by nothing', ['b', 'c', 'a'], ['c', 'b', 'a']],
    ['by id', ['a', 'b', 'c'], ['a', 'b', 'c']],
  ])('stands in the order that the check asks for, where sources were ordered %s', (_, given, expected) => {
    const published: Record<string, string> = { b: '2022', c: '2021' }
    const sources = given.map(id => ({ id, ...(published[id] && { published: makeDate(published[id]) }) }))
    const actors = [{ id: 'z' }, { id: 'y' }]
    const events = [{ id: 'e', sources: given, actors: ['z', 'y'] }]
    const text = textOf(makeCollection(events, { sources, actors }))
    expect(checkDataset(text)).toEqual([])
    expect(JSON.parse(text).sources.map(({ id }: { id: string }) => id)).toEqual(expected)
  })

  it('loses nothing', () => {
    expect(written('dataset', selectionOf(SHIPPED)).losses).toEqual([])
  })
})

describe('a part of a dataset', () => {
  it('passes every check, and holds its events as they were', () => {
    const ids = eventsOf(SHIPPED).map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), chosen => {
        const text = textOf(SHIPPED, ({ id }) => chosen.includes(id))
        expect(checkDataset(text)).toEqual([])
        const wanted = eventsOf(SHIPPED).filter(({ id }) => chosen.includes(id))
        expect(eventsOf(readCollection(text))).toEqual(wanted)
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('brings along what its events name at one remove: wholes of actors, origins of sources, and no more', () => {
    const { sources, actors, kinds } = JSON.parse(textOf(LANDINGS, ({ id }) => id === 'landing'))
    const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
    expect({ sources: ids(sources), actors: ids(actors), kinds: ids(kinds) }).toEqual({
      sources: ['leaflet', 'log'],
      actors: ['agency', 'crew', 'jo-doe', 'state'],
      kinds: ['flight'],
    })
    const launch = JSON.parse(textOf(LANDINGS, ({ id }) => id === 'launch'))
    expect({ ...launch, events: ids(launch.events) }).toMatchObject({
      sources: [{ id: 'log' }],
      actors: [{ id: 'agency' }, { id: 'state' }],
      events: ['launch'],
    })
    expect(launch.kinds).toBeUndefined()
  })

  it.each<[string, Partial<EventRecord>]>([
    ['the origin of a source', { citations: [{ source: 'reprint', quote: { exact: 'Up and away.' } }] }],
    [
      'a source by way of which alone words came',
      { citations: [{ source: 'log', quote: { exact: 'Up.' }, via: 'wire' }] },
    ],
    [
      'a source that completes a date',
      {
        citations: [{ source: 'log', quote: { exact: 'Up.' } }],
        date: {
          edtf: '1969-07-16',
          basis: 'derived',
          completedBy: [{ source: 'wire', quote: { exact: 'It is 1969.' } }],
          reasoning: 'The log has no year.',
        },
      },
    ],
  ])('brings along %s, though nothing else names it', (_, fields) => {
    const launch = { ...LAUNCH, ...fields }
    const sources: SourceRecord[] = [
      LEAFLET,
      { id: 'log' },
      { id: 'original' },
      { id: 'reprint', derivesFrom: [{ relation: 'reprint', name: 'The original', source: 'original' }] },
      { id: 'wire' },
    ]
    const collection = readCollection(JSON.stringify(goodDataset({ sources, events: [launch, LANDING] })))
    const text = textOf(collection, ({ id }) => id === 'launch')
    expect(checkDataset(text)).toEqual([])
    expect(JSON.parse(text).events).toMatchObject([fields])
  })

  it('keeps what is withdrawn, but not what has made way for an event that it does not hold', () => {
    const gone = { type: 'event', title: 'Lift-off', date: '2024-05-03', reason: 'Told twice.' } as const
    const withdrawn: Withdrawn[] = [
      { ...gone, id: 'start' },
      { ...gone, id: 'lift-off', replacedBy: 'launch' },
      { ...gone, id: 'touch-down', replacedBy: 'landing' },
      // Of another type there may be something of the same name.
      { ...gone, type: 'source', id: 'log', replacedBy: 'launch' },
    ]
    const kept = (text: string) => JSON.parse(text).withdrawn.map(({ id }: Withdrawn) => id)
    const collection = { ...LANDINGS, withdrawn }
    expect(kept(textOf(collection))).toEqual(['start', 'lift-off', 'touch-down', 'log'])
    expect(kept(textOf(collection, ({ id }) => id === 'launch'))).toEqual(['start', 'lift-off'])
  })

  it('says in its description that it is a part', () => {
    const { description } = JSON.parse(textOf(SHIPPED, ({ status }) => status === 'disputed'))
    expect(description).toBe(`${SHIPPED.description} This file holds 10 of its 166 events.`)
  })
})
