import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS, type Facet, NO_FILTERS } from '../../src/model/filters.ts'
import { GROUPS } from '../../src/store/view-slice.ts'
import { instantOf } from '../../src/time/calendar.ts'
import { MS_PER_DAY } from '../../src/time/span.ts'
import { type AddressState, readAddress, writeAddress } from '../../src/url/address.ts'
import { makeCollection } from '../support/make-event.ts'

const collection = makeCollection(
  [
    { id: 'drill', date: '2021', actors: ['irgc'], kind: 'drill', sources: ['kara-2022'], basis: 'stated' },
    { id: 'visit', date: '2022', actors: ['israel'], kind: 'meeting', sources: ['isayev-2023'], status: 'alleged' },
    { id: 'letter', date: '2023', actors: ['israel'], kind: 'letter', basis: 'derived' },
  ],
  { actors: [{ id: 'iran' }, { id: 'irgc', partOf: 'iran' }] },
)
const OPENING: AddressState = {
  selectedId: undefined,
  filters: NO_FILTERS,
  group: 'none',
  viewport: undefined,
  data: undefined,
}
const choosing = (facet: Facet, any: readonly string[], none: readonly string[] = []) => ({
  ...NO_FILTERS,
  facets: { ...NO_FILTERS.facets, [facet]: { any, none } },
})
const stateOf = (search: string) => readAddress(search, collection).state
const problemsOf = (search: string) => readAddress(search, collection).problems

describe('writeAddress', () => {
  it('writes nothing for the opening view', () => {
    expect(writeAddress(OPENING)).toBe('')
  })

  it('writes every part under the name that the contract gives it', () => {
    const address = writeAddress({
      selectedId: 'drill',
      filters: { ...choosing('actor', ['iran', 'israel'], ['irgc']), query: 'red lines' },
      group: 'kind',
      viewport: { start: instantOf(2022, 10, 1) + MS_PER_DAY / 2, end: instantOf(2022, 11) },
      data: 'data/mine.json',
    })
    expect(address).toBe(
      '?event=drill&actor=iran&actor=israel&actor=-irgc&q=red+lines' +
        '&from=2022-10-01T12:00Z&to=2022-10-31&group=kind&data=data/mine.json',
    )
  })

  it('leaves out a query of spaces', () => {
    expect(writeAddress({ ...OPENING, filters: { ...NO_FILTERS, query: '  ' } })).toBe('')
  })
})

describe('readAddress', () => {
  it('reads nothing as the opening view', () => {
    expect(readAddress('', collection)).toEqual({ state: OPENING, problems: [] })
  })

  it('reads repeated values of a facet as any-of, and those after a minus as excluded', () => {
    expect(stateOf('?actor=iran&actor=israel&actor=-irgc').filters.facets.actor).toEqual({
      any: ['iran', 'israel'],
      none: ['irgc'],
    })
  })

  it('knows an actor that no event names but others are part of', () => {
    expect(problemsOf('?actor=iran')).toEqual([])
  })

  it('reads the range of dates as a reader means it', () => {
    expect(stateOf('?from=2022&to=2022-06').viewport).toEqual({ start: instantOf(2022), end: instantOf(2022, 7) })
  })
})

describe('what cannot be used is ignored, and said', () => {
  it.each([
    ['?event=x', 'The address names an event “x” that is not in this collection.'],
    ['?actor=x', 'The address names an actor “x” that is not in this collection.'],
    ['?actor=-x', 'The address names an actor “x” that is not in this collection.'],
    ['?source=x', 'The address names a source “x” that is not in this collection.'],
    ['?status=planned', 'The address names a status “planned” that is not in this collection.'],
    ['?basis=', 'The address names a basis “” that is not in this collection.'],
    ['?zoom=4', 'The address has a part “zoom” that this page does not know.'],
    ['?group=colour', 'The address groups by “colour”; it can be none, actor, source, kind.'],
    ['?from=2022', 'The address gives “from” without “to”: a visible range needs both.'],
    ['?to=2022', 'The address gives “to” without “from”: a visible range needs both.'],
    ['?from=2022&to=2021', 'The address ends the visible range, at “2021”, before it begins, at “2022”.'],
    ['?from=1066&to=1067', 'The address shows “1066” to “1067”, where this collection has no events.'],
  ])('%s', (search, problem) => {
    expect(readAddress(search, collection)).toEqual({ state: OPENING, problems: [problem] })
  })

  it('of a value asked for and excluded, the exclusion holds', () => {
    expect(stateOf('?kind=drill&kind=-drill').filters.facets.kind).toEqual({ any: [], none: ['drill'] })
    expect(problemsOf('?kind=drill&kind=-drill')).toEqual([
      'The address both asks for and excludes the kind “drill”; it is excluded.',
    ])
  })

  it('of several events the first counts', () => {
    expect(stateOf('?event=drill&event=visit').selectedId).toBe('drill')
    expect(problemsOf('?event=drill&event=visit')).toEqual([
      'The address gives “event” 2 times; only the first counts.',
    ])
  })

  it('keeps what can be used beside it', () => {
    expect(stateOf('?event=x&actor=iran&from=never').filters.facets.actor.any).toEqual(['iran'])
    expect(problemsOf('?event=x&actor=iran&from=never')).toHaveLength(2)
  })

  it('does not let a link fill the page, or turn its text around', () => {
    expect(problemsOf(`?event=${'x'.repeat(10_000)}`)[0]?.length).toBeLessThan(150)
    expect(problemsOf('?event=%E2%80%AEevil%00')).toEqual([
      'The address names an event “�evil�” that is not in this collection.',
    ])
  })

  it('never throws, whatever the address', () => {
    const part = fc.tuple(fc.constantFrom(...FACETS, 'event', 'q', 'from', 'to', 'group', 'data', 'x'), fc.string())
    fc.assert(
      fc.property(fc.array(part), fc.string(), (parts, tail) => {
        const { state } = readAddress(
          `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}${tail}`,
          collection,
        )
        expect(stateOf(writeAddress(state))).toEqual({
          ...state,
          filters: { ...state.filters, query: state.filters.query.trim() },
        })
      }),
      { seed: 5, numRuns: 500 },
    )
  })
})

describe('a state written and read', () => {
  const choice = (values: readonly string[]) =>
    fc
      .array(fc.constantFrom('any', 'none', 'neither'), { minLength: values.length, maxLength: values.length })
      .map(places => ({
        any: values.filter((_, i) => places[i] === 'any'),
        none: values.filter((_, i) => places[i] === 'none'),
      }))
  const dayOf2022 = fc.nat({ max: 300 }).map(n => instantOf(2022, 1, 1 + n))
  const states: fc.Arbitrary<AddressState> = fc.record({
    selectedId: fc.constantFrom(undefined, 'drill', 'visit', 'letter'),
    filters: fc.record({
      facets: fc.record({
        actor: choice(['iran', 'irgc', 'israel']),
        source: choice(['kara-2022', 'isayev-2023']),
        kind: choice(['drill', 'meeting', 'letter']),
        status: choice(['occurred', 'alleged']),
        basis: choice(['stated', 'derived']),
      }),
      query: fc.string({ unit: 'grapheme' }).map(query => query.trim()),
    }),
    group: fc.constantFrom(...GROUPS),
    viewport: fc.option(
      fc
        .tuple(dayOf2022, fc.integer({ min: 1, max: 60 }))
        .map(([start, days]) => ({ start, end: start + days * MS_PER_DAY })),
      { nil: undefined },
    ),
    data: fc.option(fc.webPath(), { nil: undefined }),
  })

  it('comes back as it was, with nothing to complain of', () => {
    fc.assert(
      fc.property(states, state => {
        expect(readAddress(writeAddress(state), collection)).toEqual({ state, problems: [] })
      }),
      { seed: 6, numRuns: 1_000 },
    )
  })
})
