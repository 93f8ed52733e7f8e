import { describe, expect, it } from 'vitest'
import { independenceOf } from '../../src/model/independence.ts'
import { independenceInWords } from '../../src/model/independence-words.ts'
import { makeCollection, makeEvent, type TerseCitation } from '../support/make-event.ts'

const byActor = (actor: string) => ({ authors: [{ actor }] })
const byName = (given: string, family: string) => ({ csl: { type: 'webpage' as const, author: [{ given, family }] } })
const derived = (relation: 'reprint' | 'translation' | 'draws-on', from: { source?: string; url?: string }) => ({
  derivesFrom: [{ relation, name: 'Origin', ...from }],
})
const at = (URL: string) => ({ csl: { type: 'webpage' as const, URL } })

const collection = makeCollection([], {
  actors: [
    { id: 'kara', name: 'Ayoob Kara', aliases: ['Ayoub Qara'] },
    { id: 'memri', name: 'MEMRI' },
    { id: 'bloomberg', name: 'Bloomberg', aliases: ['Bloomberg News'] },
    { id: 'reza', name: 'Reza' },
  ],
  sources: [
    { id: 'lone' },
    { id: 'other' },
    { id: 'kara-2022', ...byActor('kara') },
    { id: 'kara-2023', ...byActor('kara') },
    { id: 'kara-printed', ...byName('Ayoub', 'Qara') },
    { id: 'ali-one', ...byName('Ali', 'Əliyev') },
    { id: 'ali-two', ...byName('Ali', 'Eliyev') },
    { id: 'original', ...at('https://example.org/story/') },
    { id: 'reprint', ...derived('reprint', { source: 'original' }) },
    { id: 'translation', ...derived('translation', { url: 'https://example.org/story#top' }) },
    { id: 'copy-of-lost', ...derived('reprint', { url: 'https://lost.example' }) },
    { id: 'second-copy-of-lost', ...derived('reprint', { url: 'https://lost.example' }) },
    { id: 'from-outlet', ...derived('reprint', {}) },
    { id: 'also-from-outlet', ...derived('reprint', {}) },
    { id: 'third-page', ...at('https://example.org/all.pdf#page=3') },
    { id: 'ninetieth-page', ...at('https://example.org/all.pdf#page=90') },
    { id: 'marked', ...at('https://example.org/story#:~:text=some%20words') },
    { id: 'drawing', ...derived('draws-on', { source: 'original' }) },
    { id: 'in-bloomberg', csl: { type: 'article', 'container-title': 'Bloomberg News' } },
    { id: 'by-bloomberg', csl: { type: 'report', publisher: 'Bloomberg' } },
    ...['The Society', 'The Press', 'The Society'].map((literal, i) => ({
      id: `body-${i}`,
      csl: { type: 'report' as const, author: [{ literal }] },
    })),
    { id: 'joint', authors: [{ actor: 'kara' }, { actor: 'reza' }] },
    { id: 'by-reza', ...byActor('reza') },
  ],
})

const of = (...citations: (TerseCitation | string)[]) =>
  independenceOf(
    makeEvent({ id: 'e', citations: citations.map(c => (typeof c === 'string' ? { source: c } : c)) }),
    collection,
  )
const words = (...citations: (TerseCitation | string)[]) => independenceInWords(of(...citations))

describe('independenceOf', () => {
  it('counts sources that nothing ties', () => {
    expect(of('lone', 'other')).toEqual({
      sources: 2,
      independent: 2,
      groups: [
        { sources: ['lone'], ties: [] },
        { sources: ['other'], ties: [] },
      ],
    })
  })

  it('counts a source that is cited several times once', () => {
    expect(of('lone', 'lone')).toMatchObject({ sources: 1, independent: 1 })
  })

  it('groups what counts once, in the order of the citations, and says why', () => {
    expect(of('kara-2022', 'lone', 'kara-2023').groups).toEqual([
      {
        sources: ['kara-2022', 'kara-2023'],
        ties: [{ kind: 'same-author', name: 'Ayoob Kara', sources: ['kara-2022', 'kara-2023'] }],
      },
      { sources: ['lone'], ties: [] },
    ])
  })

  it('does not count a source that contradicts the event', () => {
    expect(of('lone', { source: 'other', stance: 'contradicts' })).toMatchObject({ sources: 1, independent: 1 })
    expect(of({ source: 'lone', stance: 'contradicts' })).toEqual({ sources: 0, independent: 0, groups: [] })
  })

  it('binds what is tied only through a third source of the event', () => {
    expect(of('kara-2022', 'by-reza')).toMatchObject({ independent: 2 })
    expect(of('kara-2022', 'joint', 'by-reza')).toMatchObject({ sources: 3, independent: 1 })
  })
})

describe('independenceInWords', () => {
  it.each([
    [[], 'no supporting source'],
    [['lone'], '1 source'],
    [['lone', 'other'], '2 sources, both independent: no tie between them is recorded'],
    [['lone', 'other', 'by-reza'], '3 sources, all independent: no tie between them is recorded'],
  ])('of %j: %s', (sources, sentence) => {
    expect(words(...sources)).toBe(sentence)
  })

  describe('the same author counts once', () => {
    it.each([
      [['kara-2022', 'kara-2023'], '2 sources, 1 independent: both by Ayoob Kara', 'as an actor'],
      [['kara-2022', 'kara-printed'], '2 sources, 1 independent: both by Ayoob Kara', 'printed under an alias'],
      [['ali-one', 'ali-two'], '2 sources, 1 independent: both by Ali Əliyev', 'printed in two spellings'],
      [['kara-2022', 'kara-2023', 'lone'], '3 sources, 2 independent: 2 of them by Ayoob Kara', 'beside another'],
      [['kara-2022', 'kara-2023', 'kara-printed'], '3 sources, 1 independent: all 3 by Ayoob Kara', 'three times'],
      [['kara-2022', 'joint'], '2 sources, 1 independent: both by Ayoob Kara', 'writing with another'],
      [['body-0', 'body-2'], '2 sources, 1 independent: both by The Society', 'a body'],
      [['body-0', 'body-1'], '2 sources, both independent: no tie between them is recorded', 'two bodies'],
    ])('%j: %s (%s)', (sources, sentence) => {
      expect(words(...sources)).toBe(sentence)
    })
  })

  describe('one text counts once', () => {
    it.each([
      [['original', 'reprint'], '2 sources, 1 independent: both the same text', 'a reprint'],
      [['original', 'translation'], '2 sources, 1 independent: both the same text', 'a translation, known by address'],
      [['original', 'marked'], '2 sources, 1 independent: both the same text', 'an address with words to be marked'],
      [
        ['third-page', 'ninetieth-page'],
        '2 sources, both independent: no tie between them is recorded',
        'two pages of one file',
      ],
      [['reprint', 'translation'], '2 sources, 1 independent: both the same text', 'the original not cited'],
      [['copy-of-lost', 'second-copy-of-lost'], '2 sources, 1 independent: both the same text', 'original not here'],
      [
        ['from-outlet', 'also-from-outlet'],
        '2 sources, both independent: no tie between them is recorded',
        'two texts of one outlet are two texts',
      ],
      [['drawing', 'original'], '2 sources, 1 independent: one draws on the other', 'by its own account'],
      [['drawing', 'reprint'], '2 sources, 1 independent: one draws on the other', 'through a reprint'],
    ])('%j: %s (%s)', (sources, sentence) => {
      expect(words(...sources)).toBe(sentence)
    })
  })

  describe('“according to” counts once', () => {
    it('for all that name the same outlet', () => {
      expect(words({ source: 'lone', via: 'memri' }, { source: 'other', via: 'memri' }, 'by-reza')).toBe(
        '3 sources, 2 independent: 2 of them according to MEMRI',
      )
    })

    it('for a source and the outlet that it names', () => {
      expect(words({ source: 'lone', via: 'bloomberg' }, 'in-bloomberg', 'other')).toBe(
        '3 sources, 2 independent: one draws on another',
      )
      expect(words({ source: 'lone', via: 'bloomberg' }, 'by-bloomberg')).toBe(
        '2 sources, 1 independent: one draws on the other',
      )
      expect(words('kara-2022', { source: 'lone', via: 'kara' })).toBe(
        '2 sources, 1 independent: one draws on the other',
      )
    })

    it('for a source and the document that it names, or a reprint of that', () => {
      expect(words({ source: 'lone', via: 'original' }, 'original')).toBe(
        '2 sources, 1 independent: one draws on the other',
      )
      expect(words({ source: 'lone', via: 'original' }, 'reprint')).toBe(
        '2 sources, 1 independent: one draws on the other',
      )
    })

    it('also where the source speaks in its own voice beside', () => {
      expect(of('lone', { source: 'lone', via: 'memri' }, { source: 'other', via: 'memri' })).toMatchObject({
        independent: 1,
      })
    })

    it('with no second reason, where a reprint names its original', () => {
      expect(words({ source: 'reprint', via: 'original' }, 'original')).toBe(
        '2 sources, 1 independent: both the same text',
      )
    })

    it('once, though each names the other', () => {
      const groups = of({ source: 'kara-2022', via: 'reza' }, { source: 'by-reza', via: 'kara' }).groups
      expect(groups.map(({ ties }) => ties.length)).toEqual([1])
    })
  })

  it('gives every reason there is', () => {
    expect(words({ source: 'kara-2022', via: 'memri' }, { source: 'kara-2023', via: 'memri' })).toBe(
      '2 sources, 1 independent: both by Ayoob Kara and both according to MEMRI',
    )
  })
})
