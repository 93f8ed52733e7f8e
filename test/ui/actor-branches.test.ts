import { expect, it } from 'vitest'
import type { ActorNode } from '../../src/model/actor-tree.ts'
import { holdsAny, orderedActors, pruned } from '../../src/ui/filters/actor-branches.ts'
import { makeCollection } from '../support/make-event.ts'

const collection = makeCollection(
  [
    { id: 'a', actors: ['irgc'] },
    { id: 'b', actors: ['khamenei'] },
    { id: 'c', actors: ['khamenei', 'israel'] },
  ],
  {
    actors: [
      { id: 'israel', name: 'Israel' },
      { id: 'iran', name: 'Iran' },
      { id: 'irgc', name: 'Revolutionary Guards', aliases: ['IRGC', 'Pasdaran'], partOf: 'iran' },
      { id: 'khamenei', name: 'Ali Khamenei', partOf: 'iran' },
    ],
  },
)

/** `iran(khamenei irgc) israel` */
const drawn = (nodes: readonly ActorNode[]): string =>
  nodes.map(({ actor, children }) => actor.id + (children.length > 0 ? `(${drawn(children)})` : '')).join(' ')

const tree = orderedActors(collection, 'actor')

it('puts those with the most events first, at every level; a whole counts its parts', () => {
  expect(drawn(tree)).toBe('iran(khamenei irgc) israel')
})

it('finds actors by name or alias, and keeps the way to them', () => {
  expect(drawn(pruned(tree, 'pasdar'))).toBe('iran(irgc)')
  expect(drawn(pruned(tree, 'isr'))).toBe('israel')
  expect(drawn(pruned(tree, 'nobody'))).toBe('')
})

it('knows whether a chosen actor is folded away under a node', () => {
  expect(tree.map(node => holdsAny(node, new Set(['irgc'])))).toEqual([true, false])
  expect(tree.map(node => holdsAny(node, new Set(['iran'])))).toEqual([false, false])
})
