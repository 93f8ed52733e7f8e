import { capitalised } from '../lib/capitalised.ts'
import { type CitationText, concat, italic, plain, quoted, sentences, withCommas } from './citation-text.ts'
import { hasNoDateOfItsOwn, mlaDate, mlaDay } from './date-forms.ts'
import { bareNumber } from './locators.ts'
import { mlaAuthors, shortAuthors } from './names.ts'
import { isOfLaw, type WorkType } from './type-names.ts'
import { isSame, soleBody, type Work } from './work.ts'

/** Works whose title is italic; of the kinds in `PART_OR_WHOLE` those that name no container. */
const WHOLE: readonly WorkType[] = ['book', 'report', 'thesis', 'motion_picture', 'legal_case', 'legislation', 'treaty']
const PART_OR_WHOLE: readonly WorkType[] = ['broadcast', 'document', 'manuscript', 'map', 'graphic', 'song', 'hearing']
/** Periodicals, whose publisher is not named. */
const PERIODICALS: readonly WorkType[] = ['article-newspaper', 'article-magazine', 'article-journal']
/** What the other elements would not show, as the last element. */
const LABELS: Partial<Record<WorkType, string>> = {
  interview: 'interview',
  speech: 'speech',
  hearing: 'hearing',
  manuscript: 'manuscript',
  map: 'map',
  graphic: 'image',
  song: 'audio recording',
  motion_picture: 'film or video',
  thesis: 'thesis',
  personal_communication: 'personal communication',
}

/** `Author. “Title.” Container, Publisher, Date, URL.`, MLA 9, works cited. */
export function mlaEntry(work: Work): CitationText {
  const { type, url, date, accessed } = work
  const [container, publisher] = [italic(containerOf(work)), plain(publisherOf(work))]
  const published = mlaDate(date, type === 'book' ? 'year' : 'full')
  const isFirst = container.length + publisher.length === 0
  const place = withCommas(
    container,
    publisher,
    plain(isFirst ? capitalised(published) : published),
    plain(withoutProtocol(url)),
  )
  const access = accessed && hasNoDateOfItsOwn(date) ? `Accessed ${mlaDay(accessed)}` : ''
  const archived = work.archived
    ? `Archived ${work.archived.day ? `${mlaDay(work.archived.day)}, ` : ''}${withoutProtocol(work.archived.url)}`
    : ''
  return sentences(
    plain(authorOf(work)),
    titleOf(work),
    place,
    plain(capitalised(labelOf(work))),
    plain(access),
    plain(archived),
  )
}

/**
 * `Kara 2`, `Kara, par. 14`, `Kara, characters 5–9 of the text`, for brackets in the text; without an author the title stands
 * in its place.
 */
export function mlaInText(work: Work, locator: string | undefined): CitationText {
  const isNamed = !isOfLaw(work.type) && authorOf(work) !== ''
  const lead = isNamed ? plain(shortAuthors(work.authors, 'and')) : titleOf(work)
  const number = bareNumber(locator ?? '')
  if (number === undefined || lead.length === 0) return withCommas(lead, plain(number ?? locator ?? ''))
  return concat(lead, plain(` ${number}`))
}

/** A body that publishes its own work is named as its publisher only; a case is by its court. */
function authorOf(work: Work): string {
  if (isOfLaw(work.type)) return work.publisher ?? ''
  const body = soleBody(work)
  const isOwn = isSame(body, publisherOf(work)) || isSame(body, containerOf(work))
  return isOwn ? '' : mlaAuthors(work.authors)
}

function titleOf({ type, title, container, description }: Work): CitationText {
  if (!title) return type === 'personal_communication' ? [] : plain(`Untitled ${description}`)
  return WHOLE.includes(type) || (PART_OR_WHOLE.includes(type) && !container) ? italic(title) : quoted(title)
}

function containerOf({ type, container, publisher }: Work): string {
  return container ?? (PERIODICALS.includes(type) ? (publisher ?? '') : '')
}

function publisherOf({ type, publisher }: Work): string {
  return isOfLaw(type) || PERIODICALS.includes(type) ? '' : (publisher ?? '')
}

const labelOf = ({ type, title, genre }: Work) => {
  if (!title && type !== 'personal_communication') return ''
  return type in LABELS || type === 'document' ? (genre ?? LABELS[type] ?? '') : ''
}

/** Addresses go without `https://` in MLA. */
const withoutProtocol = (url = '') => url.replace(/^https?:\/\//, '')
