import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '../../src/model/filters.ts'
import { matchingRows } from '../../src/model/matching.ts'
import { folded } from '../../src/model/search-text.ts'
import { idsOf, makeCollection } from '../support/make-event.ts'

const collection = makeCollection(
  [
    {
      id: 'letter',
      title: 'Members of parliament write to Tehran',
      summary: 'A letter, later withdrawn.',
      actors: ['aliyev'],
      sources: ['kara-2022'],
      quotes: ['We don’t accept “the zombie regime”'],
    },
    { id: 'drill', title: 'A drill at the Aras', actors: ['irgc'] },
  ],
  {
    actors: [
      { id: 'aliyev', name: 'İlham Əliyev', aliases: ['Ilham Aliyev'] },
      { id: 'irgc', name: 'Islamic Revolutionary Guard Corps', aliases: ['IRGC', 'Pasdaran'] },
    ],
    sources: [{ id: 'kara-2022', shortName: 'Kara, JNS' }],
  },
)
const found = (query: string) => idsOf(collection, matchingRows(collection, { ...NO_FILTERS, query }))

describe('folded', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['İlham Əliyev', 'ilham eliyev'],
    ['Diyarbakır', 'diyarbakir'],
    ['Straße', 'strasse'],
    ['don’t “say”', 'don\'t "say"'],
    ['1990–1994', '1990-1994'],
    ['ﬁnal', 'final'],
    ['صحيفة', 'صحيفة'],
  ])('reads %s as %s', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })
})

describe('search', () => {
  it.each([
    ['the title', 'parliament'],
    ['the summary', 'withdrawn'],
    ['the words of a quote', 'zombie'],
    ["an actor's name", 'eliyev'],
    ["an actor's alias", 'aliyev'],
    ['the short name of a source', 'jns'],
  ])('finds an event by %s', (_, query) => {
    expect(found(query)).toEqual(['letter'])
  })

  it('finds parts of words', () => {
    expect(found('pasd')).toEqual(['drill'])
  })

  it('wants every word, wherever each stands', () => {
    expect(found('kara withdrawn')).toEqual(['letter'])
    expect(found('kara drill')).toEqual([])
  })

  it('does not care for case, diacritics, or the shape of quotation marks', () => {
    expect(found('ƏLİYEV')).toEqual(['letter'])
    expect(found(`don't "the`)).toEqual(['letter'])
  })

  it('takes signs of regular expressions for what they are', () => {
    expect(found('.*')).toEqual([])
  })

  it('finds everything for a query of spaces', () => {
    expect(found('   ')).toHaveLength(2)
  })
})
