import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/data/read-dataset.ts'
import { readTable } from '../../src/data/table/read-table.ts'
import { ensure } from '../../src/lib/assert.ts'
import { guardFormulas, unguardFormulas } from '../../src/lib/formula-guard.ts'
import { wholesOf } from '../../src/model/actor-tree.ts'
import type { Collection } from '../../src/model/collection.ts'
import { shortNameOf } from '../../src/model/source-name.ts'
import type { TimelineEvent } from '../../src/model/timeline-event.ts'
import { goodDataset, LAUNCH } from '../data/good-dataset.ts'
import { eventsOf, makeCollection } from '../support/make-event.ts'
import { LANDINGS, readCollection, SHIPPED, selectionOf, written } from './selections.ts'

const tableOf = (collection: Collection, guardsFormulas = true) =>
  written('table', selectionOf(collection), guardsFormulas)

/** Opens a table as the page does. */
function opened(text: string): Collection {
  const table = readTable(text, 'T')
  if (!table.ok) throw new Error(JSON.stringify(table.error))
  const read = readDataset(table.value.json)
  if (!read.ok) throw new Error(JSON.stringify(table.value.placed(read.error)))
  return read.value
}

/** All of an event but what `lacks` and the losses name: records by their names, as they get ids anew. */
function told({ actors, sources, kinds }: Collection, { kind, ...event }: TimelineEvent) {
  const named = (id: string | undefined) => id && (actors.get(id)?.name ?? shortNameOf(ensure(sources.get(id), id)))
  const { parsed: _, bounds: __, competing: ___, completedBy: ____, references = [], ...date } = event.date
  return {
    ...event,
    kind: kind && kinds.get(kind),
    notes: event.notes.map(({ references = [], ...note }) => ({ ...note, references })),
    date: { ...date, references },
    actors: event.actors.map(({ actor, part }) => [named(actor), wholesOf(actors, actor).map(named), part]),
    citations: event.citations.map(({ source, speaker, via, quote, ...citation }) => {
      const { position: _, prefix, ...words } = quote
      const { csl, published, archived } = ensure(sources.get(source), source)
      return {
        ...citation,
        // Of nothing but space nothing is lost.
        quote: { ...words, prefix: prefix?.trim() ? prefix : undefined },
        speaker: named(speaker),
        via: named(via),
        source: named(source),
        work: [csl?.['container-title'], csl?.publisher, csl?.URL, csl?.type, csl?.language, published?.edtf, archived],
      }
    }),
  }
}

const allTold = (collection: Collection) =>
  new Map(eventsOf(collection).map(event => [event.id, told(collection, event)] as const))

describe('the table of events', () => {
  it.each([
    ['the shipped collection', SHIPPED],
    ['a collection that uses every field', LANDINGS],
  ])('opens again as what it was: %s', (_, collection) => {
    for (const guardsFormulas of [true, false])
      expect(allTold(opened(tableOf(collection, guardsFormulas).text))).toEqual(allTold(collection))
  })

  it('has a row for each citation, and says what it has no place for', () => {
    const { text, losses } = tableOf(SHIPPED)
    const citations = eventsOf(SHIPPED).flatMap(event => event.citations)
    expect(text.match(/\r\n/g)).toHaveLength(citations.length + 1)
    const lost = (words: string) => losses.find(({ says }) => says.includes(words))?.of.length
    expect(lost('competing dates')).toBe(eventsOf(SHIPPED).filter(({ date }) => date.competing.length > 0).length)
    expect(lost('withdrawn')).toBe(SHIPPED.withdrawn.length)
  })

  it('opens again where names are alike, hold what parts names, or end like a part in an event', () => {
    const actors = [
      ...goodDataset().actors,
      { id: 'iran', name: 'Iran' },
      { id: 'iraq', name: 'Iraq' },
      { id: 'iran-army', name: 'Army', partOf: 'iran' },
      { id: 'iraq-army', name: 'army', partOf: 'iraq' },
      { id: 'a-or-b', name: 'A; or > B' },
      { id: 'host', name: 'Host (host)' },
    ]
    const event = {
      ...LAUNCH,
      actors: ['iran-army', 'iraq-army', 'a-or-b', { actor: 'host', part: 'target' as const }],
      date: {
        edtf: '1969',
        basis: 'external' as const,
        references: ['https://example.org/a;b=1', 'https://example.org/c|d'],
      },
      citations: [{ source: LAUNCH.citations[0]?.source ?? '', quote: { exact: "'- the same; -1" } }],
    }
    const collection = readCollection(JSON.stringify(goodDataset({ actors, events: [event] })))
    const { text, losses } = tableOf(collection)
    const again = opened(text)
    const [found] = eventsOf(again)
    expect(found?.actors.map(({ actor, part }) => [again.actors.get(actor)?.name, part])).toEqual([
      ['Army (iran-army)', undefined],
      ['army (iraq-army)', undefined],
      ['A, or , B', undefined],
      ['Host (host) (host)', 'target'],
    ])
    expect(found?.date.references).toEqual(event.date.references)
    expect(found?.citations[0]?.quote.exact).toBe("'- the same; -1")
    expect(losses.find(({ says }) => says.includes('changed, as another'))?.of).toEqual(
      expect.arrayContaining(['Army', 'army', 'A; or > B']),
    )
  })

  it('takes no apostrophe off that was not put there: only a file of ours says that it has some', () => {
    const { text } = tableOf(makeCollection(['a -0043-03-15']))
    expect(text).toContain("'-0043-03-15")
    expect(eventsOf(opened(text))[0]?.date.edtf).toBe('-0043-03-15')
    const own = "title,date,status,quote,source\n'@realX' is banned,2022,occurred,'-1,S"
    expect(eventsOf(opened(own))[0]).toMatchObject({
      title: "'@realX' is banned",
      citations: [{ quote: { exact: "'-1" } }],
    })
  })
})

describe('guardFormulas', () => {
  it('can be undone, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom("'", '=', '-', '@', '+', ';', '\n', '\t', 'a', '＝'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(text, text => {
        expect(unguardFormulas(guardFormulas(text))).toBe(text)
      }),
    )
  })
})
