/** A collection as a large dataset gives it: its columns are there from the start, its events come one by one. */
import type { Collection } from '../../src/model/collection.ts'
import { eventsOf } from './make-event.ts'

export function lateCollection(whole: Collection) {
  const events = eventsOf(whole)
  const here = new Set<number>()
  const labelled = new Set<number>()
  const asked: string[] = []
  const collection: Collection = {
    ...whole,
    events: {
      at: row => (here.has(row) ? events[row] : undefined),
      labelAt: row => (here.has(row) || labelled.has(row) ? events[row] : undefined),
      rowOf: id => {
        const row = events.findIndex(event => event.id === id)
        return here.has(row) || labelled.has(row) ? row : undefined
      },
      load: (from, to) => {
        asked.push(...events.slice(from, to).map(({ id }) => id))
      },
      loadLabel: () => {},
      all: undefined,
    },
  }
  return {
    collection,
    /** The event of a row comes. Whoever has a store tells it by `arrive`. */
    come: (row: number) => {
      here.add(row)
    },
    /** What a mark says of the event comes, and no more. */
    comeLabelled: (row: number) => {
      labelled.add(row)
    },
    /** The ids of the events that were asked for, in order. */
    asked: () => asked,
  }
}
