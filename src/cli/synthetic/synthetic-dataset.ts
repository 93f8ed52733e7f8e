import type { DatasetFile, EventRecord } from '../../model/schema.ts'
import { burstsOf } from './bursts.ts'
import { ACTORS, KINDS } from './cast.ts'
import { eventRecord } from './event-record.ts'
import { type Plan, planOf } from './plan.ts'
import { randomOf } from './random.ts'
import { sourceAt, sourceCount } from './sources.ts'

export type SyntheticOptions = { readonly events: number; readonly seed: number }
/** Everything but the events, which may be too many to hold. */
type SyntheticHead = Omit<DatasetFile, 'events'>

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

/**
 * A dataset of any size without any fault, made up from a seed: bursts over thirty years, a third with an end, 1–4 of
 * 40 actors with a long tail, dates in every kind of doubt. The same options give the same dataset, byte for byte.
 */
export function syntheticDataset(options: SyntheticOptions): DatasetFile {
  const { head, events } = syntheticParts(options)
  return { ...head, events: [...events()] }
}

/** The same in two parts: the head at once, the events one by one, in the order in which a file has them. */
export function syntheticParts({ events, seed }: SyntheticOptions): {
  readonly head: SyntheticHead
  readonly events: () => Generator<EventRecord>
} {
  const sources = sourceCount(events)
  const bursts = burstsOf(seed)
  const planAt = (i: number) => {
    const random = randomOf(seed, i)
    return { random, plan: planOf(random, bursts, sources) }
  }
  // Only the sort keys of all events are held at once, 12 bytes each; an event is planned again when its turn comes.
  const earliest = new Float64Array(events)
  const used = createUsage()
  for (let i = 0; i < events; i++) {
    const { plan } = planAt(i)
    earliest[i] = plan.earliest
    used.add(plan)
  }
  // Infinity minus itself is NaN, so they are compared, not subtracted.
  const order = new Uint32Array(events).map((_, i) => i)
  order.sort((a, b) => {
    const [first = 0, second = 0] = [earliest[a], earliest[b]]
    return first < second ? -1 : first > second ? 1 : a - b
  })
  const digits = String(events).length
  return {
    head: {
      title: `${events} synthetic events`,
      description: `Made up by a program from the seed ${seed}; nothing of it happened.`,
      language: 'en',
      updated: '2026-11-20',
      ...used.head(sources),
    },
    *events() {
      for (const [rank, i] of order.entries()) {
        const { random, plan } = planAt(i)
        yield eventRecord(plan, `event-${String(rank + 1).padStart(digits, '0')}`, random)
      }
    },
  }
}

/** A file lists no actor, source or kind that nothing refers to; wholes are referred to by their parts. */
function createUsage() {
  const kinds = new Set<number>()
  const sources = new Set<number>()
  const actors = new Set<string>()
  const wholeOf = new Map(ACTORS.map(({ id, partOf }) => [id, partOf]))
  return {
    add(plan: Plan) {
      kinds.add(plan.kind)
      for (const source of plan.sources) sources.add(source)
      for (const actor of plan.actors)
        for (let id = ACTORS[actor]?.id; id !== undefined && !actors.has(id); id = wholeOf.get(id)) actors.add(id)
    },
    head: (sourceCount: number) => ({
      kinds: KINDS.filter((_, i) => kinds.has(i)).map(id => ({ id, name: id[0]?.toUpperCase() + id.slice(1) })),
      sources: [...sources].sort((a, b) => a - b).map(source => sourceAt(source, sourceCount)),
      actors: ACTORS.filter(({ id }) => actors.has(id)).sort(byId),
    }),
  }
}

/** The text of the dataset's file, piece by piece: for sizes that no single string holds. One event per line. */
export function* syntheticJson(options: SyntheticOptions): Generator<string> {
  const { head, events } = syntheticParts(options)
  yield `${JSON.stringify(head).slice(0, -1)},"events":[`
  let separator = '\n'
  for (const event of events()) {
    yield separator + JSON.stringify(event)
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** The same as NDJSON: the head on the first line, then one event per line. */
export function* syntheticNdjson(options: SyntheticOptions): Generator<string> {
  const { head, events } = syntheticParts(options)
  yield `${JSON.stringify(head)}\n`
  for (const event of events()) yield `${JSON.stringify(event)}\n`
}
