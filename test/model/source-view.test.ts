import { describe, expect, it } from 'vitest'
import { ensure } from '../../src/lib/assert.ts'
import { rowsCiting, sourceView } from '../../src/model/source-view.ts'
import { eventsOf, idsOf, makeCollection, type TerseCitation } from '../support/make-event.ts'

const cite = (exact: string, start?: number, source = 'kara-2022'): TerseCitation => ({
  source,
  quote: { exact, ...(start !== undefined && { position: { start, end: start + exact.length } }) },
})
const against = (exact: string, start: number) => ({
  ...cite(exact, start, 'avraham-2021'),
  stance: 'contradicts' as const,
})
const correction = { type: 'correction', text: 'It was 2021.' } as const
const collection = makeCollection(
  [
    { id: 'war', date: '1992', citations: [cite('the war', 500), cite('a war', 20, 'avraham-2021')] },
    { id: 'drill', date: '2021', citations: [cite('a drill', 90), cite('two events', 300)], notes: [correction] },
    { id: 'threat', date: '2022', citations: [cite('two events', 300), cite('nowhere'), against('no threat', 70)] },
    { id: 'ties', date: '2023', citations: [cite('ties', 7), cite('ties', 5, 'kara-2023')] },
    { id: 'denial', date: '2024', citations: [{ ...cite('no', 600), stance: 'contradicts' }] },
  ],
  {
    sources: [
      { id: 'kara-2022', authors: [{ actor: 'kara' }] },
      { id: 'kara-2023', authors: [{ actor: 'kara' }] },
      { id: 'avraham-2021' },
      { id: 'uncited' },
    ],
  },
)
const events = eventsOf(collection)
function viewOf(id: string) {
  const rows = rowsCiting(collection, id, events.length)
  const citing = rows.flatMap(row => events[row] ?? [])
  return sourceView(ensure(collection.sources.get(id), id), citing, collection)
}

describe('the view of a source', () => {
  it('lists its excerpts in the order of its text, those without a place last', () => {
    expect(viewOf('kara-2022').excerpts.map(({ quote }) => quote.exact)).toEqual([
      'ties',
      'a drill',
      'two events',
      'the war',
      'no',
      'nowhere',
    ])
  })

  it('gives an excerpt once, with every event that cites it and where', () => {
    const [excerpt] = viewOf('kara-2022').excerpts.filter(({ quote }) => quote.exact === 'two events')
    expect(excerpt?.uses.map(({ event, index }) => [event.id, index])).toEqual([
      ['drill', 1],
      ['threat', 0],
    ])
  })

  it('gives the locator of an excerpt; the same words under another, where no position is known, are another excerpt', () => {
    const on = (locator?: string, start?: number) => ({ ...cite('war', start, 's'), locator })
    const citations = [on('p. 2'), on('p. 9'), on('p. 2'), on(undefined, 5), on('p. 7', 5)]
    const cited = makeCollection([{ id: 'a', citations }], { sources: [{ id: 's' }] })
    const { excerpts } = sourceView(ensure(cited.sources.get('s'), 's'), eventsOf(cited), cited)
    expect(excerpts.map(({ locator, uses }) => [locator, uses.map(({ index }) => index)])).toEqual([
      ['p. 7', [3, 4]],
      ['p. 2', [0, 2]],
      ['p. 9', [1]],
    ])
  })

  it('lists what only it tells, or only sources that are not independent of it', () => {
    expect(viewOf('kara-2022').onlyHere.map(({ id }) => id)).toEqual(['drill', 'threat', 'ties'])
    expect(viewOf('kara-2023').onlyHere.map(({ id }) => id)).toEqual(['ties'])
    expect(viewOf('avraham-2021').onlyHere).toEqual([])
  })

  it('lists where it errs', () => {
    expect(viewOf('kara-2022').errs.map(({ event, note }) => [event.id, note])).toEqual([['drill', correction]])
    expect(viewOf('avraham-2021').errs).toEqual([])
  })

  it('is empty, but there, for a source that no event cites', () => {
    expect(viewOf('uncited')).toMatchObject({ excerpts: [], onlyHere: [], errs: [] })
  })
})

describe('rowsCiting', () => {
  const citing = (id: string, limit = 9) => idsOf(collection, rowsCiting(collection, id, limit))

  it('lists the rows that cite a source, for or against, in order and once each', () => {
    expect(citing('kara-2022')).toEqual(['war', 'drill', 'threat', 'ties', 'denial'])
    expect(citing('avraham-2021')).toEqual(['war', 'threat'])
    expect(citing('uncited')).toEqual([])
  })

  it('stops at the limit', () => {
    expect(citing('kara-2022', 2)).toEqual(['war', 'drill'])
  })

  it('lists nothing for a source that is not there, nor while it is not known what cites it', () => {
    expect(citing('no-such-source')).toEqual([])
    expect(rowsCiting({ ...collection, facet: () => undefined }, 'kara-2022', 9)).toEqual([])
  })
})
