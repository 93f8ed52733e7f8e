import type { Name } from '../../citing/names.ts'
import type { WorkType } from '../../citing/type-names.ts'
import { workOf } from '../../citing/work.ts'
import { authorName } from '../../model/author-name.ts'
import type { Source } from '../../model/timeline-event.ts'
import type { Selection } from '../format.ts'
import { isoDatesOf } from '../iso-dates.ts'

const TYPES: Readonly<Record<WorkType, string>> = {
  article: 'Article',
  'article-newspaper': 'NewsArticle',
  'article-magazine': 'Article',
  'article-journal': 'ScholarlyArticle',
  webpage: 'WebPage',
  'post-weblog': 'BlogPosting',
  post: 'SocialMediaPosting',
  report: 'Report',
  book: 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  manuscript: 'Manuscript',
  map: 'Map',
  graphic: 'ImageObject',
  song: 'AudioObject',
  motion_picture: 'VideoObject',
  hearing: 'CreativeWork',
  legislation: 'Legislation',
  treaty: 'Legislation',
  broadcast: 'CreativeWork',
  document: 'CreativeWork',
  interview: 'CreativeWork',
  speech: 'CreativeWork',
  personal_communication: 'Message',
  legal_case: 'CreativeWork',
}

/** A source as schema.org has it. A publication date that ISO 8601 cannot say is left out, not rounded. */
export function sourceNode(source: Source, { collection, linkTo }: Selection): object {
  const { csl, published, archived } = source
  const work = workOf(source, collection)
  const datePublished = published && isoDatesOf(published.parsed)
  return {
    '@id': linkTo({ reading: source.id }),
    '@type': TYPES[work.type],
    identifier: source.id,
    ...(work.title ? { name: work.title } : { description: work.description }),
    author: work.authors.map(personNode),
    ...(work.container && { isPartOf: { '@type': 'CreativeWork', name: work.container } }),
    ...(csl?.publisher && { publisher: { '@type': 'Organization', name: csl.publisher } }),
    ...(datePublished?.start && datePublished.end === undefined && { datePublished: datePublished.start }),
    ...(csl?.language && { inLanguage: csl.language }),
    ...(work.genre && { genre: work.genre }),
    ...(work.url && { url: work.url }),
    ...(archived && { archivedAt: archived.url }),
  }
}

/** Of a name that stands as a whole it is not known whether it is a person's. */
const personNode = (name: Name) =>
  'literal' in name
    ? { name: name.literal }
    : {
        '@type': 'Person',
        name: authorName(name),
        familyName: name.family,
        ...(name.given && { givenName: name.given }),
      }
