import { folded } from './folded.ts'
import { type Independence, sharing, type Tied } from './independence.ts'
import type { CollectionHead } from './timeline-event.ts'

export type SharedPublisher = { readonly name: string; readonly sources: Tied }

/** One that published two or more of an event's sources: no tie between signed ones, but to be said. */
export function sharedPublisher(
  { groups }: Pick<Independence, 'groups'>,
  { sources: known }: Pick<CollectionHead, 'sources'>,
): SharedPublisher | undefined {
  const namesOf = (id: string) => {
    const csl = known.get(id)?.csl
    return [csl?.publisher, csl?.['container-title']].filter(name => name !== undefined)
  }
  const sources = groups.flatMap(group => group.sources)
  const [shared] = sharing(sources, id => new Set(namesOf(id).map(folded)))
  if (!shared) return undefined
  const [key, tied] = shared
  return { name: namesOf(tied[0]).find(name => folded(name) === key) ?? key, sources: tied }
}
