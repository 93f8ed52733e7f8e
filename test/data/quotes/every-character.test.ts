import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkQuote } from '../../../src/data/quotes/check-quote.ts'
import { checkQuotes } from '../../../src/data/quotes/check-quotes.ts'
import { searchable } from '../../../src/data/quotes/place-quote.ts'
import { quotesOf } from '../../../src/data/quotes/quotes-of.ts'
import type { SourceText } from '../../../src/data/quotes/source-texts.ts'
import { ensure } from '../../../src/lib/assert.ts'
import type { DatasetFile } from '../../../src/model/schema.ts'

/** The articles are not ours to publish, so they lie beside the project, where they do at all. */
const SOURCES = new URL('../../../../shared/sources/', import.meta.url)
const dataset: DatasetFile = JSON.parse(readFileSync(new URL('../../../data/events.json', import.meta.url), 'utf8'))

describe.skipIf(!existsSync(SOURCES))('against the articles (skipped where ../shared/sources is not there)', () => {
  const byFingerprint = new Map<string, SourceText>()
  for (const name of existsSync(SOURCES) ? readdirSync(SOURCES) : []) {
    const bytes = readFileSync(new URL(name, SOURCES))
    byFingerprint.set(createHash('sha256').update(bytes).digest('hex'), { name, text: bytes.toString('utf8') })
  }
  const quotes = [...quotesOf(dataset)]
  const textOf = new Map(
    dataset.sources.flatMap(({ id, text }) => {
      const given = byFingerprint.get(text?.sha256 ?? '')
      return given ? [[id, searchable(given.text)]] : []
    }),
  )

  it('every shipped quote is exact', () => {
    const { problems, counts } = checkQuotes(dataset, { byFingerprint, others: [] }, () => undefined)
    expect(problems).toEqual([])
    expect(counts).toMatchObject({ exact: quotes.length, 'no-text': 0, 'text-changed': 0 })
  })

  it('a change of one character in any part of any quote is caught, at that quote', () => {
    const anyPart = fc.constantFrom('exact' as const, 'prefix' as const, 'suffix' as const)
    const anyChar = fc.constantFrom('x', ' ', '’', "'", '\u00a0', '\u0430')
    const property = fc.property(fc.constantFrom(...quotes), anyPart, fc.nat(), anyChar, (placed, part, at, char) => {
      const words = placed.quote[part] ?? ''
      const index = at % Math.max(1, words.length)
      const changed = words.slice(0, index) + char + words.slice(index + 1)
      fc.pre(words !== '' && changed !== words)
      const quote = { ...placed.quote, [part]: changed }
      const text = ensure(textOf.get(placed.source), `the text of ${placed.source}`)
      const { problems } = checkQuote({ ...placed, quote }, text, 'the text', () => undefined)
      expect(problems.map(({ where }) => where)).toEqual([`${placed.where}.${part}`])
    })
    fc.assert(property, { seed: 5, numRuns: 5_000 })
  })
})
