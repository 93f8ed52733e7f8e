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
    { id: 'lone', ...byName('Ann', 'Lone') },
    { id: 'other', ...byName('Bo', 'Other') },
    { id: 'unsigned' },
    { id: 'unsigned-too' },
    { id: 'copy-of-unsigned', ...derived('reprint', { source: 'unsigned' }) },
    { id: 'unsigned-in-post', csl: { type: 'article-newspaper', 'container-title': 'The Post' } },
    { id: 'by-the-post', csl: { type: 'article-newspaper', publisher: 'the Post' } },
    { id: 'ann-in-post', csl: { ...byName('Ann', 'Lone').csl, publisher: 'The Post' } },
    { id: 'bo-in-post', csl: { ...byName('Bo', 'Other').csl, 'container-title': 'The Post' } },
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
const words = (...citations: (TerseCitation | string)[]) => independenceInWords(of(...citations), collection)

describe('independenceOf', () => {
  it('counts sources that nothing ties', () => {
    expect(of('lone', 'other')).toEqual({
      sources: 2,
      independent: 2,
      groups: [
        { sources: ['lone'], ties: [], isSigned: true },
        { sources: ['other'], ties: [], isSigned: true },
      ],
      atMost: 2,
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
        isSigned: true,
      },
      { sources: ['lone'], ties: [], isSigned: true },
    ])
  })

  it('does not count a source that contradicts the event', () => {
    expect(of('lone', { source: 'other', stance: 'contradicts' })).toMatchObject({ sources: 1, independent: 1 })
    expect(of({ source: 'lone', stance: 'contradicts' })).toMatchObject({ sources: 0, independent: 0, atMost: 0 })
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

  describe('what is not known of authors is not claimed', () => {
    const open = '2 sources; whether they are independent is not known:'
    const openBeyondOne = '3 sources; whether more than one is independent is not known:'
    it.each([
      [['unsigned', 'unsigned-too'], `${open} no author is given`],
      [['lone', 'unsigned'], `${open} no author is given for one`],
      [['unsigned-in-post', 'by-the-post'], `${open} both published by The Post and no author is given`],
      [['unsigned-in-post', 'ann-in-post'], `${open} both published by The Post and no author is given for one`],
      [
        ['kara-2022', 'kara-2023', 'unsigned'],
        `${openBeyondOne} 2 of them by Ayoob Kara and no author is given for one`,
      ],
      [['lone', 'unsigned', 'unsigned-too'], `${openBeyondOne} no author is given for 2 of them`],
      [['lone', 'other', 'unsigned'], '3 sources, at least 2 independent: no author is given for one'],
      [['unsigned', 'copy-of-unsigned'], '2 sources, 1 independent: both the same text'],
      [['body-0', 'unsigned'], `${open} no author is given for one`],
    ])('%j: %s', (sources, sentence) => {
      expect(words(...sources)).toBe(sentence)
    })

    it('but whoever is named as speaking in the voice of a document is known', () => {
      expect(of({ source: 'unsigned', voice: 'author', speaker: 'reza' }, 'lone')).toMatchObject({ independent: 2 })
    })

    it('and of signed sources that share a publisher, that is said', () => {
      expect(words('ann-in-post', 'bo-in-post')).toBe(
        '2 sources, both independent: no tie between them is recorded but the publisher, The Post',
      )
      expect(words('ann-in-post', 'bo-in-post', 'by-reza')).toBe(
        '3 sources, all independent: no tie between them is recorded but the publisher of 2 of them, The Post',
      )
    })
  })

  describe('the word of one speaker counts once', () => {
    const says = (source: string, speaker = 'reza'): TerseCitation => ({ source, speaker, voice: 'quotation' })

    it('whoever hands it on, signed or not', () => {
      const sentence = '2 sources, 1 independent: both on the word of Reza'
      expect(words(says('lone'), says('other'))).toBe(sentence)
      expect(words(says('unsigned'), says('unsigned-too'))).toBe(sentence)
    })

    it('also in a document of the speaker', () => {
      expect(words(says('lone'), { source: 'by-reza', voice: 'author' })).toBe(
        '2 sources, 1 independent: both on the word of Reza',
      )
    })

    it('but not where a source has another voice for it', () => {
      expect(of(says('lone'), says('other'), { source: 'other', voice: 'author' })).toMatchObject({ independent: 2 })
      expect(of(says('lone'), says('other', 'kara'))).toMatchObject({ independent: 2 })
      expect(of({ source: 'lone', voice: 'reported' }, { source: 'other', voice: 'reported' })).toMatchObject({
        independent: 2,
      })
    })

    it('but not where the words are the event: each source has heard them', () => {
      const speech = makeEvent({
        id: 'speech',
        actors: [{ actor: 'reza', part: 'speaker' }],
        citations: [says('lone'), says('other')],
      })
      expect(independenceOf(speech, collection)).toMatchObject({ independent: 2 })
    })

    it('with no second reason, where the speaker wrote both', () => {
      expect(words({ source: 'kara-2022', voice: 'author' }, { source: 'kara-2023', voice: 'author' })).toBe(
        '2 sources, 1 independent: both by Ayoob Kara',
      )
    })
  })

  describe('one text counts once', () => {
    it.each([
      [['original', 'reprint'], '2 sources, 1 independent: both the same text', 'a reprint'],
      [['original', 'translation'], '2 sources, 1 independent: both the same text', 'a translation, known by address'],
      [['original', 'marked'], '2 sources, 1 independent: both the same text', 'an address with words to be marked'],
      [
        ['third-page', 'ninetieth-page'],
        '2 sources; whether they are independent is not known: no author is given',
        'two pages of one file, unsigned',
      ],
      [['reprint', 'translation'], '2 sources, 1 independent: both the same text', 'the original not cited'],
      [['copy-of-lost', 'second-copy-of-lost'], '2 sources, 1 independent: both the same text', 'original not here'],
      [
        ['from-outlet', 'also-from-outlet'],
        '2 sources; whether they are independent is not known: no author is given',
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
