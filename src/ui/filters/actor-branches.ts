import { type ActorNode, actorTree } from '../../model/actor-tree.ts'
import type { Collection } from '../../model/collection.ts'
import { folded, wordsOf } from '../../model/folded.ts'
import type { Actor, ActorId } from '../../model/timeline-event.ts'
import { byTotal } from './facet-totals.ts'

/** Facets whose values are actors, and so form a tree. */
export type ActorFacet = 'actor' | 'speaker'

/** The tree of those that are values of the facet, at every level those with the most events first. */
export function orderedActors(collection: Collection, facet: ActorFacet): readonly ActorNode[] {
  const compare = byTotal(collection, facet)
  // Whoever has a value has its wholes too, so that nobody is lost with a branch.
  const numberOf = collection.facet(facet)?.numberOf
  const ordered = (nodes: readonly ActorNode[]): ActorNode[] =>
    nodes
      .filter(({ actor }) => numberOf?.has(actor.id))
      .map(node => ({ ...node, children: ordered(node.children) }))
      .sort((a, b) => compare(a.actor.id, b.actor.id))
  return ordered(actorTree(collection.actors))
}

/** The part of the tree that leads to actors whose name or alias has every word of the query. */
export function pruned(nodes: readonly ActorNode[], query: string): readonly ActorNode[] {
  const words = wordsOf(query)
  if (words.length === 0) return nodes
  const isFound = ({ name, aliases = [] }: Actor) => {
    const text = folded([name, ...aliases].join('\n'))
    return words.every(word => text.includes(word))
  }
  const prune = (branch: readonly ActorNode[]): ActorNode[] =>
    branch.flatMap(node => {
      const children = prune(node.children)
      return children.length > 0 || isFound(node.actor) ? [{ ...node, children }] : []
    })
  return prune(nodes)
}

export const countNodes = (nodes: readonly ActorNode[]): number =>
  nodes.reduce((count, { children }) => count + 1 + countNodes(children), 0)

/** Whether one of the actors stands somewhere under the node. */
export function holdsAny({ children }: ActorNode, ids: ReadonlySet<ActorId>): boolean {
  return children.some(child => ids.has(child.actor.id) || holdsAny(child, ids))
}
