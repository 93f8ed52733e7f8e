import { capitalised } from '../lib/capitalised.ts'
import {
  type CitationText,
  concat,
  italic,
  oneLine,
  plain,
  plainText,
  quoted,
  sentences,
  withCommas,
} from './citation-text.ts'
import { apaDate, chicagoDate, usDay } from './date-forms.ts'
import { apaAuthors, apaDirectAuthors, shortAuthors } from './names.ts'
import { isOfLaw, type WorkType } from './type-names.ts'
import { isSame, soleBody, type Work } from './work.ts'

type Template = {
  /** The title of a work that stands alone is italic; of a part, that of the whole. */
  readonly standsAlone: boolean | ((work: Work) => boolean)
  readonly date: 'full' | 'year'
  /** In brackets behind the title, unless the document has a genre. */
  readonly label?: string
  readonly source: (work: Work) => CitationText
}

const inPeriodical = ({ container, publisher }: Work) => italic(container ?? publisher ?? '')
const onSite = ({ container, publisher }: Work) => plain(container ?? publisher ?? '')
const fromPublisher = ({ container, publisher }: Work) => plain(publisher ?? container ?? '')
const both = ({ container, publisher }: Work) => withCommas(plain(container ?? ''), plain(publisher ?? ''))
const inBook = ({ container, publisher }: Work) =>
  sentences(container ? concat(plain('In '), italic(container)) : [], plain(publisher ?? ''))
const onProgramme = ({ container, publisher }: Work) =>
  container ? sentences(concat(plain('In '), italic(container)), plain(publisher ?? '')) : plain(publisher ?? '')

const TEMPLATES: Record<Exclude<WorkType, 'legal_case' | 'legislation' | 'treaty'>, Template> = {
  article: { standsAlone: true, date: 'year', source: onSite },
  'article-newspaper': { standsAlone: false, date: 'full', source: inPeriodical },
  'article-magazine': { standsAlone: false, date: 'full', source: inPeriodical },
  'article-journal': { standsAlone: false, date: 'year', source: inPeriodical },
  webpage: { standsAlone: true, date: 'full', source: onSite },
  'post-weblog': { standsAlone: false, date: 'full', source: inPeriodical },
  report: { standsAlone: true, date: 'year', source: fromPublisher },
  book: { standsAlone: true, date: 'year', source: fromPublisher },
  broadcast: { standsAlone: ({ container }) => !container, date: 'full', label: 'Broadcast', source: onProgramme },
  document: { standsAlone: true, date: 'full', source: both },
  post: { standsAlone: true, date: 'full', label: 'Post', source: onSite },
  chapter: { standsAlone: false, date: 'year', source: inBook },
  thesis: { standsAlone: true, date: 'year', label: 'Thesis', source: fromPublisher },
  manuscript: { standsAlone: true, date: 'full', label: 'Manuscript', source: both },
  map: { standsAlone: true, date: 'year', label: 'Map', source: both },
  graphic: { standsAlone: true, date: 'full', label: 'Image', source: both },
  song: { standsAlone: true, date: 'full', label: 'Audio recording', source: both },
  motion_picture: { standsAlone: true, date: 'full', label: 'Film or video', source: both },
  hearing: { standsAlone: true, date: 'full', label: 'Hearing', source: both },
  personal_communication: { standsAlone: true, date: 'full', label: 'Personal communication', source: both },
  interview: { standsAlone: true, date: 'full', label: 'Interview', source: both },
  speech: { standsAlone: true, date: 'full', label: 'Speech', source: both },
}

/** `Author. (Date). Title [Genre]. Source. URL`, APA 7, reference list. The address takes no full stop. */
export function apaReference(work: Work): CitationText {
  if (!isRetrievable(work)) return sentences(inTextOnly(work))
  if (isOfLaw(work.type)) return withAddress(sentences(caseOf(work)), work)
  const { date, label, source } = TEMPLATES[work.type]
  const author = plain(apaAuthors(work.authors))
  const title = titleOf(work, label)
  const [first, third] = author.length > 0 ? [author, title] : [title, []]
  const from = source(work)
  const isAuthor = isSame(soleBody(work), plainText(from))
  return withAddress(sentences(first, plain(`(${apaDate(work.date, date)})`), third, isAuthor ? [] : from), work)
}

/** `Kara, 2022, characters 5–9 of the text`, for brackets in the text; without an author the title stands in its place. */
export function apaInText(work: Work, locator: string | undefined): CitationText {
  const at = plain(locator ?? '')
  if (!isRetrievable(work)) return withCommas(inTextOnly(work), at)
  const lead =
    !isOfLaw(work.type) && work.authors.length > 0 ? plain(shortAuthors(work.authors, '&')) : titleInText(work)
  return withCommas(lead, plain(apaDate(work.date, 'year')), at)
}

/** What no reader can retrieve is not in the reference list, only in the text: a letter that is in no archive and on no page. */
export const isRetrievable = ({ type, container, publisher, url }: Work): boolean =>
  type !== 'personal_communication' || (container ?? publisher ?? url) !== undefined

function titleInText(work: Work): CitationText {
  if (!work.title) return bracketed(work)
  return isWhole(work) ? italic(work.title) : quoted(work.title)
}

function titleOf(work: Work, label: string | undefined): CitationText {
  if (!work.title) return bracketed(work)
  const kind = work.genre ?? label
  return concat(isWhole(work) ? italic(work.title) : plain(work.title), plain(kind ? ` [${capitalised(kind)}]` : ''))
}

function isWhole(work: Work): boolean {
  if (isOfLaw(work.type)) return true
  const { standsAlone } = TEMPLATES[work.type]
  return typeof standsAlone === 'function' ? standsAlone(work) : standsAlone
}

const bracketed = ({ description }: Work) => plain(`[${capitalised(description)}]`)

/** `A. Kara, personal communication, June 5, 2023`. */
const inTextOnly = ({ authors, date }: Work) =>
  withCommas(
    plain(apaDirectAuthors(authors)),
    plain('personal communication'),
    plain(chicagoDate({ ...date, basis: 'stated' })),
  )

/** `Name v. Name, Reporter (Court Year)`, in roman in the list, and without the names of the authors. */
function caseOf(work: Work): CitationText {
  const name = work.title ? plain(work.title) : bracketed(work)
  const decided = oneLine(`${work.publisher ?? ''} ${apaDate(work.date, 'year')}`)
  return concat(withCommas(name, plain(work.container ?? '')), plain(` (${decided})`))
}

function withAddress(reference: CitationText, { url, accessed, date }: Work): CitationText {
  if (!url) return reference
  const retrieved = accessed && !date.when ? `Retrieved ${usDay(accessed)}, from ` : ''
  return concat(reference, plain(` ${retrieved}${url}`))
}
