import { describe, expect, it } from 'vitest'
import type { Status } from '../../src/model/status.ts'
import { judgementOf } from '../../src/ui/words/judgement.ts'
import { supportOf } from '../../src/ui/words/support-words.ts'
import { eventOf, makeCollection, type TerseCitation } from '../support/make-event.ts'

const AUTHORS = {
  actors: [
    { id: 'kara', name: 'Ayoob Kara' },
    { id: 'iran', name: 'Iran' },
  ],
}
const SOURCES = {
  sources: [
    { id: 'kara-2022', authors: [{ actor: 'kara' }] },
    { id: 'kara-2023', authors: [{ actor: 'kara' }] },
    { id: 'isayev-2023', authors: [{ actor: 'isayev' }] },
  ],
}

function eventWith(citations: readonly TerseCitation[], status: Status = 'occurred') {
  const actors = [{ actor: 'iran', part: 'agent' as const }]
  const collection = makeCollection([{ id: 'event', actors, citations, status }], { ...AUTHORS, ...SOURCES })
  return { event: eventOf(collection, 'event'), collection }
}

const supportWith = (citations: readonly TerseCitation[], status?: Status) => {
  const { event, collection } = eventWith(citations, status)
  return supportOf(event, event.citations, collection)
}

const own = (source: string): TerseCitation => ({ source, voice: 'author' })

describe('the support of an event, in its row', () => {
  it('counts sources, and how many stand on their own where that is fewer', () => {
    expect(supportWith([own('kara-2022'), own('kara-2023')])).toMatchObject({
      sources: '2 sources',
      independent: '1 independent',
      isIndependent: false,
    })
    expect(supportWith([own('kara-2022'), own('isayev-2023')])).toMatchObject({
      sources: '2 sources',
      independent: undefined,
      isIndependent: true,
    })
  })

  it('says that independence is not known where no author is', () => {
    expect(supportWith([own('kara-2022'), own('no-author')])).toMatchObject({
      independent: 'independence not known',
      isIndependent: false,
    })
    expect(supportWith([own('kara-2022'), own('isayev-2023'), own('no-author')])).toMatchObject({
      independent: 'at least 2 independent',
      isIndependent: true,
    })
  })

  it('counts no source that only contradicts, as the panel does', () => {
    expect(supportWith([{ source: 'kara-2022', stance: 'contradicts' }]).sources).toBe('no source says so')
  })

  it('says that a source contradicts it, whatever others say', () => {
    const denied: TerseCitation = { source: 'isayev-2023', stance: 'contradicts' }
    expect(supportWith([own('kara-2022'), denied])).toMatchObject({ sources: '1 source', contradicted: 'contradicted' })
    expect(supportWith([own('kara-2022')]).contradicted).toBeUndefined()
  })

  it('says who asserts what is alleged, where that is one side alone', () => {
    const spoken: TerseCitation = { source: 'kara-2022', voice: 'quotation', speaker: 'iran' }
    expect(supportWith([own('kara-2022')], 'alleged').assertion).toBe('only the author says so')
    expect(supportWith([spoken], 'disputed').assertion).toBe('only a party to it says so')
    expect(supportWith([own('kara-2022'), own('isayev-2023')], 'alleged').assertion).toBeUndefined()
    expect(supportWith([own('kara-2022')], 'occurred').assertion).toBeUndefined()
  })

  it('goes by the citations given', () => {
    const { event, collection } = eventWith([own('kara-2022'), own('isayev-2023')])
    expect(supportOf(event, event.citations.slice(0, 1), collection).sources).toBe('1 source')
  })
})

describe('the judgement in the panel', () => {
  const judge = (citations: readonly TerseCitation[]) => {
    const { event, collection } = eventWith(citations)
    return judgementOf(event, event.citations, collection)
  }

  it('says why sources count once, and who asserts it', () => {
    expect(judge([own('kara-2022'), own('kara-2023')])).toEqual({
      count: '2 sources, 1 independent',
      why: 'both by Ayoob Kara',
      assertion: 'Asserted only by the author.',
    })
  })

  it('says nothing of who asserts what no one does', () => {
    expect(judge([{ source: 'kara-2022', stance: 'contradicts' }])).toEqual({
      count: 'No supporting source',
      why: undefined,
      assertion: undefined,
    })
  })
})
