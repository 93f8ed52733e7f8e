import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Cite } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import type { SourceRecord } from '../../src/model/schema.ts'
import type { Source } from '../../src/model/timeline-event.ts'
import { makeCollection, makeDate } from '../support/make-event.ts'
import { NASTY, SHIPPED, selectionOf, written } from './selections.ts'

/** As Citation.js reads a file: CSL-JSON, whatever the format. */
const read = (text: string) => new Cite(text).data.map(({ _graph, ...item }) => item)

type Terse = Omit<Partial<Source>, 'published'> & { readonly id: string; readonly published?: string }

/** The sources of one event, `published` an EDTF date. */
function citing(...sources: readonly Terse[]) {
  const declared = sources.map(({ published, ...source }) => ({
    ...source,
    ...(published && { published: makeDate(published) }),
  }))
  return selectionOf(makeCollection([{ id: 'a', sources: sources.map(({ id }) => id) }], { sources: declared }))
}

const csl = (more: Partial<NonNullable<SourceRecord['csl']>> = {}) => ({
  type: 'article-newspaper' as const,
  title: 'The Title',
  ...more,
})

/** Of the shipped sources, as a reader of any of the formats should find them. */
const EXPECTED = [
  { id: 'avraham-2021', title: /^ANALYSIS: How Tensions/, container: 'peacecom.org', family: 'Avraham', year: 2021 },
  { id: 'kara-2022', title: /^Iran’s neighbor is/, container: 'World Israel News', family: 'Kara', year: 2022 },
  { id: 'kara-2023', title: /^Relations between Israel/, container: 'JNS', family: 'Kara', year: 2023 },
  {
    id: 'iran-dossier-2023',
    title: /^Iran Expresses Concern/,
    container: 'Iran Dossier',
    family: undefined,
    year: 2023,
  },
  {
    id: 'isayev-2023',
    title: /^\[Newspaper article: opinion/,
    container: 'Israel National News',
    family: 'Isayev',
    year: 2023,
  },
] as const

describe.each(['csl-json', 'bibtex', 'ris'])('the sources as %s', format => {
  it('say in a note where an archived copy is, and of when', () => {
    const archived = { url: 'https://archive.example.org/a', date: '2023-03-04' }
    const { text } = written(format, citing({ id: 'a', csl: csl(), published: '2022~', archived }))
    expect(text).toMatch(
      /Published: about 2022 \(EDTF 2022(~|\\textasciitilde\{\})\)\. Archived \(EDTF 2023-03-04\): https:\/\/archive/,
    )
  })

  it('are read by Citation.js with author, title, place, date and address', () => {
    const items = read(written(format, selectionOf(SHIPPED)).text)
    expect(items).toHaveLength(EXPECTED.length)
    for (const [i, { id, title, container, family, year }] of EXPECTED.entries()) {
      expect(items[i]).toMatchObject({ id, title: expect.stringMatching(title), URL: expect.stringMatching(/^https:/) })
      expect(JSON.stringify(items[i])).toContain(container)
      // RIS calls the author of a newspaper article its reporter.
      if (family) expect(JSON.stringify(items[i]?.author ?? items[i]?.reporter)).toContain(family)
      expect(items[i]).toMatchObject({ issued: { 'date-parts': [expect.arrayContaining([year])] } })
    }
  })

  it('keep what LaTeX, RIS and JSON have a meaning for, and bring no entry of their own', () => {
    const title = `${NASTY}\nER  - \n@misc{y,`
    const items = read(written(format, citing({ id: 'a', csl: csl({ title }) })).text)
    expect(items.map(item => item.title)).toEqual([title.replaceAll(/\s+/g, ' ')])
  })

  it('are those that the events cite, where not all events are wanted', () => {
    const selection = selectionOf(SHIPPED, ({ id }) => id === 'israel-azerbaijan-diplomatic-relations-1992')
    const ids = read(written(format, selection).text).map(({ id }) => id)
    expect(ids).toEqual(['kara-2023', 'iran-dossier-2023'])
  })

  it('say in a note what the date leaves open, and tell of it', () => {
    const { text, losses } = written(
      format,
      citing({ id: 'a', csl: csl(), published: '[2021-10-04..2021-10-08]', shortName: 'Short' }),
    )
    expect(text).toContain('Published: between 4 and 8 October 2021 (EDTF [2021-10-04..2021-10-08]).')
    expect(losses).toEqual([{ says: expect.stringMatching(/^1 source with a publication date/), of: ['Short'] }])
  })

  it('have what they are in place of a missing title', () => {
    const { text, losses } = written(format, citing({ id: 'a', csl: { type: 'report', genre: 'draft' } }))
    expect(read(text)).toMatchObject([{ title: '[Report: draft]' }])
    expect(losses.map(({ says }) => says)).toEqual([expect.stringMatching(/^1 source without a title/)])
  })
})

describe('a publication date', () => {
  const issuedOf = (published: string) =>
    read(written('csl-json', citing({ id: 'a', csl: csl(), published })).text)[0]?.issued
  const bibDate = (published: string) =>
    /^ {2}date = \{(.*)\},$/m.exec(written('bibtex', citing({ id: 'a', csl: csl(), published })).text)?.[1]
  const risDates = (published: string) =>
    written('ris', citing({ id: 'a', csl: csl(), published })).text.match(/^(PY|DA) .*$/gm)

  it('is as fine as it is known, and no finer', () => {
    expect(issuedOf('2022-11-03')).toEqual({ 'date-parts': [[2022, 11, 3]] })
    expect(issuedOf('2022-11')).toEqual({ 'date-parts': [[2022, 11]] })
    expect(issuedOf('[2022-11-03..2022-11-30]')).toEqual({ 'date-parts': [[2022, 11]] })
    expect(issuedOf('2022-22')).toEqual({ 'date-parts': [[2022]], season: 2 })
    expect(issuedOf('2022~')).toEqual({ 'date-parts': [[2022]], circa: true })
    expect(issuedOf('2019/2021')).toEqual({ 'date-parts': [[2019], [2021]] })
    expect(issuedOf('[2019..2021]')).toEqual({ literal: 'between 2019 and 2021' })
    expect(issuedOf('[..2021]')).toBeUndefined()
    expect(['2022-11-03', '2022-11', '2022-22'].map(risDates)).toEqual([
      ['PY  - 2022', 'DA  - 2022/11/03/'],
      ['PY  - 2022', 'DA  - 2022/11//'],
      ['PY  - 2022', 'DA  - 2022///summer'],
    ])
  })

  it('stays approximate or a range in BibLaTeX, which reads EDTF of level 1', () => {
    const same = ['2022-11-03', '2022~', '2022-11?', '199X', '2019/2021', '2019~/..', '2022-22']
    expect(same.map(bibDate)).toEqual(same)
    expect(['[2022-11-03..2022-11-30]', '2022-~11', '2022-33', '[2019..2021]'].map(bibDate)).toEqual([
      '2022-11',
      '2022',
      '2022',
      undefined,
    ])
  })

  it('that lies between two years is no range of years', () => {
    const yearIn = (published: string) =>
      /^ {2}year = \{(.*)\},$/m.exec(written('bibtex', citing({ id: 'a', csl: csl(), published })).text)?.[1]
    expect(['[2019..2021]', '2019/2021', '-0043'].map(yearIn)).toEqual([
      'between 2019 and 2021',
      '2019--2021',
      '44 BCE',
    ])
  })

  it('before the year 1 counts back from 1 BCE in CSL, and has no place in RIS', () => {
    expect(['0001', '0000', '-0001', '-0043'].map(issuedOf)).toEqual(
      [1, -1, -2, -44].map(year => ({ 'date-parts': [[year]] })),
    )
    expect(risDates('-0043')).toBeNull()
    const { losses } = written('ris', citing({ id: 'a', csl: csl(), published: '-0043' }))
    expect(losses.map(({ says }) => says)).toEqual([expect.stringMatching(/^1 source without a year/)])
  })
})

it('no field of BibTeX ends before its time, that of the language included', () => {
  const { text } = written('bibtex', citing({ id: 'a', csl: csl({ language: 'en}, note = {x_y' }) }))
  expect(text).toContain('  language = {en\\textbraceright{}, note = \\textbraceleft{}x\\_y},\n')
})

describe('a name', () => {
  it('that BibTeX would take apart stays whole', () => {
    const author = [
      { family: 'von Kara', given: 'Jo' },
      { literal: 'Salt, Pepper and Sons' },
      { family: 'Doe-Smith', given: 'A. B.' },
    ]
    expect(read(written('bibtex', citing({ id: 'a', csl: csl({ author }) })).text)[0]?.author).toEqual([
      { family: 'von Kara', given: 'Jo' },
      { family: 'Salt, Pepper and Sons' },
      { family: 'Doe-Smith', given: 'A. B.' },
    ])
  })

  it('of an author known only as an actor is that of the actor', () => {
    const source = { id: 's', authors: [{ actor: 'jo' }], published: undefined }
    const collection = makeCollection([{ id: 'a', sources: ['s'] }], {
      sources: [source],
      actors: [{ id: 'jo', name: 'Jo Doe' }],
    })
    expect(read(written('csl-json', selectionOf(collection)).text)[0]?.author).toEqual([{ literal: 'Jo Doe' }])
  })
})
