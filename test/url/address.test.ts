import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AddressProblem } from '../../src/model/address-problem.ts'
import { hashOfWords } from '../../src/model/excerpt-key.ts'
import { FACETS, type Facet, isCombined, type Mode, NO_FILTERS } from '../../src/model/filters.ts'
import { GROUPINGS } from '../../src/model/grouping.ts'
import { BY_DATE, SORT_KEYS } from '../../src/model/sort.ts'
import { STRIPS } from '../../src/store/view-slice.ts'
import { instantOf } from '../../src/time/calendar.ts'
import { MS_PER_DAY } from '../../src/time/span.ts'
import type { AddressState } from '../../src/url/address-parts.ts'
import { readAddress } from '../../src/url/read-address.ts'
import { writeAddress } from '../../src/url/write-address.ts'
import { PLACE } from '../support/a-place.ts'
import { eventOf, makeCollection } from '../support/make-event.ts'

const collection = makeCollection(
  [
    { id: 'drill', date: '2021', actors: ['irgc'], kind: 'drill', sources: ['kara-2022'], basis: 'stated' },
    { id: 'visit', date: '2022', actors: ['israel'], kind: 'meeting', sources: ['isayev-2023'], status: 'alleged' },
    {
      id: 'denial',
      date: '2022',
      status: 'disputed',
      citations: [{ source: 'isayev-2023', speaker: 'irgc', voice: 'quotation' }, { source: 'kara-2022' }],
    },
    { id: 'letter', date: '2023', actors: ['israel'], kind: 'letter', basis: 'derived' },
  ],
  { actors: [{ id: 'iran' }, { id: 'irgc', partOf: 'iran' }] },
)
const OPENING: AddressState = { ...PLACE, data: undefined, embed: false }
const choosing = (facet: Facet, asked: readonly string[], excluded: readonly string[] = [], mode: Mode = 'any') => ({
  ...NO_FILTERS,
  facets: { ...NO_FILTERS.facets, [facet]: { asked, excluded, mode } },
})
const stateOf = (search: string) => readAddress(search, collection).state
const sentenceOf = (problem: AddressProblem) => (typeof problem === 'string' ? problem : problem.said)
const problemsOf = (search: string) => readAddress(search, collection).problems.map(sentenceOf)

describe('writeAddress', () => {
  it('writes nothing for the opening view', () => {
    expect(writeAddress(OPENING)).toBe('')
  })

  it('writes every part under the name that the contract gives it', () => {
    const address = writeAddress({
      selectedId: 'drill',
      citation: 1,
      readingId: 'kara-2022',
      filters: { ...choosing('actor', ['iran', 'israel'], ['irgc']), query: 'red lines' },
      group: 'kind',
      strip: 'published',
      view: 'table',
      sort: { by: 'sources', isDescending: true },
      viewport: { start: instantOf(2022, 10, 1) + MS_PER_DAY / 2, end: instantOf(2022, 11) },
      data: 'data/mine.json',
      embed: true,
    })
    expect(address).toBe(
      '?event=drill&citation=1&reading=kara-2022&actor=iran&actor=israel&actor=-irgc&q=red+lines' +
        '&from=2022-10-01T12:00Z&to=2022-10-31&group=kind&strip=published&view=table&sort=-sources&data=data/mine.json&embed=1',
    )
  })

  it('writes the two clocks, and the facets of evidence, under their names', () => {
    const filters = { ...choosing('evidence', ['contradicted'], ['single-source']), during: '[2022-10..2022-12]' }
    expect(writeAddress({ ...OPENING, filters: { ...filters, knownOn: '2023-03-01' } })).toBe(
      '?evidence=contradicted&evidence=-single-source&during=%5B2022-10..2022-12%5D&known=2023-03-01',
    )
  })

  it('is readable, and ends with nothing that a mail program would take for a part of the sentence', () => {
    const asked = (query: string) => writeAddress({ ...OPENING, filters: { ...NO_FILTERS, query } })
    expect(asked('red lines, drawn at 12:30')).toBe('?q=red+lines,+drawn+at+12:30')
    expect(asked('red lines,')).toBe('?q=red+lines%2C')
    expect(asked('red lines:')).toBe('?q=red+lines%3A')
    expect(asked('the U.S.')).toBe('?q=the+U.S%2E')
    const since2022 = writeAddress({ ...OPENING, filters: { ...NO_FILTERS, during: '2022/..' } })
    expect(since2022).toBe('?during=2022/%2E%2E')
    expect(stateOf(since2022).filters.during).toBe('2022/..')
    expect(asked('Карабах')).toBe('?q=%D0%9A%D0%B0%D1%80%D0%B0%D0%B1%D0%B0%D1%85')
  })

  it('names an excerpt by its key where its event is there', () => {
    const pointing = { ...OPENING, selectedId: 'denial', citation: 2 }
    const address = writeAddress(pointing, collection)
    expect(address).toMatch(/^\?event=denial&citation=kara-2022\.[0-9a-f]{8}$/)
    expect(stateOf(address)).toEqual(pointing)
  })

  it('says after the values that all of them must be there, and nothing where any will do', () => {
    const both = choosing('actor', ['iran', 'israel'], ['irgc'], 'all')
    expect(writeAddress({ ...OPENING, filters: both })).toBe('?actor=iran&actor=israel&actor=-irgc&actors=all')
    const either = choosing('source', ['kara-2022', 'isayev-2023'])
    expect(writeAddress({ ...OPENING, filters: either })).toBe('?source=kara-2022&source=isayev-2023')
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
      asked: ['iran', 'israel'],
      excluded: ['irgc'],
      mode: 'any',
    })
  })

  it('reads that all values of a facet must be there', () => {
    const { facets } = stateOf(
      '?actor=iran&actor=israel&actors=all&speaker=irgc&speakers=all&source=kara-2022&sources=any',
    ).filters
    expect([facets.actor.mode, facets.speaker.mode, facets.source.mode]).toEqual(['all', 'all', 'any'])
    expect(problemsOf('?actor=iran&actors=all&sources=any')).toEqual([])
  })

  it('joins nothing where values are excluded and none is asked for', () => {
    expect(stateOf('?actor=-iran&actors=all').filters).toEqual(choosing('actor', [], ['iran']))
    expect(problemsOf('?actor=-iran&actors=all')).toEqual([])
  })

  it('reads a voice, a speaker and all that it is part of, and a trait of evidence', () => {
    const { facets } = stateOf('?voice=quotation&speaker=irgc&speaker=-iran&evidence=single-source').filters
    expect(facets).toMatchObject({
      voice: { asked: ['quotation'], excluded: [] },
      speaker: { asked: ['irgc'], excluded: ['iran'] },
      evidence: { asked: ['single-source'], excluded: [] },
    })
  })

  it('reads the two clocks', () => {
    expect(stateOf('?during=2022-10&known=2023-03-01').filters).toMatchObject({
      during: '2022-10',
      knownOn: '2023-03-01',
    })
  })

  it('reads an excerpt of an event, and the page of a source', () => {
    expect(stateOf('?event=denial&citation=2')).toMatchObject({ selectedId: 'denial', citation: 2 })
    expect(stateOf('?event=denial&reading=kara-2022')).toMatchObject({ selectedId: 'denial', readingId: 'kara-2022' })
  })

  it('points out the nearest excerpt where the one linked to has changed, and says so', () => {
    expect(stateOf('?event=denial&citation=kara-2022.00000000').citation).toBe(2)
    expect(problemsOf('?event=denial&citation=kara-2022.00000000')).toEqual([
      'The excerpt has changed since the link was made. Pointed out is the first from the same source.',
    ])
    const words = hashOfWords(eventOf(collection, 'denial').citations[0]?.quote.exact ?? '')
    expect(stateOf(`?event=denial&citation=elsewhere.${words}`).citation).toBe(1)
    expect(problemsOf(`?event=denial&citation=elsewhere.${words}`)).toEqual([
      'The excerpt that the link points to is now cited from another source than when it was made.',
    ])
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
    ['?citation=1', 'The address points to a citation “1” of no event.'],
    ['?event=x&citation=1', 'The address names an event “x” that is not in this collection.'],
    ['?reading=x', 'The address opens a source “x” that is not in this collection.'],
    ['?actor=x', 'The address names an actor “x” that is not in this collection.'],
    ['?actor=-x', 'The address names an actor “x” that is not in this collection.'],
    ['?source=x', 'The address names a source “x” that is not in this collection.'],
    ['?status=planned', 'The address names a status “planned” that is not in this collection.'],
    ['?basis=', 'The address names a basis “” that is not in this collection.'],
    ['?voice=loud', 'The address names a voice “loud” that is not in this collection.'],
    ['?speaker=israel', 'The address names a speaker “israel” that is not in this collection.'],
    ['?evidence=good', 'The address names a trait of evidence “good” that is not in this collection.'],
    ['?during=2022-13', 'The address asks what happened in “2022-13”: month 13 does not exist in "2022-13".'],
    ['?during=../..', 'The address asks what happened in “../..”: "../.." has neither a beginning nor an end.'],
    ['?known=2023', 'The address asks what was known on “2023”: expected a day such as 2023-03-01, got "2023".'],
    ['?zoom=4', 'The address has a part “zoom” that this page does not know.'],
    ['?actors=all', 'The address asks for all of the actors and names none.'],
    ['?sources=some', 'The address joins the sources by “some”; it can be any, all.'],
    ['?kinds=all', 'The address has a part “kinds” that this page does not know.'],
    ['?view=grid', 'The address shows the events as “grid”; it can be list, table, story.'],
    ['?sort=title', 'The address sorts the list, which stays in order of time.'],
    [
      '?sort=colour',
      'The address sorts by “colour”; it can be date, status, precision, importance, kind, sources, title, citations, independent, notes.',
    ],
    ['?group=colour', 'The address groups by “colour”; it can be none, actor, source, kind.'],
    ['?strip=moon', 'The address has a strip of “moon”; it can be none, published.'],
    ['?from=2022', 'The address gives “from” without “to”: a visible range needs both.'],
    ['?to=2022', 'The address gives “to” without “from”: a visible range needs both.'],
    ['?from=2022&to=2021', 'The address ends the visible range, at “2021”, before it begins, at “2022”.'],
    ['?from=1066&to=1067', 'The address shows “1066” to “1067”, where this collection has no events.'],
  ])('%s', (search, problem) => {
    expect(stateOf(search)).toEqual(OPENING)
    expect(problemsOf(search)).toEqual([problem])
  })

  it('of a value asked for and excluded, the exclusion holds', () => {
    expect(stateOf('?kind=drill&kind=-drill').filters.facets.kind).toEqual({
      asked: [],
      excluded: ['drill'],
      mode: 'any',
    })
    expect(problemsOf('?kind=drill&kind=-drill')).toEqual([
      'The address both asks for and excludes the kind “drill”; it is excluded.',
    ])
  })

  it.each([
    ['0', 'drill'],
    ['2', 'drill'],
    ['3', 'denial'],
    ['1.5', 'denial'],
    ['nobody.00000000', 'denial'],
  ])('no citation %s is pointed to of the event %s', (citation, event) => {
    const search = `?event=${event}&citation=${citation}`
    expect(stateOf(search)).toMatchObject({ selectedId: event, citation: undefined })
    expect(problemsOf(search)).toEqual([`The address points to a citation “${citation}” that its event does not have.`])
  })

  it('of several events the first counts', () => {
    expect(stateOf('?event=drill&event=visit').selectedId).toBe('drill')
    expect(problemsOf('?event=drill&event=visit')).toEqual([
      'The address gives “event” 2 times; only the first counts.',
    ])
  })

  it('keeps what can be used beside it', () => {
    expect(stateOf('?event=x&actor=iran&from=never').filters.facets.actor.asked).toEqual(['iran'])
    expect(problemsOf('?event=x&actor=iran&from=never')).toHaveLength(2)
  })

  it('says once what stands twice', () => {
    expect(problemsOf('?actor=x&actor=x&actor=-x')).toHaveLength(1)
  })

  it('keeps the id of a record that is missing, and the address in which another could stand for it', () => {
    const search = '?event=x&actor=-y&source=z&reading=w&speaker=v'
    expect(readAddress(search, collection).problems).toMatchObject([
      { of: 'event', id: 'x', search },
      { of: 'source', id: 'w', search },
      { of: 'actor', id: 'y', search },
      { of: 'source', id: 'z', search },
      { of: 'actor', id: 'v', search },
    ])
  })

  it('takes no record for missing that is there, such as an actor who is nobody’s speaker', () => {
    const said = 'The address names a speaker “israel” that is not in this collection.'
    expect(readAddress('?speaker=israel', collection).problems).toEqual([said])
  })

  it('searches for no more than anybody would type', () => {
    expect(stateOf(`?q=${'x'.repeat(100_000)}`).filters.query).toHaveLength(500)
    expect(problemsOf(`?q=${'x'.repeat(100_000)}`)).toEqual([
      'The address searches for 100000 characters; only the first 500 count.',
    ])
  })

  it('does not let a link fill the page, or turn its text around', () => {
    expect(problemsOf(`?event=${'x'.repeat(10_000)}`)[0]?.length).toBeLessThan(150)
    expect(problemsOf(`?during=${'9'.repeat(10_000)}`)[0]?.length).toBeLessThan(150)
    expect(problemsOf('?during=%E2%80%AE')).toEqual([
      'The address asks what happened in “\u{fffd}”: "\u{fffd}" is not an EDTF date.',
    ])
    expect(problemsOf('?event=%E2%80%AEevil%00')).toEqual([
      'The address names an event “�evil�” that is not in this collection.',
    ])
  })

  it('never throws, whatever the address', () => {
    const part = fc.tuple(
      fc.constantFrom(
        ...FACETS,
        'actors',
        'event',
        'citation',
        'reading',
        'q',
        'during',
        'known',
        'from',
        'to',
        'group',
        'strip',
        'view',
        'sort',
        'data',
        'x',
      ),
      fc.string(),
    )
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
  const choice = (facet: Facet, values: readonly string[]) =>
    fc
      .tuple(
        fc.array(fc.constantFrom('asked', 'excluded', 'neither'), {
          minLength: values.length,
          maxLength: values.length,
        }),
        fc.constantFrom<Mode>('any', 'all'),
      )
      .map(([places, mode]) => {
        const asked = values.filter((_, i) => places[i] === 'asked')
        const excluded = values.filter((_, i) => places[i] === 'excluded')
        return { asked, excluded, mode: asked.length > 0 && isCombined(facet) ? mode : 'any' }
      })
  const dayOf2022 = fc.nat({ max: 300 }).map(n => instantOf(2022, 1, 1 + n))
  const views = fc.oneof(
    fc.record({ view: fc.constantFrom('list', 'table', 'story'), sort: fc.constant(BY_DATE) }),
    fc.record({
      view: fc.constantFrom('table', 'story'),
      sort: fc
        .record({ by: fc.constantFrom(...SORT_KEYS), isDescending: fc.boolean() })
        .map(sort => (sort.by === 'date' && !sort.isDescending ? BY_DATE : sort)),
    }),
  )
  const selections = fc.constantFrom(
    { selectedId: undefined, citation: undefined },
    { selectedId: 'drill', citation: undefined },
    { selectedId: 'visit', citation: 1 },
    { selectedId: 'denial', citation: 2 },
  )
  const places = fc.record({
    readingId: fc.constantFrom(undefined, 'kara-2022'),
    filters: fc.record({
      facets: fc.record({
        actor: choice('actor', ['iran', 'irgc', 'israel']),
        source: choice('source', ['kara-2022', 'isayev-2023']),
        kind: choice('kind', ['drill', 'meeting', 'letter']),
        status: choice('status', ['occurred', 'alleged']),
        basis: choice('basis', ['stated', 'derived']),
        voice: choice('voice', ['quotation']),
        speaker: choice('speaker', ['iran', 'irgc']),
        evidence: choice('evidence', ['single-source', 'contradicted']),
      }),
      query: fc.string({ unit: 'grapheme' }).map(query => query.trim()),
      during: fc.constantFrom(undefined, '2022-10', '2022-10/..', '[2022-10..2022-12]', '2022~'),
      knownOn: fc.option(
        dayOf2022.map(instant => new Date(instant).toISOString().slice(0, 10)),
        { nil: undefined },
      ),
    }),
    group: fc.constantFrom(...GROUPINGS),
    strip: fc.constantFrom(...STRIPS),
    viewport: fc.option(
      fc
        .tuple(dayOf2022, fc.integer({ min: 1, max: 60 }))
        .map(([start, days]) => ({ start, end: start + days * MS_PER_DAY })),
      { nil: undefined },
    ),
    data: fc.option(fc.webPath(), { nil: undefined }),
    embed: fc.boolean(),
  })
  const states: fc.Arbitrary<AddressState> = fc
    .tuple(selections, views, places)
    .map(([selection, view, place]) => ({ ...selection, ...view, ...place }))

  it('comes back as it was, with nothing to complain of', () => {
    fc.assert(
      fc.property(states, state => {
        expect(readAddress(writeAddress(state, collection), collection)).toEqual({ state, problems: [] })
      }),
      { seed: 6, numRuns: 1_000 },
    )
  })
})
