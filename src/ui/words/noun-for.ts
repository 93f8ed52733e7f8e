import type { Source } from '../../model/timeline-event.ts'

const ARTICLES = /^(article|post-)/
const BY_TYPE = /^(report|book|interview|speech|hearing|thesis|chapter|treaty|post)$/

/** What to call the document in a sentence: `the article`, `the report`; `the source` where its type is not given. */
export function nounFor(source: Source | undefined): string {
  const type = source?.csl?.type
  if (type === undefined) return 'the source'
  if (ARTICLES.test(type)) return 'the article'
  if (type === 'personal_communication' && source?.csl?.genre === 'letter') return 'the letter'
  return BY_TYPE.test(type) ? `the ${type}` : 'the source'
}
