import { capitalised } from '../../lib/capitalised.ts'
import { folded } from '../../model/folded.ts'
import type { Citation } from '../../model/schema.ts'
import { sourceName } from '../../model/source-name.ts'
import type { Actor, CollectionHead, Source } from '../../model/timeline-event.ts'
import { joinList } from '../../time/join-words.ts'
import { authorsOf } from './authors-of.ts'

/**
 * Who says it and in whose voice: `Hossein Salami, quoted directly by Ayoob Kara, citing MEMRI`. An author or a speaker
 * who is not known is said to be so. A citation that does not record its voice gives the speaker alone.
 */
export function attribution(
  citation: Citation,
  { actors, sources }: Pick<CollectionHead, 'actors' | 'sources'>,
): string {
  const authors = authorsOf(sources.get(citation.source), actors)
  const author = authors.length > 0 ? joinList(authors, 'and') : 'an author whose name is not known'
  const speaker = citation.speaker && (actors.get(citation.speaker)?.name ?? citation.speaker)
  const via = citation.via ? `, citing ${actors.get(citation.via)?.name ?? sourceName({ sources }, citation.via)}` : ''
  // Nobody quotes or retells themselves.
  const isByAuthor = speaker !== undefined && isAuthor(citation.speaker, sources.get(citation.source), authors, actors)
  if (isByAuthor && citation.voice !== undefined && citation.voice !== 'author')
    return authors.length === 1
      ? capitalised(`${speaker}, in the author’s own words`) + via
      : capitalised(`${speaker}, one of the authors, in their own words`) + via
  return capitalised(voiceOf(citation, speaker, author, authors.length)) + via
}

/** By the actor, or by a name of the actor's as the document prints it. */
function isAuthor(
  id: string | undefined,
  source: Source | undefined,
  names: readonly string[],
  actors: ReadonlyMap<string, Actor>,
): boolean {
  if (source?.authors?.some(({ actor }) => actor === id)) return true
  const actor = id === undefined ? undefined : actors.get(id)
  const own = new Set([actor?.name, ...(actor?.aliases ?? [])].map(name => name && folded(name)))
  return names.some(name => own.has(folded(name)))
}

function voiceOf({ voice }: Citation, speaker: string | undefined, author: string, authorCount: number): string {
  switch (voice) {
    case 'author':
      return `${speaker ?? author}, in the ${authorCount > 1 ? 'authors’' : 'author’s'} own words`
    case 'quotation':
      return `${speaker ?? 'someone not named'}, quoted directly by ${author}`
    case 'reported':
      return `${speaker ?? 'someone not named'}, as retold by ${author}`
    case undefined:
      return speaker ?? author
  }
}
