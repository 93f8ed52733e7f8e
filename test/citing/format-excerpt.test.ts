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
    expect(locatorOf({ exact: 'a', position: { start: 0, end: 1 } })).toBe('character 1 of the text')
    expect(locatorOf({ exact: 'ab', position: { start: 0, end: 2 } })).toBe('characters 1–2 of the text')
  })

  it('is left out where the position is not known', () => expect(locatorOf({ exact: 'a' })).toBeUndefined())
})
