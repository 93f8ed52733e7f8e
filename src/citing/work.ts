import type { Actor, Source } from '../model/timeline-event.ts'
import type { CivilDate } from '../time/calendar.ts'
import { oneLine } from './citation-text.ts'
import type { Name } from './names.ts'
import { type CitedDate, citedDate } from './publication-date.ts'
import { TYPE_NAMES, type WorkType } from './type-names.ts'

/** A source as the templates need it: one line each, duplicates gone, what is missing undefined. */
export type Work = {
  readonly type: WorkType
  readonly authors: readonly Name[]
  readonly title: string | undefined
  /** What stands in place of a missing title: `newspaper article: opinion`. */
  readonly description: string
  readonly container: string | undefined
  /** Undefined where it is the container. */
  readonly publisher: string | undefined
  /** Undefined where the type, or the description in place of a title, says it already. */
  readonly genre: string | undefined
  readonly url: string | undefined
  /** The day of the copy is left out where it is not known to the day. */
  readonly archived: { readonly url: string; readonly day: CivilDate | undefined } | undefined
  readonly date: CitedDate
  readonly accessed: CivilDate | undefined
}

export type CitationContext = {
  /** For the names of authors that the document's own data do not give. */
  readonly actors: ReadonlyMap<string, Actor>
  /** The day on which the address was visited, for styles and sources that ask for it. */
  readonly accessed?: CivilDate
}

export function workOf(source: Source, { actors, accessed }: CitationContext): Work {
  const { csl } = source
  const type = csl?.type ?? 'document'
  const title = filled(csl?.title)
  const container = filled(csl?.['container-title'])
  const publisher = filled(csl?.publisher)
  const genre = filled(csl?.genre)
  // Without bibliographic data there is only what the dataset calls it.
  const detail = genre ?? (csl ? undefined : (source.shortName ?? source.id))
  // A letter without a title is named by its genre alone.
  const isDescribed = title === undefined && type !== 'personal_communication'
  return {
    type,
    authors: namesOf(source, actors),
    title,
    description: detail && !isSame(detail, TYPE_NAMES[type]) ? `${TYPE_NAMES[type]}: ${detail}` : TYPE_NAMES[type],
    container,
    publisher: isSame(container, publisher) ? undefined : publisher,
    genre: isSame(genre, TYPE_NAMES[type]) || isDescribed ? undefined : genre,
    url: csl?.URL,
    archived: source.archived && { url: source.archived.url, day: dayIn(source.archived.date) },
    date: citedDate(source.published),
    accessed: csl?.URL ? accessed : undefined,
  }
}

/** `JNS` and `The JNS` are the same name; `JNS` and `Jewish News Syndicate` are not known to be. */
export function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && folded(a) === folded(b)
}

/** The body that is the only author, if it is one. */
export function soleBody({ authors }: Work): string | undefined {
  const [only, ...others] = authors
  return only && others.length === 0 && 'literal' in only ? only.literal : undefined
}

/** An actor's name stays as it is: which part of it is the family name is not ours to guess. */
function namesOf({ csl, authors = [] }: Source, actors: CitationContext['actors']): readonly Name[] {
  if (csl?.author && csl.author.length > 0) return csl.author
  return authors.map(({ actor }) => ({ literal: actors.get(actor)?.name ?? actor }))
}

/** The day that an EDTF expression is, if it is no more and no less. */
export function dayIn(edtf = ''): CivilDate | undefined {
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf)?.slice(1).map(Number) ?? []
  return year !== undefined && month !== undefined && day !== undefined ? { year, month, day } : undefined
}

const filled = (text: string | undefined) => (text === undefined ? undefined : oneLine(text) || undefined)

const folded = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
