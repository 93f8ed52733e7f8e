import { describe, expect, it } from 'vitest'
import { type MissingId, nameOfRecord, probablyMeant, withdrawnAs } from '../../src/model/missing-id.ts'
import { withIdReplaced } from '../../src/ui/words/replaced-id.ts'
import { withdrawnInWords } from '../../src/ui/words/withdrawn-words.ts'
import { makeCollection } from '../support/make-event.ts'

const GONE = {
  type: 'event',
  id: 'consulate-in-kapan',
  title: 'Iran opens a consulate',
  date: '2024-05-03',
  reason: 'It is the same as another event',
  replacedBy: 'kapan-consulate',
} as const
const collection = makeCollection(
  [
    {
      id: 'kapan-consulate',
      title: 'Iran opens a consulate-general',
      date: '2022',
      actors: ['iran'],
      sources: ['kara-2022'],
    },
    { id: 'kapan-consulate-planned', date: '2021', actors: ['iraq'] },
    { id: 'tehran-embassy-attack', date: '2023' },
  ],
  { withdrawn: [GONE] },
)
const missing = (of: MissingId['of'], id: string, search = ''): MissingId => ({ of, id, search, said: 'No such.' })

describe('a link to what was withdrawn', () => {
  it('is told from one to what never was', () => {
    expect(withdrawnAs(collection, missing('event', 'consulate-in-kapan'))).toBe(GONE)
    expect(withdrawnAs(collection, missing('source', 'consulate-in-kapan'))).toBeUndefined()
    expect(withdrawnAs(collection, missing('event', 'x'))).toBeUndefined()
  })

  it('is answered with what it was, when it went and why', () => {
    expect(withdrawnInWords(GONE)).toBe(
      'The event “Iran opens a consulate” was withdrawn on 3 May 2024: It is the same as another event.',
    )
    expect(withdrawnInWords({ ...GONE, type: 'source', date: '2024-05', reason: 'A forgery!' })).toBe(
      'The source “Iran opens a consulate” was withdrawn in May 2024: A forgery!',
    )
  })

  it('leads on to what took its place, with the rest of the view as it was', () => {
    const search = '?event=old&citation=kara-2022.c592a7c0&actor=old&q=red+lines&from=2022&to=2023'
    expect(withIdReplaced(missing('event', 'old', search), 'new')).toBe(
      '?event=new&citation=kara-2022.c592a7c0&actor=old&q=red+lines&from=2022&to=2023',
    )
    expect(withIdReplaced(missing('actor', 'old', '?actor=a&actor=-old&speaker=old'), 'new')).toBe(
      '?actor=a&actor=-new&speaker=new',
    )
  })

  it('names what took its place', () => {
    expect(nameOfRecord(collection, 'event', 'kapan-consulate')).toBe('Iran opens a consulate-general')
    expect(nameOfRecord(collection, 'event', 'not-yet-come')).toBe('not-yet-come')
  })
})

describe('a misspelt id', () => {
  it.each([
    ['event', 'tehran-embassy-atta', 'tehran-embassy-attack'],
    ['event', 'tehran-embassy-attack).', 'tehran-embassy-attack'],
    ['event', 'Tehran-Embassy-Attack', 'tehran-embassy-attack'],
    ['event', 'tehran-emabssy-attack', 'tehran-embassy-attack'],
    ['event', 'kapan-consulat', 'kapan-consulate'], // Two begin so, but only one is a letter away.
    ['event', 'tehran', 'tehran-embassy-attack'],
    ['event', 'drone', undefined],
    ['event', 'x', undefined],
    ['event', '', undefined],
    ['event', 'x'.repeat(100_000), undefined],
    ['actor', 'irax', undefined],
    ['source', 'kara-2023', 'kara-2022'],
    ['source', 'tehran-embassy-atta', undefined],
  ] as const)('of an %s, %j: %s', (of, id, meant) => {
    expect(probablyMeant(collection, missing(of, id))).toBe(meant)
  })
})
