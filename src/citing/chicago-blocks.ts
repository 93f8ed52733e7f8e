import { capitalised } from '../lib/capitalised.ts'
import { type CitationText, concat, italic, oneLine, plain, plainText, quoted, withCommas } from './citation-text.ts'
import { chicagoDate } from './date-forms.ts'
import { isOfLaw, type WorkType } from './type-names.ts'
import { isSame, soleBody, type Work } from './work.ts'

/** Elements that commas join. A bibliography ends the block with a full stop; a note goes on, or sets it in parentheses. */
export type Block = { readonly elements: readonly CitationText[]; readonly inParentheses?: true }
type Form = 'bibliography' | 'note'

/** What follows the author, Chicago 17, section 14; the address excepted. */
export function chicagoBlocks(work: Work, form: Form): readonly Block[] {
  const opening = wordIn(isNamedFirst(work) ? form : 'bibliography')
  const titled = titleOf(work, opening)
  return TEMPLATES[work.type]({ ...work, titled, opening, word: wordIn(form), dated: plain(chicagoDate(work.date)) })
}

/** Otherwise the words in place of a title begin a note too. */
const isNamedFirst = ({ type, authors, container }: Work) =>
  type === 'broadcast' ? authors.length > 0 || container !== undefined : !isOfLaw(type) && authors.length > 0

/** Newspapers in English lose the article of their names: `New York Times`. */
export function newspaperOf({ container, publisher }: Work): string {
  return (container ?? publisher ?? '').replace(/^The\s+(?=\S)/, '')
}

/** In a bibliography these words begin a sentence. */
export const wordIn = (form: Form) => (text: string) => plain(form === 'note' ? text : capitalised(text))

type Parts = Work & {
  readonly titled: CitationText
  readonly dated: CitationText
  /** For words of ours, which are not given: `press release`. */
  readonly word: (text: string) => CitationText
  readonly opening: (text: string) => CitationText
}

const block = (...elements: readonly CitationText[]): Block => ({ elements })
const aside = (...elements: readonly CitationText[]): Block => ({ elements, inParentheses: true })
const text = (value: string | undefined) => plain(value ?? '')

const inPeriodical = (work: Parts) => [block(work.titled), block(italic(newspaperOf(work)), work.dated)]

/** Titled works that are no books: the title, what it is, and where it is kept. */
const described =
  (label = '') =>
  ({ title, titled, container, publisher, genre, dated, word }: Parts) => [
    block(titled),
    block(word(title ? (genre ?? label) : '')),
    block(text(container), text(publisher), dated),
  ]

const ofLaw = ({ titled, container, publisher, date }: Parts) => [
  block(
    concat(
      withCommas(titled, text(container)),
      plain(` (${oneLine(`${publisher ?? ''} ${chicagoDate(date, 'year')}`)})`),
    ),
  ),
]

const TEMPLATES: Record<WorkType, (work: Parts) => readonly Block[]> = {
  'article-newspaper': inPeriodical,
  'article-magazine': ({ titled, container, publisher, dated }) => [
    block(titled),
    block(italic(container ?? publisher ?? ''), dated),
  ],
  'article-journal': ({ titled, container, publisher, dated }) => {
    const journal = italic(container ?? publisher ?? '')
    return [block(titled), block(journal.length > 0 ? concat(journal, plain(' ('), dated, plain(')')) : dated)]
  },
  article: ({ titled, container, publisher, genre, dated, word }) => [
    block(titled),
    block(word(genre ?? '')),
    block(text(container), text(publisher), dated),
  ],
  webpage: work => [block(work.titled), block(text(siteOf(work))), block(text(sponsorOf(work)), work.dated)],
  'post-weblog': work => [block(work.titled), ...blogBlocks(work)],
  report: ({ titled, container, publisher, dated }) => [block(titled), aside(text(publisher ?? container), dated)],
  book: ({ titled, container, publisher, date }) => [
    block(titled),
    aside(text(publisher ?? container), plain(chicagoDate(date, 'year'))),
  ],
  broadcast: work => [block(italic(work.container ?? '')), block(work.titled), block(...airing(work))],
  document: ({ titled, container, publisher, genre, dated, word }) => [
    block(titled),
    block(word(genre ?? '')),
    block(text(container), text(publisher), dated),
  ],
  interview: ({ title, titled, container, publisher, genre, dated, word }) => [
    block(titled),
    block(word(title ? (genre ?? 'interview') : '')),
    block(italic(container ?? ''), text(publisher), dated),
  ],
  speech: ({ title, titled, container, publisher, genre, dated, word }) => [
    block(titled),
    aside(title ? word(genre ?? 'speech') : [], text(container), text(publisher), dated),
  ],
  personal_communication: ({ title, titled, container, publisher, genre, dated, word, opening }) => [
    block(title ? titled : []),
    block((title ? word : opening)(genre ?? 'personal communication'), dated),
    block(text(container), text(publisher)),
  ],
  chapter: ({ titled, container, publisher, date, word }) => [
    block(titled),
    block(container ? concat(word('in '), italic(container)) : []),
    aside(text(publisher), plain(chicagoDate(date, 'year'))),
  ],
  thesis: ({ titled, container, publisher, genre, date, word }) => [
    block(titled),
    aside(word(genre ?? 'thesis'), text(publisher ?? container), plain(chicagoDate(date, 'year'))),
  ],
  post: described(),
  manuscript: described('manuscript'),
  map: described('map'),
  graphic: described('image'),
  song: described('audio recording'),
  motion_picture: described('film or video'),
  hearing: described('hearing'),
  legal_case: ofLaw,
  legislation: ofLaw,
  treaty: ofLaw,
}

function titleOf({ type, title, container, description }: Work, opening: Parts['opening']): CitationText {
  if (!title) return opening(`untitled ${description}`)
  if (isOfLaw(type)) return plain(title)
  const standsAlone =
    type === 'book' || type === 'report' || type === 'motion_picture' || (type === 'broadcast' && !container)
  return standsAlone ? italic(title) : quoted(title)
}

/** The owner of a site that is its author, or has its name, is not named again. */
const siteOf = (work: Work) => (isSame(soleBody(work), work.container) ? undefined : work.container)
const sponsorOf = (work: Work) => (isSame(soleBody(work), work.publisher) ? undefined : work.publisher)

/** `Blog (blog), Date`, or `Blog (blog). Owner, Date` where it is part of something larger. */
function blogBlocks(work: Parts): readonly Block[] {
  const { container, publisher, dated } = work
  const name = container ?? publisher ?? ''
  const blog = concat(italic(name), plain(name === '' || /\bblog\b/i.test(name) ? '' : ' (blog)'))
  const owner = container ? text(sponsorOf(work)) : []
  return owner.length > 0 ? [block(blog), block(owner, dated)] : [block(blog, dated)]
}

function airing({ publisher, dated, date, word }: Parts): readonly CitationText[] {
  if (!date.when) return [text(publisher), dated]
  return [word(`aired ${plainText(dated)}`), text(publisher && `on ${publisher}`)]
}
