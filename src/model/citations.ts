import type { Citation, Stance, Voice } from './schema.ts'
import type { ActorId, Source, SourceId, TimelineEvent } from './timeline-event.ts'

type Sources = ReadonlyMap<SourceId, Source>

/** From the document's own words to those it hands on. */
export const VOICES: readonly Voice[] = ['author', 'quotation', 'reported']

/** Where the file does not say, a citation supports. */
export const stanceOf = ({ stance = 'supports' }: Pick<Citation, 'stance'>): Stance => stance

/** What foretells an event speaks for it, too. */
export const isSupporting = (citation: Pick<Citation, 'stance'>) => stanceOf(citation) !== 'contradicts'

/** Whether a source speaks against the event. */
export const isDenied = ({ citations }: Pick<TimelineEvent, 'citations'>) => !citations.every(isSupporting)

const authorIdsOf = (source: Source | undefined): readonly ActorId[] =>
  (source?.authors ?? []).map(({ actor }) => actor)

/** Whether the document says it itself. A citation that records neither voice nor speaker is taken so. */
export function isOwnVoice({ source, speaker, voice }: Citation, sources: Sources): boolean {
  if (voice !== undefined) return voice === 'author'
  return speaker === undefined || authorIdsOf(sources.get(source)).includes(speaker)
}

/** Who speaks: the speaker recorded, or else, in the document's own voice, its authors. Empty: not known by name. */
export function speakersOf(citation: Citation, sources: Sources): readonly ActorId[] {
  if (citation.speaker !== undefined) return [citation.speaker]
  return isOwnVoice(citation, sources) ? authorIdsOf(sources.get(citation.source)) : []
}

/** Whether somebody speaks who is not among the authors of the source, as far as those are known. */
export const isSpokenBesideAuthors = (citation: Citation, sources: Sources): boolean =>
  authorIdsOf(sources.get(citation.source)).length > 0 && !isSpokenByAuthors(citation, sources)

/** Whether all who speak in the citation are authors of its source, or no one is named. */
export function isSpokenByAuthors(citation: Citation, sources: Sources): boolean {
  const authors = authorIdsOf(sources.get(citation.source))
  return speakersOf(citation, sources).every(speaker => authors.includes(speaker))
}
