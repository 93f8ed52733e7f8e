import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/data/read-dataset.ts'
import { changesSince } from '../../src/model/changes.ts'
import type { Collection } from '../../src/model/collection.ts'
import type { DatasetFile, EventRecord } from '../../src/model/schema.ts'
import { seenEvent } from '../../src/model/seen-event.ts'
import { CITATION, goodDataset, LANDING, LAUNCH } from '../data/good-dataset.ts'

function collection(changes: Partial<DatasetFile> = {}, write: (dataset: DatasetFile) => unknown = whole => whole) {
  const read = readDataset(JSON.stringify(write(goodDataset(changes))))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

const withLanding = (changes: Partial<EventRecord>) => collection({ events: [LAUNCH, { ...LANDING, ...changes }] })

const seen = ({ events }: Collection) => new Map((events.all ?? []).map(event => [event.id, seenEvent(event)]))

const since = (before: Collection, now: Collection) => changesSince(seen(before), seen(now), now)

/** The same values under their names in reverse, at every depth. */
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, part]) => [name, reversed(part)]),
        )
      : value

describe('what has changed since a collection was seen', () => {
  it('is nothing where it is only written in another order', () => {
    expect(since(collection(), collection({}, reversed))).toEqual({ added: [], changed: [], gone: [] })
  })

  it('is nothing where words have only moved in their text, or actors in their list', () => {
    const [first = CITATION, ...others] = LANDING.citations
    const moved = { ...first, quote: { ...first.quote, position: { start: 212, end: 251 } } }
    const { changed } = since(
      collection(),
      withLanding({ citations: [moved, ...others], actors: [...LANDING.actors].reverse() }),
    )
    expect(changed).toEqual([])
  })

  it.each<[string, Partial<EventRecord>]>([
    ['title', { title: 'The lander comes down' }],
    ['status', { status: 'disputed' }],
    ['dating', { date: { ...LANDING.date, reasoning: 'The year is known.' } }],
    [
      'dating',
      { date: { ...LANDING.date, competing: LANDING.date.competing?.map(date => ({ ...date, reasoning: 'So.' })) } },
    ],
    ['actors', { actors: ['crew'] }],
    ['excerpts', { citations: [{ ...CITATION, locator: 'p. 5' }, ...LANDING.citations.slice(1)] }],
    ['notes', { notes: [] }],
    ['description', { summary: 'Doe says so.' }],
  ])('is the %s where that alone is another', (aspect, changes) => {
    const { added, changed, gone } = since(collection(), withLanding(changes))
    expect([added, gone]).toEqual([[], []])
    expect(changed.map(({ event, aspects }) => [event.id, aspects])).toEqual([['landing', [aspect]]])
  })

  it('is the date alone where how it was found is the same', () => {
    const { changed } = since(collection(), collection({ events: [{ ...LAUNCH, date: { edtf: '1969-07' } }, LANDING] }))
    expect(changed.map(({ event, aspects }) => [event.id, aspects])).toEqual([['launch', ['date']]])
  })

  it('keeps what the event was called, when it was and what had become of it', () => {
    const [change] = since(collection(), withLanding({ title: 'Another', status: 'disputed' })).changed
    expect(change?.before).toMatchObject({ title: LANDING.title, date: '1969-07-20', status: 'occurred' })
    expect(change?.event.title).toBe('Another')
  })

  it('names what is new, and what is gone with the reason that its editors give', () => {
    const [launchOnly, landingOnly] = [collection({ events: [LAUNCH] }), collection({ events: [LANDING] })]
    const { added, changed, gone } = since(launchOnly, landingOnly)
    expect(added.map(({ id }) => id)).toEqual(['landing'])
    expect(changed).toEqual([])
    expect(gone).toEqual([{ id: 'launch', title: 'Launch', withdrawn: undefined }])

    const reason = 'It is part of the landing.'
    const withdrawn = [{ type: 'event' as const, id: 'launch', title: 'Launch', date: '2024-02', reason }]
    expect(since(launchOnly, collection({ events: [LANDING], withdrawn })).gone[0]?.withdrawn?.reason).toBe(reason)
  })
})
