import { authorName } from '../../model/author-name.ts'
import type { Actor, Source } from '../../model/timeline-event.ts'

/** The names of a document's authors as it prints them, or as its authors are listed among the actors. */
export function authorsOf(source: Source | undefined, actors: ReadonlyMap<string, Actor>): readonly string[] {
  const printed = (source?.csl?.author ?? []).map(authorName)
  return printed.length > 0 ? printed : (source?.authors ?? []).map(({ actor }) => actors.get(actor)?.name ?? actor)
}
