import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ensure } from '../../../lib/assert.ts'
import type { Dataset } from '../setting.ts'
import { createAxis, placeOf } from './axis.ts'

/** As much of a dataset as is looked at here; that it is one was checked when the page was built. */
type Shipped = {
  readonly actors: readonly { readonly id: string; readonly name: string }[]
  readonly events: readonly {
    readonly date: { readonly edtf: string }
    readonly actors: readonly (string | { readonly actor: string })[]
  }[]
}

/** The collection that the product opens by itself; a copy of its file is served for the floor. */
export function shippedDataset(root: string, folder: string): Dataset {
  mkdirSync(folder, { recursive: true })
  const source = join(root, 'data/events.json')
  copyFileSync(source, join(folder, 'shipped.json'))
  const { actors, events }: Shipped = JSON.parse(readFileSync(source, 'utf8'))
  const axis = createAxis()
  const counts = new Map(actors.map(({ id }) => [id, 0]))
  for (const { date, actors: named } of events) {
    const place = placeOf(date.edtf)
    if (place) axis.add(place)
    for (const entry of named) {
      const id = typeof entry === 'string' ? entry : entry.actor
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  const [most] = actors.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
  const { id, name } = ensure(most, 'an actor')
  const file = { url: '/data/shipped.json', bytes: statSync(source).size }
  return {
    key: 'shipped',
    label: `the shipped collection (${events.length} events)`,
    events: events.length,
    form: 'shipped',
    ours: file,
    peers: file,
    actor: { id, name },
    middle: axis.middle(),
  }
}
