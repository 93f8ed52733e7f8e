import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDataset, readDataset } from '../../src/data/read-dataset.ts'
import type { Citation, DatasetFile, Quote } from '../../src/model/schema.ts'

/**
 * The collection that ships with Whence keeps to more than the schema asks of everyone. Each test lists what falls
 * short, by path, so that one run shows all there is to mend.
 */
const text = readFileSync(new URL('../../data/events.json', import.meta.url), 'utf8')
const dataset: DatasetFile = JSON.parse(text)
const { sources, actors, events } = dataset

type PlacedCitation = Citation & { readonly where: string }
const citations: readonly PlacedCitation[] = events.flatMap(event =>
  event.citations.map((citation, i) => ({ ...citation, where: `events.${event.id}.citations[${i}]` })),
)
const dates = [
  ...events.map(({ id, date }) => ({ where: `events.${id}.date`, date })),
  ...sources.flatMap(({ id, published }) => (published ? [{ where: `sources.${id}.published`, date: published }] : [])),
]

describe('the shipped collection', () => {
  it('has no problem of any level, so every id is unique, every date parses, every actor and source is used', () => {
    expect(checkDataset(text)).toEqual([])
    expect(readDataset(text).ok).toBe(true)
  })

  it('has the five articles and more than a hundred events', () => {
    expect(sources).toHaveLength(5)
    expect(events.length).toBeGreaterThan(100)
  })

  it('has the names of all its kinds', () => {
    expect(dataset.kinds?.length).toBeGreaterThan(0)
    expect(dataset.title).toBeDefined()
  })
})

describe('each source', () => {
  it.each(sources)('$id has bibliographic data, a short name, a publication date and the hash of its text', source => {
    expect(source).toMatchObject({ csl: { type: expect.any(String) }, shortName: expect.any(String) })
    expect(source).toMatchObject({ published: { edtf: expect.any(String) }, text: { sha256: expect.any(String) } })
  })

  it('says what is not known of it: a title or an author that is missing is not merely left out', () => {
    const unsaid = sources.flatMap(({ id, csl, unknown = [] }) =>
      (['title', 'author'] as const)
        .filter(field => !csl?.[field] && !unknown.some(entry => entry.field === field))
        .map(field => `sources.${id}.csl.${field}`),
    )
    expect(unsaid).toEqual([])
  })
})

describe('each event', () => {
  it.each(['summary', 'kind', 'importance'] as const)('has its %s', field => {
    expect(events.filter(event => event[field] === undefined).map(({ id }) => id)).toEqual([])
  })

  it('names its actors', () => {
    expect(events.filter(event => event.actors.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('quotes no words of a source twice', () => {
    const repeated = events.filter(event => {
      const quotes = event.citations.map(({ source, quote }) => `${source} ${quote.position?.start} ${quote.exact}`)
      return new Set(quotes).size < quotes.length
    })
    expect(repeated.map(({ id }) => id)).toEqual([])
  })
})

describe('each date', () => {
  it('has a basis and a line of reasoning', () => {
    const short = dates.filter(({ date }) => !date.basis || !date.reasoning?.trim())
    expect(short.map(({ where }) => where)).toEqual([])
  })

  it('has references if it comes from elsewhere', () => {
    const short = dates.filter(({ date }) => date.basis === 'external' && !date.references?.length)
    expect(short.map(({ where }) => where)).toEqual([])
  })

  it('has the words that it was derived from', () => {
    const short = dates.filter(({ date }) => date.basis === 'derived' && !date.completedBy?.length && !date.phrase)
    expect(short.map(({ where }) => where)).toEqual([])
  })

  it('has, for each date that competes with it, a citation or a page that gives that date', () => {
    const unsupported = dates.flatMap(({ where, date }) =>
      (date.competing ?? []).flatMap(({ citation, references }, i) =>
        citation === undefined && !references?.length ? [`${where}.competing[${i}]`] : [],
      ),
    )
    expect(unsupported).toEqual([])
  })
})

describe('each citation', () => {
  it.each(['voice', 'stance'] as const)('has its %s', field => {
    expect(citations.filter(citation => citation[field] === undefined).map(({ where }) => where)).toEqual([])
  })

  it('has a speaker, unless it is the voice of an author who is not known', () => {
    const anonymous = new Set(sources.filter(({ authors }) => !authors?.length).map(({ id }) => id))
    const short = citations.filter(
      ({ speaker, source, voice }) => !speaker && !(voice === 'author' && anonymous.has(source)),
    )
    expect(short.map(({ where }) => where)).toEqual([])
  })

  it('has a quote of at most 400 characters, with the words around it and its position', () => {
    const short = citations.filter(({ quote: { exact, prefix, suffix, position } }) => {
      const isAnchored = prefix !== undefined && suffix !== undefined && position !== undefined
      return !isAnchored || exact.length > 400 || position.end - position.start !== exact.length
    })
    expect(short.map(({ where }) => where)).toEqual([])
  })
})

/** The articles are not ours to publish, so they lie beside the project, where they do at all. */
const SOURCES = new URL('../../../shared/sources/', import.meta.url)

describe.skipIf(!existsSync(SOURCES))('against the articles (skipped where ../shared/sources is not there)', () => {
  const articles = new Map(
    (existsSync(SOURCES) ? readdirSync(SOURCES) : []).map(name => {
      const bytes = readFileSync(new URL(name, SOURCES))
      return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]
    }),
  )
  const articleOf = (id: string) => articles.get(sources.find(source => source.id === id)?.text?.sha256 ?? '')

  /** Whether the quote stands at its position, and its prefix and suffix right before and after. */
  function standsIn(article: string | undefined, { exact, prefix = '', suffix = '', position }: Quote): boolean {
    if (!article || !position) return false
    const { start, end } = position
    return (
      article.slice(start, end) === exact &&
      article.slice(Math.max(0, start - prefix.length), start) === prefix &&
      article.slice(end, end + suffix.length) === suffix
    )
  }

  it('each source has the text of its hash, and its length', () => {
    const wrong = sources.filter(({ id, text }) => !text || articleOf(id)?.length !== text.length)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('every quote stands character for character at its position, with its prefix and suffix adjoining', () => {
    const wrong = citations.filter(({ source, quote }) => !standsIn(articleOf(source), quote))
    expect(wrong.map(({ where }) => where)).toEqual([])
  })

  it('so does every quote that completes a date', () => {
    const wrong = dates.flatMap(({ where, date }) =>
      (date.completedBy ?? []).flatMap(({ source, quote }, i) =>
        standsIn(articleOf(source), quote) ? [] : [`${where}.completedBy[${i}]`],
      ),
    )
    expect(wrong).toEqual([])
  })

  it('every quote with its prefix and suffix stands only once in its article', () => {
    const ambiguous = citations.filter(({ source, quote: { exact, prefix = '', suffix = '' } }) => {
      const article = articleOf(source) ?? ''
      const words = prefix + exact + suffix
      return article.indexOf(words) !== article.lastIndexOf(words)
    })
    expect(ambiguous.map(({ where }) => where)).toEqual([])
  })
})

describe('the actors', () => {
  it('are thirty or more, each with its type', () => {
    expect(actors.length).toBeGreaterThanOrEqual(30)
    expect(actors.filter(({ type }) => type === undefined).map(({ id }) => id)).toEqual([])
  })
})
