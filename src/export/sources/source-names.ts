import { workOf } from '../../citing/work.ts'
import { authorName } from '../../model/author-name.ts'
import type { Actor, Source } from '../../model/timeline-event.ts'

/** The authors of a document in the order in which they are read: `Rachel Avraham`. */
export function sourceNames(source: Source | undefined, actors: ReadonlyMap<string, Actor>): readonly string[] {
  if (!source) return []
  return workOf(source, { actors }).authors.map(authorName)
}
