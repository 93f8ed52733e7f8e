import type { Actor, Source } from '../../model/timeline-event.ts'
import { dateInWords } from '../../time/date-words.ts'
import { joinList } from '../../time/join-words.ts'
import { authorsOf } from './authors-of.ts'
import { nounFor } from './noun-for.ts'

/** A document as one line of a bibliography; what is not known is undefined, or said in `untitledWhy`. */
export type SourceLine = {
  readonly authors: string
  /** The role that the document itself states of its author. */
  readonly role: string | undefined
  readonly title: string | undefined
  readonly untitledWhy: string | undefined
  readonly publisher: string | undefined
  readonly genre: string | undefined
  readonly published: string | undefined
  readonly publishedHow: string | undefined
  readonly url: string | undefined
}

export function sourceLine(source: Source, actors: ReadonlyMap<string, Actor>): SourceLine {
  const { csl, published } = source
  const authors = authorsOf(source, actors)
  const unknown = (field: string) => source.unknown?.find(entry => entry.field.replace(/^csl\./, '') === field)?.note
  return {
    authors: authors.length > 0 ? joinList(authors, 'and') : 'Author not known',
    role: source.authors?.find(({ role }) => role)?.role,
    title: csl?.title,
    untitledWhy: csl?.title ? undefined : unknown('title'),
    publisher: csl?.['container-title'] ?? csl?.publisher,
    genre: csl?.genre,
    published: published && dateInWords(published.parsed),
    publishedHow: published && publishedHow(source),
    url: csl?.URL,
  }
}

/** How sure the publication date is, to stand after it in brackets. */
function publishedHow(source: Source): string | undefined {
  switch (source.published?.basis) {
    case 'stated':
      return 'as printed'
    case 'derived':
      return `worked out from ${nounFor(source)} itself`
    case 'external':
      return 'known from elsewhere'
    case undefined:
      return undefined
  }
}
