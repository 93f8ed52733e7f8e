import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CITATION_STYLES } from '../../src/citing/format-citation.ts'
import { aSource, cite, ORR } from './a-source.ts'
import { cslSources } from './any-source.ts'

const NEWSPAPER = { type: 'article-newspaper', 'container-title': 'Harbour Times', date: '2022-09-03' } as const
const inAllStyles = (...[source, context]: [Parameters<typeof cite>[0], Parameters<typeof cite>[2]?]) =>
  CITATION_STYLES.map(style => cite(source, style, context))

describe('what is missing', () => {
  it('a title is replaced by a description, in brackets in APA, in roman without quotation marks elsewhere', () => {
    expect(inAllStyles(aSource({ ...NEWSPAPER, author: [ORR], genre: 'opinion' }))).toEqual([
      'Orr, M. L. (2022, September 3). [Newspaper article: opinion]. *Harbour Times*.',
      'Orr, Mina Lee. Untitled newspaper article: opinion. *Harbour Times*, September 3, 2022.',
      'Mina Lee Orr, untitled newspaper article: opinion, *Harbour Times*, September 3, 2022.',
      'Orr, Mina Lee. Untitled newspaper article: opinion. *Harbour Times*, 3 Sept. 2022.',
    ])
  })

  it('an author: the title comes first; in a Chicago bibliography the newspaper does', () => {
    expect(inAllStyles(aSource({ ...NEWSPAPER, title: 'Bridge opens' }))).toEqual([
      'Bridge opens. (2022, September 3). *Harbour Times*.',
      '*Harbour Times*. “Bridge opens.” September 3, 2022.',
      '“Bridge opens,” *Harbour Times*, September 3, 2022.',
      '“Bridge opens.” *Harbour Times*, 3 Sept. 2022.',
    ])
  })

  it('an author who is known as an actor keeps the name as it is, because its parts are not told apart', () => {
    const source = { ...aSource({ ...NEWSPAPER, title: 'Bridge opens' }), authors: [{ actor: 'orr' }] }
    const actors = new Map([['orr', { id: 'orr', name: 'Mina Orr' }]])
    expect(cite(source, 'apa', { actors })).toBe('Mina Orr. (2022, September 3). Bridge opens. *Harbour Times*.')
  })

  it('everything: the label of the dataset is all there is', () => {
    const bare = { id: 'orr-2022', shortName: 'Orr (2022)', published: undefined }
    expect(inAllStyles(bare)).toEqual([
      '[Document: Orr (2022)]. (n.d.).',
      'Untitled document: Orr (2022). n.d.',
      'Untitled document: Orr (2022), n.d.',
      'Untitled document: Orr (2022).',
    ])
  })
})

describe('an archived copy', () => {
  const at = (date?: string) => ({
    ...aSource({ ...NEWSPAPER, title: 'Bridge opens', URL: 'https://example.org/a' }),
    archived: { url: 'https://archive.example.org/a', ...(date && { date }) },
  })

  it('stands after the address, with its day, but in APA, which has no place for it', () => {
    expect(inAllStyles(at('2023-03-04'))).toEqual([
      'Bridge opens. (2022, September 3). *Harbour Times*. https://example.org/a',
      '*Harbour Times*. “Bridge opens.” September 3, 2022. https://example.org/a. Archived March 4, 2023, at https://archive.example.org/a.',
      '“Bridge opens,” *Harbour Times*, September 3, 2022, https://example.org/a, archived March 4, 2023, at https://archive.example.org/a.',
      '“Bridge opens.” *Harbour Times*, 3 Sept. 2022, example.org/a. Archived 4 Mar. 2023, archive.example.org/a.',
    ])
  })

  it.each([undefined, '2023-03', '2023-03-04~'])('has no day where that is %s', date => {
    expect(cite(at(date), 'chicago')).toMatch(/\. Archived at https:\/\/archive\.example\.org\/a\.$/)
  })
})

describe('what is there twice', () => {
  const trust = { author: [{ literal: 'Quay Trust' }], URL: 'https://example.org/a', date: '2022' }

  it('a container that is the publisher is written once', () => {
    const page = aSource({
      type: 'webpage',
      title: 'Arches',
      'container-title': 'Quay Trust',
      publisher: 'The Quay Trust',
      date: '2022',
    })
    expect(inAllStyles(page)).toEqual([
      '*Arches*. (2022). Quay Trust.',
      '“Arches.” Quay Trust. 2022.',
      '“Arches,” Quay Trust, 2022.',
      '“Arches.” *Quay Trust*, 2022.',
    ])
  })

  it('a body that publishes its own page is written once: as the author in APA and Chicago, as the site in MLA', () => {
    const page = aSource({ ...trust, type: 'webpage', title: 'Arches', 'container-title': 'Quay Trust' })
    expect(inAllStyles(page)).toEqual([
      'Quay Trust. (2022). *Arches*. https://example.org/a',
      'Quay Trust. “Arches.” 2022. https://example.org/a.',
      'Quay Trust, “Arches,” 2022, https://example.org/a.',
      '“Arches.” *Quay Trust*, 2022, example.org/a.',
    ])
  })

  it('a body that publishes its own report is the publisher too in Chicago', () => {
    const report = aSource({ ...trust, type: 'report', title: 'Arches', publisher: 'Quay Trust' })
    expect(inAllStyles(report)).toEqual([
      'Quay Trust. (2022). *Arches*. https://example.org/a',
      'Quay Trust. *Arches*. Quay Trust, 2022. https://example.org/a.',
      'Quay Trust, *Arches* (Quay Trust, 2022), https://example.org/a.',
      '*Arches*. Quay Trust, 2022, example.org/a.',
    ])
  })
})

describe('titles', () => {
  const titled = (title: string) => cite(aSource({ ...NEWSPAPER, title }), 'mla')

  it.each([
    ['Bridge “opens”', '“Bridge ‘opens.’”'],
    ['“Opens” the bridge', '“‘Opens’ the bridge.”'],
    ['„Der Spiegel“ berichtet', '“‘Der Spiegel’ berichtet.”'],
    ['He says "no"', '“He says ‘no.’”'],
    ['Is it “open?”', '“Is it ‘open?’”'],
    ['Rights of the settlers’', '“Rights of the settlers’.”'],
    ['Quay Inc.', '“Quay Inc.”'],
    ['Two\n  lines', '“Two lines.”'],
    ['bridge OPENS', '“bridge OPENS.”'],
  ])('%s keeps its case, with quotation marks inside quotation marks', (title, shown) => {
    expect(titled(title)).toBe(`${shown} *Harbour Times*, 3 Sept. 2022.`)
  })
})

it('writes any source without gaps, doubled marks or the words of a programmer', () => {
  const sources = cslSources()
  fc.assert(
    fc.property(sources, fc.constantFrom(...CITATION_STYLES), (source, style) => {
      const text = cite(source, style, { accessed: { year: 2025, month: 9, day: 5 } }).replaceAll('*', '')
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
      expect(text).not.toMatch(/ {2}|^[\s,.]|\s[,.](?! \.)|,,|\(\)|\[\]|“”|\.\.|,\./)
      expect(text).toMatch(/[.!?”)]$|https:\/\/example\.org\/a$/)
    }),
    { seed: 20_230_601, numRuns: 3_000 },
  )
})
