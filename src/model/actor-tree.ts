import type { Actor, ActorId } from './timeline-event.ts'

export type ActorNode = { readonly actor: Actor; readonly children: readonly ActorNode[] }

type Actors = ReadonlyMap<ActorId, Actor>

/**
 * Every actor once, under the actor it is part of, in the order of the dataset. An actor whose whole is unknown
 * is a root; a circle of actors hangs from the first of them.
 */
export function actorTree(actors: Actors): ActorNode[] {
  const parts = partsByWhole(actors)
  const placed = new Set<ActorId>()
  const nodeOf = (actor: Actor): ActorNode => {
    placed.add(actor.id)
    const children = (parts.get(actor.id) ?? []).filter(part => !placed.has(part.id))
    return { actor, children: children.map(nodeOf) }
  }
  const isRoot = ({ partOf }: Actor) => partOf === undefined || !actors.has(partOf)
  const roots = [...actors.values()].filter(isRoot).map(nodeOf)
  for (const actor of actors.values()) if (!placed.has(actor.id)) roots.push(nodeOf(actor))
  return roots
}

/** The actor and everything that is part of it, however indirectly. */
export function withParts(actors: Actors, id: ActorId): ReadonlySet<ActorId> {
  const parts = partsByWhole(actors)
  const found = new Set([id])
  // A Set may grow while it is walked: what is added is visited too, and only once.
  for (const whole of found) for (const part of parts.get(whole) ?? []) found.add(part.id)
  return found
}

/** The actors that this one is part of, nearest first, without itself. */
export function wholesOf(actors: Actors, id: ActorId): readonly ActorId[] {
  const wholes: ActorId[] = []
  let whole = actors.get(id)?.partOf
  while (whole !== undefined && whole !== id && actors.has(whole) && !wholes.includes(whole)) {
    wholes.push(whole)
    whole = actors.get(whole)?.partOf
  }
  return wholes
}

function partsByWhole(actors: Actors): ReadonlyMap<ActorId, readonly Actor[]> {
  const parts = new Map<ActorId, Actor[]>()
  for (const actor of actors.values()) {
    if (actor.partOf === undefined) continue
    const siblings = parts.get(actor.partOf)
    if (siblings) siblings.push(actor)
    else parts.set(actor.partOf, [actor])
  }
  return parts
}
