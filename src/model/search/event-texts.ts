import { authorName } from '../author-name.ts'
import type { CollectionHead, Source } from '../timeline-event.ts'
import type { SearchField } from './search-field.ts'

/** What is searched of an event, whether it comes from a file or was computed from one. */
export type SearchedEvent = {
  readonly title: string
  readonly summary?: string | undefined
  readonly citations: readonly { readonly source: string; readonly quote: { readonly exact: string } }[]
  readonly actors: readonly (string | { readonly actor: string })[]
  readonly notes?: readonly { readonly text: string }[] | undefined
}

export type FieldText = {
  readonly field: SearchField
  readonly text: string
  /** The same text stands in many events. */
  readonly isShared: boolean
}

/** The texts of an event; a phrase does not run from one into the next. */
export function* textsOf(event: SearchedEvent, { actors, sources }: CollectionHead): Generator<FieldText> {
  const own = (field: SearchField, text: string): FieldText => ({ field, text, isShared: false })
  yield own('title', event.title)
  if (event.summary !== undefined) yield own('summary', event.summary)
  for (const { quote } of event.citations) yield own('excerpt', quote.exact)
  for (const entry of event.actors) {
    const actor = actors.get(typeof entry === 'string' ? entry : entry.actor)
    for (const text of actor ? [actor.name, ...(actor.aliases ?? [])] : [])
      yield { field: 'actor', text, isShared: true }
  }
  const cited = Array.from(new Set(event.citations.map(({ source }) => source)), id => sources.get(id))
  for (const source of cited) for (const text of namesOf(source)) yield { field: 'source', text, isShared: true }
  for (const { text } of event.notes ?? []) yield own('note', text)
  for (const source of cited)
    if (source?.shortName && source.csl?.title) yield { field: 'sourceTitle', text: source.csl.title, isShared: true }
}

/** By what a reader may know a document: its name, or the title that stands for it, its authors, and where it appeared. */
function namesOf(source: Source | undefined): readonly string[] {
  const { shortName, csl } = source ?? {}
  const authors = (csl?.author ?? []).map(authorName)
  return [shortName ?? csl?.title, ...authors, csl?.['container-title'], csl?.publisher].filter(
    text => text !== undefined,
  )
}
