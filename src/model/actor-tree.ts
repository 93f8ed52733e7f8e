import { grouped } from '../lib/grouped.ts'
import type { Actor, ActorId } from './timeline-event.ts'

type Actors = ReadonlyMap<ActorId, Actor>

/** The actor and everything that is part of it, however indirectly. */
export function withParts(actors: Actors, id: ActorId): ReadonlySet<ActorId> {
  const parts = grouped(actors.values(), ({ partOf }) => partOf)
  const found = new Set([id])
  // A Set may grow while it is walked: what is added is visited too, and only once.
  for (const whole of found) for (const part of parts.get(whole) ?? []) found.add(part.id)
  return found
}

/** Whether the actor is part of another one. */
export function isPart(actors: Actors, id: ActorId): boolean {
  const whole = actors.get(id)?.partOf
  return whole !== undefined && whole !== id && actors.has(whole)
}

/** The actors that this one is part of, nearest first, without itself. */
export function wholesOf(actors: Actors, id: ActorId): readonly ActorId[] {
  const wholes = new Set<ActorId>()
  let whole = actors.get(id)?.partOf
  while (whole !== undefined && whole !== id && actors.has(whole) && !wholes.has(whole)) {
    wholes.add(whole)
    whole = actors.get(whole)?.partOf
  }
  return [...wholes]
}
