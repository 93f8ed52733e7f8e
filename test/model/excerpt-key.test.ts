import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptKey, findExcerpt, hashOfWords } from '../../src/model/excerpt-key.ts'
import type { Citation, DatasetFile } from '../../src/model/schema.ts'

const cite = (source: string, exact: string): Citation => ({ source, quote: { exact } })
const FIRST = cite('kara-2022', 'Iran was behind it.')
const SECOND = cite('isayev-2023', 'Nobody knows who it was.')
const THIRD = cite('kara-2022', 'Three men were held.')
const CITATIONS = [FIRST, SECOND, THIRD]
const keyOf = (citation: Citation) => excerptKey(CITATIONS, CITATIONS.indexOf(citation)) ?? ''

describe('a link to an excerpt', () => {
  it('names its source and a hash of its words, which never changes', () => {
    expect(keyOf(FIRST)).toBe('kara-2022.b72bd46d')
    expect(hashOfWords('')).toBe('811c9dc5')
    expect(hashOfWords('a')).toBe('e40c292c') // As published for FNV-1a.
  })

  it('leads to the same words when others are put before them, taken out, or moved', () => {
    expect(findExcerpt([SECOND, cite('x', 'New.'), THIRD, FIRST], keyOf(THIRD))).toEqual({ number: 3, is: 'same' })
    expect(findExcerpt([THIRD], keyOf(THIRD))).toEqual({ number: 1, is: 'same' })
  })

  it('leads to the first of its source when the words were edited, and says so', () => {
    expect(findExcerpt([SECOND, cite('kara-2022', 'Three men are held.')], keyOf(THIRD))).toEqual({
      number: 2,
      is: 'changed',
    })
  })

  it('follows the words to another source', () => {
    expect(findExcerpt([SECOND, cite('kara-2023', THIRD.quote.exact)], keyOf(THIRD))).toEqual({
      number: 2,
      is: 'moved',
    })
  })

  it('leads nowhere when the source is no longer cited', () => {
    expect(findExcerpt([SECOND], keyOf(THIRD))).toBeUndefined()
  })

  it('tells words apart that an event quotes twice', () => {
    const twice = [FIRST, SECOND, FIRST]
    const keys = twice.map((_, i) => excerptKey(twice, i) ?? '')
    expect(keys[2]).toBe(`${keys[0]}.2`)
    expect(keys.map(key => findExcerpt(twice, key)?.number)).toEqual([1, 2, 3])
    expect(findExcerpt([FIRST, SECOND], keys[2] ?? '')).toEqual({ number: 1, is: 'same' })
  })

  it('goes on working in its old form, a place', () => {
    expect(findExcerpt(CITATIONS, '3')).toEqual({ number: 3, is: 'same' })
    for (const text of ['0', '4', '03', '1.5', '-1', '', 'kara-2022', 'kara-2022.xyz'])
      expect(findExcerpt(CITATIONS, text)).toBeUndefined()
  })

  it('holds whatever the order in which the citations stand', () => {
    const citations = fc.uniqueArray(
      fc.record({ source: fc.constantFrom('a', 'b', 'c'), exact: fc.string({ minLength: 1 }) }),
      { minLength: 1, maxLength: 12, selector: ({ source, exact }) => `${source} ${exact}` },
    )
    const order = fc.array(fc.nat(), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(citations, order, (records, places) => {
        const before = records.map(({ source, exact }) => cite(source, exact))
        const after = before
          .map((citation, i) => ({ citation, place: places[i] ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ citation }) => citation)
        for (const [i, citation] of before.entries())
          expect(after[(findExcerpt(after, excerptKey(before, i) ?? '')?.number ?? 0) - 1]).toBe(citation)
      }),
      { seed: 3 },
    )
  })

  it('is distinct for every excerpt of the shipped events, and found again', () => {
    const url = new URL('../../data/events.json', import.meta.url)
    const { events } = JSON.parse(readFileSync(url, 'utf8')) as DatasetFile
    for (const { citations } of events) {
      const keys = citations.map((_, i) => excerptKey(citations, i) ?? '')
      expect(new Set(keys).size).toBe(citations.length)
      expect(keys.map(key => findExcerpt(citations, key))).toEqual(
        citations.map((_, i) => ({ number: i + 1, is: 'same' })),
      )
    }
  })
})
