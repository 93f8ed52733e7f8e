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
  post: 'post',
  report: 'report',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  broadcast: 'broadcast',
  document: 'document',
  manuscript: 'manuscript',
  map: 'map',
  graphic: 'image',
  song: 'audio recording',
  motion_picture: 'film or video',
  interview: 'interview',
  speech: 'speech',
  hearing: 'hearing',
  personal_communication: 'personal communication',
  legal_case: 'legal case',
  legislation: 'legislation',
  treaty: 'treaty',
}

/** Cited as the law does it: by its name, where it stands, by whom and when; not by an author. */
export const isOfLaw = (type: WorkType): type is 'legal_case' | 'legislation' | 'treaty' =>
  type === 'legal_case' || type === 'legislation' || type === 'treaty'
