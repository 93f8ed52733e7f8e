import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { oneLine, plainText } from '../../src/citing/citation-text.ts'
import { CITATION_STYLES } from '../../src/citing/format-citation.ts'
import { formatExcerpt } from '../../src/citing/format-excerpt.ts'
import { readDataset } from '../../src/data/read-dataset.ts'
import { ensure } from '../../src/lib/assert.ts'
import { eventsOf } from '../support/make-event.ts'
import { cite } from './a-source.ts'

const read = readDataset(readFileSync(new URL('../../data/events.json', import.meta.url), 'utf8'))
const collection = ensure(read.ok ? read.value : undefined, 'the shipped collection')
const sources = [...collection.sources.values()]

describe.each(CITATION_STYLES)('%s', style => {
  it.each(sources)('names author, title, container, year and address of $id, or says what is not known', source => {
    const text = cite(source, style, collection).replaceAll('*', '')
    const { csl, published } = source
    for (const author of csl?.author ?? []) expect(text).toContain('family' in author ? author.family : author.literal)
    expect(text).toContain(csl?.title ?? 'ewspaper article: opinion')
    expect(text).toContain(csl?.['container-title'] ?? csl?.publisher)
    expect(text).toContain(ensure(/\d{4}/.exec(published?.edtf ?? ''), 'a year')[0])
    expect(text).toContain(csl?.URL?.replace('https://', ''))
  })

  it('carries every shipped quote word for word', () => {
    const changed = eventsOf(collection).flatMap(event =>
      event.citations.filter(citation => {
        const source = ensure(collection.sources.get(citation.source), citation.source)
        const context = {
          ...collection,
          event: { title: event.title, url: `https://whence.example/?event=${event.id}` },
        }
        const text = plainText(formatExcerpt(citation, source, style, context))
        return !text.includes(`“${oneLine(citation.quote.exact)}”`) || !text.endsWith(`?event=${event.id}`)
      }),
    )
    expect(changed).toEqual([])
  })
})

it('writes the doubtful dates of the shipped sources as each style writes them', () => {
  const dates = (id: string) => {
    const source = ensure(collection.sources.get(id), id)
    const [apa, chicago, , mla] = CITATION_STYLES.map(style => cite(source, style, collection))
    return [
      /\([^)]*\d{4}[^)]*\)/.exec(apa ?? '')?.[0],
      /\[.*\d{4}\]/.exec(chicago ?? '')?.[0],
      /\[.*\d{4}\]/.exec(mla ?? '')?.[0],
    ]
  }
  expect(dates('avraham-2021')).toEqual(['(2021, October)', '[October 2021]', '[Oct. 2021]'])
  expect(dates('kara-2022')).toEqual(['(ca. 2022)', '[ca. 2022]', '[circa 2022]'])
  expect(dates('kara-2023')).toEqual(['(ca. 2023)', '[ca. 2023]', '[circa 2023]'])
  expect(dates('iran-dossier-2023')).toEqual(['(ca. 2023)', '[ca. 2023]', '[circa 2023]'])
  expect(dates('isayev-2023')).toEqual(['(2023, July 25)', undefined, undefined])
})
