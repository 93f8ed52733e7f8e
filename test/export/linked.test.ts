import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { findExcerpt } from '../../src/model/excerpt-key.ts'
import { eventsOf, makeCollection } from '../support/make-event.ts'
import { LANDINGS, NASTY_LINES, SHIPPED, selectionOf, written } from './selections.ts'

type Node = Readonly<Record<string, unknown>>

/**
 * The terms of the W3C Web Annotation context that the files use, after appendix A of the model
 * (https://www.w3.org/TR/annotation-model/). The test fetches nothing.
 */
const ANNOTATION_CONTEXT = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  ...{ id: '@id', type: '@type', Annotation: 'oa:Annotation', SpecificResource: 'oa:SpecificResource' },
  ...{ TextualBody: 'oa:TextualBody', TextQuoteSelector: 'oa:TextQuoteSelector', linking: 'oa:linking' },
  ...{ describing: 'oa:describing', tagging: 'oa:tagging', value: 'rdf:value', exact: 'oa:exact' },
  ...{ prefix: 'oa:prefix', suffix: 'oa:suffix', format: 'http://purl.org/dc/elements/1.1/format' },
  ...{ language: 'http://purl.org/dc/elements/1.1/language', generated: 'http://purl.org/dc/terms/issued' },
  ...{ AnnotationPage: 'as:OrderedCollectionPage', AnnotationCollection: 'as:OrderedCollection' },
  ...{ total: 'as:totalItems', startIndex: 'as:startIndex', label: 'http://www.w3.org/2000/01/rdf-schema#label' },
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  TimeState: 'oa:TimeState',
  state: { '@id': 'oa:hasState', '@type': '@id' },
  cached: { '@id': 'oa:cachedSource', '@type': '@id' },
  sourceDate: { '@id': 'oa:sourceDate', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  partOf: { '@id': 'as:partOf', '@type': '@id' },
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
}

/** Expanded by jsonld.js in its safe mode, in which a term or link that it does not understand is an error. */
async function expanded(text: string): Promise<readonly Node[]> {
  const documentLoader = (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`fetches ${url}`)
    return Promise.resolve({ documentUrl: url, document: { '@context': ANNOTATION_CONTEXT } })
  }
  return jsonld.expand(JSON.parse(text), { documentLoader, safe: true })
}

const SCHEMA = 'https://schema.org/'
const isOf = (type: string) => (node: Node) => (node['@type'] as readonly string[] | undefined)?.includes(SCHEMA + type)
const linked = (...selection: Parameters<typeof selectionOf>) =>
  expanded(written('json-ld', selectionOf(...selection)).text)
const values = (node: Node | undefined, term: string) =>
  ((node?.[SCHEMA + term] ?? []) as readonly { readonly '@value'?: unknown; readonly '@id'?: string }[]).map(
    value => value['@value'] ?? value['@id'],
  )

describe('linked data', () => {
  it('is a graph of the collection, its sources, actors and events, in which every reference leads somewhere', async () => {
    const nodes = await linked(SHIPPED)
    expect(nodes.filter(isOf('Event'))).toHaveLength(166)
    expect(values(nodes.find(isOf('Dataset')), 'name')).toEqual([SHIPPED.title])
    const known = new Set(nodes.map(node => node['@id']))
    for (const event of nodes.filter(isOf('Event'))) {
      for (const actor of values(event, 'about')) expect(known).toContain(actor)
      for (const quotation of event[`${SCHEMA}subjectOf`] as readonly Node[])
        for (const source of values(quotation, 'isPartOf')) expect(known).toContain(source)
    }
  })

  it('has each excerpt as a quotation of its document, with who says it', async () => {
    const nodes = await linked(LANDINGS)
    const landing = nodes.filter(isOf('Event')).find(node => values(node, 'identifier')[0] === 'landing')
    const [quotation] = (landing?.[`${SCHEMA}subjectOf`] ?? []) as readonly Node[]
    expect(values(quotation, 'text')).toEqual(['it came down on the Sea of Tranquillity'])
    expect(values(quotation, 'spokenByCharacter')).toEqual(['https://example.org/whence/?actor=jo-doe'])
    expect(values(quotation, 'isPartOf')).toEqual(['https://example.org/whence/?reading=leaflet'])
    expect(JSON.stringify(quotation?.[`${SCHEMA}additionalProperty`])).toMatch(/"locator".*"pp. 4–5"/)
  })

  it('gives a start only where it has no doubt, at its own precision; the EDTF expression stands by', async () => {
    const dates = [
      '2022-11-02',
      '2022-10',
      '2022-10/2022-12',
      '../2021-10-08',
      '2022~',
      '[2022-10..2022-12]',
      '2022-22',
    ]
    const nodes = await linked(makeCollection(dates.map((date, i) => ({ id: `e${i}`, date }))))
    const found = dates.map((_, i) => nodes.find(node => values(node, 'identifier')[0] === `e${i}`))
    expect(found.map(node => [...values(node, 'startDate'), '–', ...values(node, 'endDate')].join(' '))).toEqual([
      '2022-11-02 –',
      '2022-10 –',
      '2022-10 – 2022-12',
      '– 2021-10-08',
      '–',
      '–',
      '–',
    ])
    for (const [i, date] of dates.entries()) expect(JSON.stringify(found[i])).toContain(JSON.stringify(date))
    const { losses } = written('json-ld', selectionOf(makeCollection(['a 2022~', 'b 2022'])))
    expect(losses).toEqual([{ says: expect.stringMatching(/^1 event without a startDate/), of: ['a'] }])
  })

  it('keeps any text as text', async () => {
    const nodes = await linked(makeCollection([{ id: 'a', summary: NASTY_LINES }]))
    expect(values(nodes.find(isOf('Event')), 'description')).toEqual([NASTY_LINES])
  })
})

describe('annotations', () => {
  const OA = 'http://www.w3.org/ns/oa#'
  const AS = 'http://www.w3.org/ns/activitystreams#'
  const annotations = async (...selection: Parameters<typeof selectionOf>) => {
    const [page] = await expanded(written('annotations', selectionOf(...selection)).text)
    const items = (page?.[`${AS}items`] ?? []) as readonly {
      '@list': readonly Node[]
    }[]
    return items.flatMap(list => list['@list'])
  }
  const first = (node: Node | undefined, term: string) => (node?.[OA + term] as readonly Node[] | undefined)?.[0]

  it('are one for each excerpt: its words in the document, and the event they tell of', async () => {
    const excerpts = eventsOf(SHIPPED).flatMap(event => event.citations.map(citation => ({ event, citation })))
    const found = await annotations(SHIPPED)
    expect(found).toHaveLength(excerpts.length)
    for (const [i, { event, citation }] of excerpts.entries()) {
      const target = first(found[i], 'hasTarget')
      const url = SHIPPED.sources.get(citation.source)?.csl?.URL
      expect(first(target, 'hasSource')).toEqual({ '@id': url })
      expect(first(target, 'hasSelector')).toMatchObject({
        '@type': [`${OA}TextQuoteSelector`],
        [`${OA}exact`]: [{ '@value': citation.quote.exact }],
        ...(citation.quote.prefix && { [`${OA}prefix`]: [{ '@value': citation.quote.prefix }] }),
      })
      expect(first(first(found[i], 'hasBody'), 'hasSource')).toEqual({
        '@id': `https://example.org/whence/?event=${event.id}`,
      })
    }
  })

  it('are known by the link to their excerpt, each by one of its own', async () => {
    const found = await annotations(LANDINGS)
    const links = found.map(node => new URL(String(node['@id'])).searchParams)
    const excerpts = eventsOf(LANDINGS).flatMap(({ id, citations }) => citations.map((_, i) => [id, i + 1]))
    const numberIn = (id: string | null, key: string | null) =>
      findExcerpt(eventsOf(LANDINGS).find(event => event.id === id)?.citations ?? [], key ?? '')
    expect(links.map(link => [link.get('event'), numberIn(link.get('event'), link.get('citation'))])).toEqual(
      excerpts.map(([id, number]) => [id, { number, is: 'same' }]),
    )
    expect(new Set(found.map(node => node['@id'])).size).toBe(found.length)
    expect(links[0]?.get('citation')).toMatch(/^log\.[0-9a-f]{8}$/)
  })

  it('are counted, where they are a part as where they are all', async () => {
    const totalOf = async (...selection: Parameters<typeof selectionOf>) => {
      const [page] = await expanded(written('annotations', selectionOf(...selection)).text)
      const [whole] = (page?.[`${AS}partOf`] ?? []) as readonly Node[]
      return whole?.[`${AS}totalItems`]
    }
    expect(await totalOf(LANDINGS)).toMatchObject([{ '@value': 3 }])
    expect(await totalOf(LANDINGS, ({ id }) => id === 'landing')).toMatchObject([{ '@value': 2 }])
  })

  it('stand on a page that has an address, as does what it is a page of', async () => {
    const [page] = await expanded(written('annotations', selectionOf(SHIPPED)).text)
    expect(page?.['@id']).toBe('https://example.org/whence/#annotations-2026-11-21T09:30:00.000Z')
    expect(page?.[`${AS}partOf`]).toMatchObject([{ '@id': 'https://example.org/whence/#annotations' }])
  })

  it('say whether the words speak for the event or against it', async () => {
    const tagsOf = (node: Node | undefined) =>
      ((node?.[`${OA}hasBody`] ?? []) as readonly Node[]).map(body => JSON.stringify(body)).join()
    const [supports, contradicts] = await annotations(LANDINGS, ({ id }) => id === 'landing')
    expect(tagsOf(supports)).toContain('"supports"')
    expect(tagsOf(contradicts)).toContain('"contradicts"')
  })

  it('have the locator among what is said of the words, as W3C has no selector for it', async () => {
    const valuesOf = (node: Node | undefined) => JSON.stringify(node?.[`${OA}hasBody`])
    const [located, other] = await annotations(LANDINGS, ({ id }) => id === 'landing')
    expect(valuesOf(located)).toContain('pp. 4–5')
    expect(valuesOf(located)?.match(/TextualBody/g)?.length).toBe(
      (valuesOf(other)?.match(/TextualBody/g)?.length ?? 0) + 2,
    )
  })

  it('name the archived copy in which the words stood, and the day of it', async () => {
    const [archived] = await annotations(LANDINGS, ({ id }) => id === 'landing')
    expect(first(first(archived, 'hasTarget'), 'hasState')).toEqual({
      '@type': [`${OA}TimeState`],
      [`${OA}cachedSource`]: [{ '@id': 'https://archive.example.org/leaflet' }],
      [`${OA}sourceDate`]: [{ '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': '1999-05-03T00:00:00Z' }],
    })
    const leaflet = (await linked(LANDINGS)).find(node => values(node, 'identifier').includes('leaflet'))
    expect(values(leaflet, 'archivedAt')).toEqual(['https://archive.example.org/leaflet'])
  })

  it('of a source without an address are of its page here, which is told', async () => {
    const [found] = await annotations(makeCollection(['a 2022']))
    expect(first(first(found, 'hasTarget'), 'hasSource')).toEqual({
      '@id': 'https://example.org/whence/?reading=source',
    })
    const { losses } = written('annotations', selectionOf(makeCollection(['a 2022'])))
    expect(losses.map(({ of }) => of)).toEqual([['a (citation 1)']])
  })
})
