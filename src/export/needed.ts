import type { Actor, ActorId, EventDate, Source, SourceId, TimelineEvent } from '../model/timeline-event.ts'
import { isWhole, type Selection } from './format.ts'

type Needed = {
  readonly kinds: ReadonlyMap<string, string>
  readonly sources: readonly Source[]
  readonly actors: readonly Actor[]
}

/**
 * What a file of these events must hold for none of its references to lead nowhere, and nothing else: what the events
 * name, what those sources and actors name in turn. All of the collection where all of its events are wanted. In the
 * order of the collection.
 */
export function neededBy(selection: Selection): Needed {
  const { collection, events } = selection
  const { sources, actors, kinds } = collection
  if (isWhole(selection)) return { kinds, sources: [...sources.values()], actors: [...actors.values()] }
  const needed = { kinds: new Set<string>(), sources: new Set<SourceId>(), actors: new Set<ActorId>() }
  for (const event of events) {
    if (event.kind !== undefined) needed.kinds.add(event.kind)
    for (const { actor } of event.actors) needed.actors.add(actor)
    for (const id of sourcesNamedBy(event)) needed.sources.add(id)
    for (const { speaker, via } of event.citations)
      for (const actor of [speaker, via]) if (actor !== undefined) needed.actors.add(actor)
  }
  // A Set may grow while it is walked: what is added is visited too, and only once.
  for (const id of needed.sources) {
    const { authors = [], derivesFrom = [], published } = sources.get(id) ?? {}
    for (const { actor } of authors) needed.actors.add(actor)
    for (const origin of [...derivesFrom, ...completing(published)])
      if (origin.source !== undefined) needed.sources.add(origin.source)
  }
  for (const id of needed.actors) {
    const whole = actors.get(id)?.partOf
    if (whole !== undefined) needed.actors.add(whole)
  }
  return {
    kinds: new Map([...kinds].filter(([id]) => needed.kinds.has(id))),
    sources: [...sources.values()].filter(({ id }) => needed.sources.has(id)),
    actors: [...actors.values()].filter(({ id }) => needed.actors.has(id)),
  }
}

/** The sources whose words the events rest on, in the order of the collection; all, where all events are wanted. */
export function citedSources(selection: Selection): readonly Source[] {
  const sources = [...selection.collection.sources.values()]
  if (isWhole(selection)) return sources
  const cited = new Set(selection.events.flatMap(({ citations }) => citations.map(({ source }) => source)))
  return sources.filter(({ id }) => cited.has(id))
}

/** `via` may be an actor or a source: an id that is neither finds nothing. */
function* sourcesNamedBy({ citations, date }: TimelineEvent): Generator<SourceId> {
  for (const { source, via } of citations) {
    yield source
    if (via !== undefined) yield via
  }
  for (const { source } of completing(date)) yield source
}

const completing = (date: EventDate | undefined) => date?.completedBy ?? []
