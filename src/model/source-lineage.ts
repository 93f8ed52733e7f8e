import { memoizeBy } from '../lib/memoize-by.ts'
import { authorName } from './author-name.ts'
import { createDisjointSets } from './disjoint-sets.ts'
import { folded } from './folded.ts'
import type { ActorId, CollectionHead, Source, SourceId } from './timeline-event.ts'

/** What of a source decides whether it stands apart from another. */
type Lineage = {
  /** Name by key: the actor's id or, of an author who is not among the actors, the folded name as printed. */
  readonly authors: ReadonlyMap<string, string>
  /** The actors that a citation can mean when it names this source as its own: its authors and publishers. */
  readonly outlets: ReadonlySet<ActorId>
  /** The text it carries. Reprints and translations of a text carry the same one. */
  readonly text: string
  /** The texts it draws on by its own account. */
  readonly drawsOn: ReadonlySet<string>
}

/** Worked out when first asked for, and kept as long as the collection is. */
export const lineagesOf = memoizeBy(makeLineages)

/** Whether the dataset says who wrote it. */
export const isSigned = (id: SourceId, collection: CollectionHead): boolean =>
  (lineagesOf(collection).get(id)?.authors.size ?? 0) > 0

function makeLineages({ sources, actors }: CollectionHead): ReadonlyMap<SourceId, Lineage> {
  const actorsByName = new Map<string, ActorId>()
  for (const { id, name, aliases = [] } of actors.values())
    for (const spelling of [name, ...aliases]) actorsByName.set(folded(spelling), id)
  const textOf = textsOf(sources)

  const authorsOf = ({ authors = [], csl }: Source) => {
    const named = new Map(authors.map(({ actor }) => [actor, actors.get(actor)?.name ?? actor]))
    for (const printed of csl?.author ?? []) {
      const name = authorName(printed)
      const id = actorsByName.get(folded(name))
      named.set(id ?? folded(name), (id && actors.get(id)?.name) ?? name)
    }
    return named
  }
  const outletsOf = ({ authors = [], csl }: Source) => {
    const publishers = [csl?.['container-title'], csl?.publisher].map(name => name && actorsByName.get(folded(name)))
    return new Set([...authors.map(({ actor }) => actor), ...publishers.filter(id => id !== undefined)])
  }
  const drawsOn = ({ derivesFrom = [] }: Source) =>
    new Set(derivesFrom.flatMap(origin => (origin.relation === 'draws-on' ? nodesOf(origin).map(textOf) : [])))

  return new Map(
    Array.from(sources.values(), source => [
      source.id,
      {
        authors: authorsOf(source),
        outlets: outletsOf(source),
        text: textOf(source.id),
        drawsOn: drawsOn(source),
      },
    ]),
  )
}

/**
 * Joins each source with its own address and with all that it reprints or translates. Only an id or an address makes
 * two texts one: the name of an origin may be no more than that of an outlet ("Israel Today").
 */
function textsOf(sources: CollectionHead['sources']): (node: string) => string {
  const texts = createDisjointSets<string>()
  for (const { id, csl, derivesFrom = [] } of sources.values()) {
    if (csl?.URL !== undefined) texts.join(id, addressOf(csl.URL))
    for (const origin of derivesFrom)
      if (origin.relation !== 'draws-on') for (const node of nodesOf(origin)) texts.join(id, node)
  }
  return texts.rootOf
}

/** Ids hold no colon and addresses do, so that the two cannot be mistaken for one another. */
const nodesOf = ({ source, url }: NonNullable<Source['derivesFrom']>[number]): string[] =>
  [source, url && addressOf(url)].filter(node => node !== undefined)

/** An anchor stands in a text; a page of a PDF (`#page=3`) and a view of a script (`#!/a`, `#/a`) may be another. */
const addressOf = (url: string) =>
  url
    .replace(/:~:.*$/, '')
    .replace(/#(?![!/])[^=]*$/, '')
    .replace(/\/$/, '')
