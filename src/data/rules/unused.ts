import type { DatasetFile } from '../../model/schema.ts'
import type { DatasetIndex } from '../dataset-index.ts'
import type { Rule } from '../rule.ts'

/**
 * Warns of actors, sources and kinds that nothing leads to: often the other half of a misspelling. An actor is used by an
 * event, by what is said of a source, or as the whole of an actor that is; a source by a quote, or by one that
 * derives from it.
 */
export const unused: Rule = {
  name: 'unused',
  level: 'warning',
  *check(dataset, index) {
    const used = {
      kinds: new Set(dataset.events.map(({ kind }) => kind)),
      sources: usedSources(dataset),
      actors: usedActors(dataset, index),
    }
    for (const list of ['kinds', 'sources', 'actors'] as const)
      for (const { id } of dataset[list] ?? [])
        if (!used[list].has(id))
          yield { where: `${list}.${id}`, message: `nothing refers to "${id}"`, hint: 'use it or take it out' }
  },
}

function usedActors({ sources, events }: DatasetFile, index: DatasetIndex): ReadonlySet<string> {
  const used = new Set<string>()
  const use = (id: string | undefined) => {
    for (let at = id; at !== undefined && !used.has(at); at = index.actors.get(at)?.partOf) used.add(at)
  }
  for (const { authors = [] } of sources) for (const { actor } of authors) use(actor)
  for (const { actors, citations } of events) {
    for (const entry of actors) use(typeof entry === 'string' ? entry : entry.actor)
    for (const { speaker, via } of citations) {
      use(speaker)
      use(via)
    }
  }
  return used
}

function usedSources({ sources, events }: DatasetFile): ReadonlySet<string> {
  const used = new Set<string>()
  const use = (id: string | undefined) => {
    if (id !== undefined) used.add(id)
  }
  for (const { derivesFrom = [], published } of sources) {
    for (const { source } of derivesFrom) use(source)
    for (const { source } of published?.completedBy ?? []) use(source)
  }
  for (const { date, citations } of events) {
    for (const { source } of date.completedBy ?? []) use(source)
    for (const { source, via } of citations) {
      use(source)
      use(via)
    }
  }
  return used
}
