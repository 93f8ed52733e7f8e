/** What a reader of the shipped collection must be able to see of its evidence. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/data/read-dataset.ts'
import { assertionOf } from '../../src/model/assertion.ts'
import { assertionInWords } from '../../src/model/assertion-words.ts'
import { certaintyWithin, spanDuring } from '../../src/model/during.ts'
import { evidenceOf } from '../../src/model/evidence.ts'
import { independenceOf } from '../../src/model/independence.ts'
import { independenceInWords } from '../../src/model/independence-words.ts'
import { CERTAINTIES, knowledgeOn } from '../../src/model/knowledge.ts'
import { rowsCiting, sourceView } from '../../src/model/source-view.ts'
import { eventOf, eventsOf, rowOf } from '../support/make-event.ts'

const read = readDataset(readFileSync(resolve(import.meta.dirname, '../../data/events.json'), 'utf8'))
if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 3)))
const collection = read.value
const event = (id: string) => eventOf(collection, id)

describe('the shipped collection', () => {
  it('shows that only the author asserts Iran’s part in the London attack', () => {
    const attack = event('azerbaijani-embassy-london-attack-2022')
    expect(assertionInWords(assertionOf(attack, collection), collection)).toBe('asserted only by the author')
    expect(evidenceOf(attack, collection)).toEqual(['single-source', 'author-only', 'corrected'])
  })

  it('shows who asserts the agreement on tourism, which stands in a caption', () => {
    const agreement = event('tourism-agreement-azerbaijan-israel-2022')
    expect(assertionInWords(assertionOf(agreement, collection), collection)).toBe('attributed to Jewish News Syndicate')
  })

  it('shows that what was planned did not take place, and that the letters are corrected', () => {
    expect(event('netanyahu-erdogan-meeting-july-2023').status).toBe('did-not-occur')
    for (const id of [
      'netanyahu-erdogan-meeting-july-2023',
      'knesset-letter-azerbaijan-parliament-2022',
      'azerbaijani-mps-letter-knesset-2023',
    ])
      expect(evidenceOf(event(id), collection)).toContain('corrected')
  })

  it('counts two articles by one author once', () => {
    const independence = independenceOf(event('azerbaijani-language-denied-iran'), collection)
    expect(independenceInWords(independence, collection)).toBe('2 sources, 1 independent: both by Ayoob Kara')
  })

  it('does not call an unsigned article independent', () => {
    const sales = event('israel-arms-sales-azerbaijan')
    expect(independenceInWords(independenceOf(sales, collection), collection)).toBe(
      '2 sources; whether they are independent is not known: no author is given for one',
    )
    expect(assertionInWords(assertionOf(sales, collection), collection)).toBe(
      'asserted by the author and by an unsigned source',
    )
  })

  it('hides, as known on 1 March 2023, what was published later', () => {
    const known = knowledgeOn(collection, '2023-03-01')
    const early = new Map([
      ['avraham-2021', 'certainly'],
      ['kara-2022', 'possibly'],
      ['kara-2023', 'possibly'],
    ])
    for (const { id, citations } of eventsOf(collection)) {
      const told = citations.filter(({ stance }) => stance !== 'contradicts').map(({ source }) => early.get(source))
      const expected = (['certainly', 'possibly'] as const).find(certainty => told.includes(certainty))
      expect({ id, certainty: CERTAINTIES[known[rowOf(collection, id)] ?? -1] }).toEqual({ id, certainty: expected })
    }
  })

  it('shows certain and possible events of October 2022 apart', () => {
    const october = spanDuring('2022-10')
    const certaintyOf = (id: string) => certaintyWithin(collection.columns, rowOf(collection, id), october)
    expect(certaintyOf('irgc-drill-aras-2022')).toBe('certainly')
    expect(certaintyOf('iran-protests-2022')).toBe('possibly')
    expect(certaintyOf('khamenei-address-2022-11-02')).toBeUndefined()
  })

  it('shows every citation in the view of its source, in the order of the text', () => {
    const events = eventsOf(collection)
    const views = Array.from(collection.sources.values(), source =>
      sourceView(
        source,
        rowsCiting(collection, source.id, events.length).flatMap(row => events[row] ?? []),
        collection,
      ),
    )
    const uses = views.flatMap(({ excerpts }) => excerpts.flatMap(({ uses }) => uses))
    expect(uses).toHaveLength(events.reduce((sum, { citations }) => sum + citations.length, 0))
    for (const { excerpts } of views) {
      const starts = excerpts.map(({ quote }) => quote.position?.start ?? Infinity)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }
  })
})
