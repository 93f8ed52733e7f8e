import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/citing/citation-text.ts'
import type { CitationStyle } from '../../src/citing/format-citation.ts'
import { type ExcerptContext, formatExcerpt, locatorOf } from '../../src/citing/format-excerpt.ts'
import type { Source } from '../../src/model/timeline-event.ts'
import { aSource, ORR } from './a-source.ts'

const ARTICLE = {
  type: 'article-newspaper',
  title: 'Bridge opens',
  'container-title': 'Harbour Times',
  URL: 'https://example.org/a',
  date: '2022-09-03',
} as const
const QUOTE = { exact: 'The bridge,\n“our pride,” is open', position: { start: 1203, end: 1322 } }
const EVENT = { title: 'The “Quay” bridge opens', url: 'https://whence.example/?event=bridge-opens' }

const linesOf = (source: Source, style: CitationStyle, context: Partial<ExcerptContext> = {}) =>
  plainText(
    formatExcerpt({ source: 'source', quote: QUOTE }, source, style, { actors: new Map(), event: EVENT, ...context }),
  ).split('\n')

describe('an excerpt', () => {
  const source = aSource({ ...ARTICLE, author: [ORR] })
  const back = 'Event: “The ‘Quay’ bridge opens.” https://whence.example/?event=bridge-opens'

  it('in APA is the words, the author, year and locator in brackets, the reference and the way back', () => {
    expect(linesOf(source, 'apa', { attribution: 'Mina Lee Orr, in the author’s own words' })).toEqual([
      'Mina Lee Orr, in the author’s own words: “The bridge, “our pride,” is open” (Orr, 2022, characters 1204–1322 of the text).',
      'Orr, M. L. (2022, September 3). Bridge opens. Harbour Times. https://example.org/a',
      back,
    ])
  })

  it('in Chicago is the words and a note with the locator', () => {
    expect(linesOf(source, 'chicago')).toEqual([
      '“The bridge, “our pride,” is open”',
      'Mina Lee Orr, “Bridge opens,” Harbour Times, September 3, 2022, characters 1204–1322 of the text, https://example.org/a.',
      back,
    ])
    expect(linesOf(source, 'chicago-note')).toEqual(linesOf(source, 'chicago'))
  })

  it('in MLA is the words, the author and locator in brackets, and the entry', () => {
    expect(linesOf(source, 'mla')).toEqual([
      '“The bridge, “our pride,” is open” (Orr, characters 1204–1322 of the text).',
      'Orr, Mina Lee. “Bridge opens.” Harbour Times, 3 Sept. 2022, example.org/a.',
      back,
    ])
  })

  it('of a source without an author is known by the title', () => {
    const [apa, mla] = (['apa', 'mla'] as const).map(style => linesOf(aSource(ARTICLE), style)[0])
    expect(apa).toContain('(“Bridge opens,” 2022, characters 1204–1322 of the text).')
    expect(mla).toContain('(“Bridge opens,” characters 1204–1322 of the text).')
  })

  it('of a letter has no entry in the reference list of APA', () => {
    expect(linesOf(aSource({ type: 'personal_communication', author: [ORR], date: '2022-09-03' }), 'apa')).toEqual([
      '“The bridge, “our pride,” is open” (M. L. Orr, personal communication, September 3, 2022, characters 1204–1322 of the text).',
      back,
    ])
  })
})

describe('a locator', () => {
  it('counts from one, both ends included', () => {
    const at = (start: number, end: number) => ({ quote: { exact: 'a', position: { start, end } } })
    expect(locatorOf(at(0, 1))).toBe('character 1 of the text')
    expect(locatorOf(at(0, 2))).toBe('characters 1–2 of the text')
  })

  it('is left out where neither it nor the position is known', () =>
    expect(locatorOf({ quote: { exact: 'a' } })).toBeUndefined())

  const cited = (source: Source, locator: string) =>
    (['apa', 'chicago', 'mla'] as const).map(style => {
      const citation = { source: 'source', quote: QUOTE, locator }
      const [words = '', reference = ''] = plainText(
        formatExcerpt(citation, source, style, { actors: new Map(), event: EVENT }),
      ).split('\n')
      return style === 'chicago' ? reference : words.slice(words.indexOf('” (') + 2)
    })

  it.each([
    ['p. 2', '(Orr, 2022, p. 2).', '2022, 2, https', '(Orr 2).'],
    ['pp. 17–19', '(Orr, 2022, pp. 17–19).', '2022, 17–19, https', '(Orr 17–19).'],
    ['pp. iv–vi', '(Orr, 2022, pp. iv–vi).', '2022, iv–vi, https', '(Orr iv–vi).'],
    ['A7', '(Orr, 2022, A7).', '2022, A7, https', '(Orr A7).'],
    ['31:17', '(Orr, 2022, 31:17).', '2022, 31:17, https', '(Orr 31:17).'],
    ['00:14:20', '(Orr, 2022, 00:14:20).', '2022, 00:14:20, https', '(Orr 00:14:20).'],
    ['¶ 14', '(Orr, 2022, ¶ 14).', '2022, ¶ 14, https', '(Orr, ¶ 14).'],
    ['fol. 3v', '(Orr, 2022, fol. 3v).', '2022, fol. 3v, https', '(Orr, fol. 3v).'],
    ['Exh. C-14, p. 2', '(Orr, 2022, Exh. C-14, p. 2).', '2022, Exh. C-14, p. 2, https', '(Orr, Exh. C-14, p. 2).'],
    ['p.m. session', '(Orr, 2022, p.m. session).', '2022, p.m. session, https', '(Orr, p.m. session).'],
    ['صفحة ٢', '(Orr, 2022, صفحة ٢).', '2022, صفحة ٢, https', '(Orr, صفحة ٢).'],
  ])('of the dataset stands in place of characters, as each style has it: %s', (locator, apa, chicago, mla) => {
    const [inApa, inChicago, inMla] = cited(aSource({ ...ARTICLE, author: [ORR] }), locator)
    expect([inApa, inMla]).toEqual([apa, mla])
    expect(inChicago).toContain(chicago)
  })

  it('of a book follows its brackets, of a journal a colon if it is a page, and a title if there is no author', () => {
    const book = aSource({ type: 'book', title: 'Bridges', publisher: 'Quay Press', author: [ORR], date: '2022' })
    expect(cited(book, 'p. 2')[1]).toBe('Mina Lee Orr, Bridges (Quay Press, 2022), 2.')
    const journal = aSource({ ...ARTICLE, type: 'article-journal', author: [ORR] })
    expect(cited(journal, 'p. 2')[1]).toContain('Harbour Times (September 3, 2022): 2, https')
    expect(cited(journal, 'fig. 2')[1]).toContain('Harbour Times (September 3, 2022), fig. 2, https')
    expect(cited(aSource(ARTICLE), 'p. 2')[2]).toBe('(“Bridge opens” 2).')
  })
})

it('names the event without a link where none leads others there', () => {
  const event = { title: EVENT.title, url: undefined }
  const text = plainText(
    formatExcerpt({ source: 'source', quote: { exact: 'Words.' } }, { id: 'source', published: undefined }, 'apa', {
      actors: new Map(),
      event,
    }),
  )
  expect(text.split('\n').at(-1)).toBe('Event: “The ‘Quay’ bridge opens.”')
})
