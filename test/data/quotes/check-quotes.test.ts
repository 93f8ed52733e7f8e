import { describe, expect, it } from 'vitest'
import type { FindNearest } from '../../../src/data/quotes/check-quote.ts'
import { checkQuotes } from '../../../src/data/quotes/check-quotes.ts'
import type { SourceTexts } from '../../../src/data/quotes/source-texts.ts'
import type { DatasetFile, Quote } from '../../../src/model/schema.ts'
import { LAUNCH } from '../good-dataset.ts'

const TEXT = 'At noon the rocket went up. The crowd cheered. The crowd went home.'
const SHA = 'a'.repeat(64)
const NOTHING: SourceTexts = { byFingerprint: new Map(), others: [] }
const GIVEN: SourceTexts = { byFingerprint: new Map([[SHA, { name: 'log.txt', text: TEXT }]]), others: [] }
const findNothing: FindNearest = () => undefined

const quoting = (...quotes: Quote[]): DatasetFile => ({
  sources: [{ id: 'log', text: { sha256: SHA, length: TEXT.length } }],
  actors: [],
  events: [{ ...LAUNCH, actors: [], citations: quotes.map(quote => ({ source: 'log', quote })) }],
})
const report = (dataset: DatasetFile, texts = GIVEN, findNearest = findNothing) =>
  checkQuotes(dataset, texts, findNearest)
const placesOf = (dataset: DatasetFile, texts = GIVEN) =>
  report(dataset, texts).problems.map(({ rule, where }) => `${rule} ${where}`)
const WHERE = 'events.launch.citations[0].quote'

describe('a quote', () => {
  it('that stands where it says, in the words it says, has no problem', () => {
    const quote = { exact: 'rocket', prefix: 'the ', suffix: ' went up', position: { start: 12, end: 18 } }
    expect(report(quoting(quote))).toMatchObject({ problems: [], counts: { exact: 1 } })
  })

  it('that stands elsewhere is an error that gives the position', () => {
    const { problems, counts } = report(quoting({ exact: 'rocket', position: { start: 13, end: 19 } }))
    expect(problems).toMatchObject([{ rule: 'quote-position', level: 'error', where: `${WHERE}.position` }])
    expect(problems[0]?.hint).toContain('{ "start": 12, "end": 18 }')
    expect(counts.elsewhere).toBe(1)
  })

  it('that differs in white space is an error that gives the words to paste', () => {
    const { problems, counts } = report(quoting({ exact: 'the  rocket' }))
    expect(problems).toMatchObject([{ rule: 'quote-verbatim', where: `${WHERE}.exact` }])
    expect(problems[0]?.hint).toContain('"exact": "the rocket"')
    expect(counts.typography).toBe(1)
  })

  it('that is not found is an error that shows the nearest passage, word by word', () => {
    const findNearest: FindNearest = () => ({ start: 8, end: 26 })
    const { problems, counts } = report(quoting({ exact: 'the rackets went up' }), GIVEN, findNearest)
    expect(problems).toMatchObject([{ rule: 'quote-verbatim', level: 'error', where: `${WHERE}.exact` }])
    expect(problems[0]?.hint).toContain('the [-rackets-] {+rocket+} went up')
    expect(counts['not-found']).toBe(1)
  })

  it('is an error in its prefix or suffix if other words are there', () => {
    expect(placesOf(quoting({ exact: 'rocket', prefix: 'a ', suffix: ' goes' }))).toEqual([
      `quote-context ${WHERE}.prefix`,
      `quote-context ${WHERE}.suffix`,
    ])
  })

  it('that stands several times must be made unique, even where it has a position', () => {
    const quote = { exact: 'The crowd', position: { start: 28, end: 37 } }
    expect(placesOf(quoting(quote))).toEqual([`quote-unique ${WHERE}`])
    expect(placesOf(quoting({ ...quote, suffix: ' cheered' }))).toEqual([])
  })

  it('is looked for in the words that complete a date, too', () => {
    const completedBy = [{ source: 'log', quote: { exact: 'at noon' } }]
    const dataset = quoting({ exact: 'rocket' })
    dataset.events[0] = { ...LAUNCH, citations: [], date: { edtf: '1969', completedBy } }
    dataset.sources[0] = {
      id: 'log',
      text: { sha256: SHA, length: TEXT.length },
      published: { edtf: '1970', completedBy },
    }
    expect(placesOf(dataset)).toEqual([
      'quote-verbatim sources.log.published.completedBy[0].quote.exact',
      'quote-verbatim events.launch.date.completedBy[0].quote.exact',
    ])
  })

  it('of which there are very many that are wrong is looked for only so often', () => {
    let searches = 0
    const countSearches: FindNearest = () => {
      searches += 1
      return undefined
    }
    const quotes = Array.from({ length: 200 }, (_, i) => ({ exact: `not there ${i}` }))
    expect(report(quoting(...quotes), GIVEN, countSearches).problems).toHaveLength(200)
    expect(searches).toBe(100)
  })
})

describe('the text of a source', () => {
  const dataset = quoting({ exact: 'The rocket' }, { exact: 'went up' }, { exact: 'cheered' })

  it('that is not given leaves its quotes unchecked, counted, and its source named', () => {
    const other = { name: 'README.md', text: 'What goes up, cheered' }
    expect(report(dataset, { ...NOTHING, others: [other] })).toMatchObject({
      problems: [],
      counts: { exact: 0, 'no-text': 3 },
      withoutText: ['log'],
    })
  })

  it('that was changed since is an error, told by the quotes that still stand in it', () => {
    const { problems, counts } = report(dataset, {
      ...NOTHING,
      others: [{ name: 'new.txt', text: `${TEXT} The end.` }],
    })
    expect(problems).toMatchObject([{ rule: 'source-text', level: 'error', where: 'sources.log.text.sha256' }])
    expect(problems[0]?.message).toContain('new.txt holds 2 of its 3 quotes')
    expect(counts).toMatchObject({ exact: 0, 'text-changed': 3 })
  })

  it('has the length that the dataset says', () => {
    const wrong = quoting({ exact: 'rocket' })
    wrong.sources[0] = { id: 'log', text: { sha256: SHA, length: 5 } }
    expect(placesOf(wrong)).toEqual(['source-text sources.log.text.length'])
  })

  it('that has no fingerprint cannot be told from others', () => {
    expect(report({ ...dataset, sources: [{ id: 'log' }] })).toMatchObject({ problems: [], counts: { 'no-text': 3 } })
  })

  it('of a source that does not exist is for the rules to miss', () => {
    expect(report({ ...dataset, sources: [] })).toMatchObject({ problems: [], counts: { 'no-text': 3 } })
  })
})
