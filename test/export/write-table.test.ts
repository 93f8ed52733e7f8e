import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/data/read-dataset.ts'
import { readTable } from '../../src/data/table/read-table.ts'
import { ensure } from '../../src/lib/assert.ts'
import { wholesOf } from '../../src/model/actor-tree.ts'
import type { Collection } from '../../src/model/collection.ts'
import { shortNameOf } from '../../src/model/source-name.ts'
import type { TimelineEvent } from '../../src/model/timeline-event.ts'
import { eventsOf, makeCollection } from '../support/make-event.ts'
import { LANDINGS, SHIPPED, selectionOf, written } from './selections.ts'

const tableOf = (collection: Collection, guardsFormulas = false) =>
  written('table', selectionOf(collection), guardsFormulas)

/** Opens a table as the page does. */
function opened(text: string): Collection {
  const table = readTable(text, 'T')
  if (!table.ok) throw new Error(JSON.stringify(table.error))
  const read = readDataset(table.value.json)
  if (!read.ok) throw new Error(JSON.stringify(table.value.placed(read.error)))
  return read.value
}

/** All of an event that the table has, by names. */
function told({ actors, sources, kinds }: Collection, event: TimelineEvent) {
  const named = (id: string | undefined) => id && (actors.get(id)?.name ?? shortNameOf(ensure(sources.get(id), id)))
  const { id, title, summary, status, importance, kind, date, notes } = event
  return {
    ...{ id, title, summary, status, importance },
    kind: kind && kinds.get(kind),
    notes: notes.map(({ type, text, references = [] }) => ({ type, text, references })),
    date: [date.edtf, date.basis, date.reasoning, date.phrase, date.references ?? []],
    actors: event.actors.map(({ actor, part }) => [named(actor), wholesOf(actors, actor).map(named), part]),
    citations: event.citations.map(({ source, quote: { exact, prefix, suffix }, ...citation }) => ({
      ...{ exact, suffix },
      // Of nothing but space nothing is lost.
      prefix: prefix?.trim() ? prefix : undefined,
      source: shortNameOf(ensure(sources.get(source), source)),
      url: sources.get(source)?.csl?.URL,
      published: sources.get(source)?.published?.edtf,
      speaker: named(citation.speaker),
      via: named(citation.via),
      voice: citation.voice,
      stance: citation.stance,
    })),
  }
}

const allTold = (collection: Collection) =>
  new Map(eventsOf(collection).map(event => [event.id, told(collection, event)] as const))

describe('the table to work on', () => {
  it.each([
    ['the shipped collection', SHIPPED],
    ['a collection that uses every field', LANDINGS],
  ])('opens again as what it was: %s', (_, collection) => {
    expect(allTold(opened(tableOf(collection).text))).toEqual(allTold(collection))
  })

  it('has a row for each citation, and says what it has no place for', () => {
    const { text, losses } = tableOf(SHIPPED)
    const citations = eventsOf(SHIPPED).flatMap(event => event.citations)
    expect(text.match(/\r\n/g)).toHaveLength(citations.length + 1)
    const competing = eventsOf(SHIPPED).filter(({ date }) => date.competing.length > 0)
    expect(losses.find(({ says }) => says.includes('competing dates'))?.of).toHaveLength(competing.length)
  })

  it('opens again where a year before 1 BCE was kept from being run as a formula', () => {
    const collection = makeCollection(['a -0043-03-15'])
    const { text } = tableOf(collection, true)
    expect(text).toContain("'-0043-03-15")
    expect(eventsOf(opened(text))[0]?.date.edtf).toBe('-0043-03-15')
  })
})
