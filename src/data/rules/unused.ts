import type { DatasetFile, EventRecord } from '../../model/schema.ts'
import type { DatasetIndex } from '../dataset-index.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * Warns of actors, sources and kinds that nothing leads to: often the other half of a misspelling. An actor is used by an
 * event, by what is said of a source, or as the whole of an actor that is; a source by a quote, or by one that
 * derives from it.
 */
export const unused: Rule = {
  name: 'unused',
  level: 'warning',
  sees: 'everything',
  *check(dataset, index) {
    const watch = watchUse(dataset, index)
    for (const event of dataset.events) watch.see(event)
    yield* watch.findings()
  },
}

type Head = Pick<DatasetFile, 'kinds' | 'sources' | 'actors'>

/** Sees the events one by one, and remembers what they and the head refer to. */
export function watchUse(head: Head, index: Pick<DatasetIndex, 'actors'>) {
  const kinds = new Set<string>()
  const sources = new Set<string>()
  const actors = new Set<string>()
  const markSource = (id: string | undefined) => {
    if (id !== undefined) sources.add(id)
  }
  const markActor = (id: string | undefined) => {
    for (let at = id; at !== undefined && !actors.has(at); at = index.actors.get(at)?.partOf) actors.add(at)
  }
  for (const { authors = [], derivesFrom = [], published } of head.sources) {
    for (const { actor } of authors) markActor(actor)
    for (const { source } of derivesFrom) markSource(source)
    for (const { source } of published?.completedBy ?? []) markSource(source)
  }
  return {
    see({ kind, actors, date, citations }: EventRecord): void {
      if (kind !== undefined) kinds.add(kind)
      for (const entry of actors) markActor(typeof entry === 'string' ? entry : entry.actor)
      for (const { source } of date.completedBy ?? []) markSource(source)
      for (const { source, speaker, via } of citations) {
        markSource(source)
        markSource(via)
        markActor(speaker)
        markActor(via)
      }
    },
    *findings(): Generator<Finding> {
      const used = { kinds, sources, actors }
      for (const list of ['kinds', 'sources', 'actors'] as const)
        for (const { id } of head[list] ?? [])
          if (!used[list].has(id))
            yield { where: `${list}.${id}`, message: `nothing refers to "${id}"`, hint: 'use it or take it out' }
    },
  }
}
