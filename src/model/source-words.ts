import type { SourceRecord } from './schema.ts'

type Csl = NonNullable<SourceRecord['csl']>
type WorkType = Csl['type']

/** Words by which people call a document, with what CSL has for it; where its type is wider, the word is the genre. */
const WORDS: Partial<Readonly<Record<WorkType, readonly string[]>>> = {
  personal_communication: ['letter', 'e-mail', 'telegram', 'fax', 'text message', 'chat'],
  document: [
    ...['contract', 'agreement', 'minutes', 'memorandum', 'affidavit', 'witness statement', 'invoice', 'receipt'],
    ...['bank statement', 'certificate', 'deed', 'will', 'press release', 'note'],
  ],
  hearing: ['deposition', 'testimony'],
  legal_case: ['judgment', 'ruling', 'indictment', 'pleading'],
  legislation: ['statute', 'law'],
  report: ['police report', 'expert report'],
  graphic: ['photograph', 'drawing', 'screenshot'],
  song: ['recording', 'audio recording'],
  motion_picture: ['video', 'film'],
  manuscript: ['diary', 'notebook'],
  thesis: ['dissertation'],
}

/** Other spellings of those words, or words for a type as a whole. */
const SPELLINGS = new Map(
  Object.entries({
    email: 'e-mail',
    mail: 'letter',
    memo: 'memorandum',
    photo: 'photograph',
    image: 'graphic',
    picture: 'graphic',
    audio: 'recording',
    judgement: 'judgment',
    decision: 'ruling',
    'newspaper article': 'article-newspaper',
    newspaper: 'article-newspaper',
    'magazine article': 'article-magazine',
    magazine: 'article-magazine',
    'journal article': 'article-journal',
    journal: 'article-journal',
    'blog post': 'post-weblog',
    blog: 'post-weblog',
    'social media post': 'post',
    'web page': 'webpage',
    website: 'webpage',
    'personal communication': 'personal_communication',
    'legal case': 'legal_case',
    'court case': 'legal_case',
    'motion picture': 'motion_picture',
  }),
)

const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([type, words]) => words.map(word => [word, { type, genre: word }] as const)),
)

/** What a plain word says of a document: `letter` is a personal communication of that genre. Others are types as they stand. */
export function sourceTypeOf(said: string): { readonly type: string; readonly genre?: string } {
  const word = said.trim().toLowerCase()
  const known = SPELLINGS.get(word) ?? word
  return BY_WORD.get(known) ?? { type: known }
}

/** The word that says as much; the type itself where none does. */
export function sourceWordOf({ type, genre }: Pick<Csl, 'type' | 'genre'>): string {
  const word = genre?.toLowerCase()
  return word !== undefined && BY_WORD.get(word)?.type === type ? word : type
}
