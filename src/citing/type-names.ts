import type { Source } from '../model/timeline-event.ts'

export type WorkType = NonNullable<Source['csl']>['type']

/** What a reader calls a document of each type of CSL. */
export const TYPE_NAMES: Readonly<Record<WorkType, string>> = {
  article: 'article',
  'article-newspaper': 'newspaper article',
  'article-magazine': 'magazine article',
  'article-journal': 'journal article',
  webpage: 'webpage',
  'post-weblog': 'blog post',
  report: 'report',
  book: 'book',
  broadcast: 'broadcast',
  document: 'document',
  interview: 'interview',
  speech: 'speech',
  personal_communication: 'personal communication',
  legal_case: 'legal case',
}
