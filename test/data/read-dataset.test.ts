import { describe, expect, it } from 'vitest'
import { limitProblems } from '../../src/data/limit-problems.ts'
import { checkDataset, readDataset } from '../../src/data/read-dataset.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { DatasetFile } from '../../src/model/schema.ts'
import { eventsOf } from '../support/make-event.ts'
import { ACTORS, goodDataset, LANDING, LAUNCH } from './good-dataset.ts'

const placesIn = (text: string) => checkDataset(text).map(({ rule, where }) => `${rule} ${where}`)
function collectionOf(dataset: DatasetFile) {
  const read = readDataset(JSON.stringify(dataset))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

describe('the stages', () => {
  it('stop at JSON', () => expect(placesIn('{"events": [}')).toEqual(['json file:1:13']))

  it('stop at the shape before the rules', () => {
    const event = { ...LANDING, id: undefined, citations: [] }
    expect(placesIn(JSON.stringify({ ...goodDataset(), events: [event, LAUNCH] }))).toEqual(['shape events[0].id'])
  })

  it('report what every rule finds at once', () => {
    const events = [
      { ...LANDING, kind: 'party' },
      { ...LAUNCH, date: { edtf: 'soon' } },
    ]
    expect(placesIn(JSON.stringify(goodDataset({ events })))).toEqual([
      'known-reference events.landing.kind',
      'edtf events.launch.date.edtf',
      'unused kinds.flight',
    ])
  })

  it('hand back the problems of a dataset with errors', () => {
    expect(readDataset('')).toMatchObject({ ok: false, error: [{ rule: 'json', where: 'file:1:1' }] })
  })

  it('read a dataset in spite of warnings', () => {
    const text = JSON.stringify(goodDataset({ actors: [...ACTORS, { id: 'the-ghost', name: 'Ghost' }] }))
    expect(readDataset(text).ok).toBe(true)
    expect(placesIn(text)).toEqual(['unused actors.the-ghost'])
  })
})

describe('the collection', () => {
  it('fills what the file leaves out', () => {
    const launch = collectionOf(goodDataset()).events.at(0)
    expect(launch).toMatchObject({ id: 'launch', importance: 3, notes: [], date: { competing: [] } })
    expect(launch).toHaveProperty('summary', undefined)
  })

  it('gives each actor of an event as an object', () => {
    expect(collectionOf(goodDataset()).events.at(1)?.actors).toEqual([
      { actor: 'crew' },
      { actor: 'agency', part: 'agent' },
    ])
  })

  it('computes the bounds of every date: of events, of competing dates, of publication', () => {
    const { events, sources } = collectionOf(goodDataset())
    const day = (text: string) => ({ earliest: Date.parse(`${text}T00:00Z`) })
    expect(events.at(0)?.date.bounds).toMatchObject(day('1969-07-16'))
    expect(events.at(1)?.date.competing.map(({ bounds }) => bounds)).toMatchObject([
      day('1969-07-20'),
      day('1969-07-21'),
    ])
    expect(sources.get('leaflet')?.published?.bounds).toMatchObject({ ...day('1970-05-01'), uncertain: true })
    expect(sources.get('log')?.published).toBeUndefined()
  })

  it('puts the events in time order', () => {
    const on = (id: string, edtf: string) => ({ ...LAUNCH, id, date: { edtf } })
    const events = [LANDING, on('later', '1972'), on('early', '-0043'), on('first', 'Y-17000')]
    expect(eventsOf(collectionOf(goodDataset({ events }))).map(({ id }) => id)).toEqual([
      'first',
      'early',
      'landing',
      'later',
    ])
  })

  it('names kinds after their ids where the file lists none', () => {
    const { kinds: _, ...dataset } = goodDataset({ events: [LANDING, { ...LAUNCH, kind: 'lift-off' }] })
    expect([...collectionOf(dataset).kinds]).toEqual([
      ['flight', 'Flight'],
      ['lift-off', 'Lift off'],
    ])
  })
})

describe('a long list of problems', () => {
  const problem = (level: Problem['level'], i: number): Problem => ({
    rule: 'r',
    level,
    where: `events.${i}`,
    message: '',
  })
  const problems = (level: Problem['level'], count: number) =>
    Array.from({ length: count }, (_, i) => problem(level, i))

  it('is kept whole up to the limit', () => {
    expect(limitProblems(problems('error', 1000))).toHaveLength(1000)
  })

  it('is cut there, with a last problem that counts the rest', () => {
    const kept = limitProblems(problems('error', 1005))
    expect(kept).toHaveLength(1001)
    expect(kept.at(-1)).toMatchObject({ rule: 'limit', level: 'error', where: 'file' })
  })

  it('does not hide an error behind warnings', () => {
    expect(limitProblems([...problems('warning', 5), ...problems('error', 1)], 3).at(-1)?.level).toBe('error')
    const between = [...problems('warning', 3), ...problems('error', 1), ...problems('warning', 1)]
    expect(limitProblems(between, 3).at(-1)?.level).toBe('error')
    expect(limitProblems(problems('warning', 5), 3).at(-1)?.level).toBe('warning')
  })
})
