import { oneLine } from '../../citing/citation-text.ts'
import type { Name } from '../../citing/names.ts'
import type { When } from '../../citing/publication-date.ts'
import type { WorkType } from '../../citing/type-names.ts'
import { twoDigits } from '../../time/day-text.ts'
import { yearInWords } from '../../time/year-words.ts'
import type { Selection, Writing } from '../format.ts'
import { isoDay, isoYear } from '../iso-dates.ts'
import { entryLosses, type SourceEntry, sourceEntries } from './entry.ts'

/** Entry types of BibLaTeX, and the field that names what the document appeared in or who stands behind it. */
const TYPES: Readonly<Record<WorkType, readonly [type: string, container: string, publisher: string]>> = {
  article: ['article', 'journal', 'publisher'],
  'article-newspaper': ['article', 'journal', 'publisher'],
  'article-magazine': ['article', 'journal', 'publisher'],
  'article-journal': ['article', 'journal', 'publisher'],
  webpage: ['online', 'organization', 'publisher'],
  'post-weblog': ['online', 'organization', 'publisher'],
  report: ['report', 'series', 'institution'],
  book: ['book', 'series', 'publisher'],
  post: ['online', 'organization', 'publisher'],
  chapter: ['incollection', 'booktitle', 'publisher'],
  thesis: ['thesis', 'series', 'institution'],
  manuscript: ['unpublished', 'howpublished', 'publisher'],
  map: ['misc', 'howpublished', 'publisher'],
  graphic: ['misc', 'howpublished', 'publisher'],
  song: ['misc', 'howpublished', 'publisher'],
  motion_picture: ['misc', 'howpublished', 'publisher'],
  hearing: ['misc', 'howpublished', 'publisher'],
  legislation: ['misc', 'howpublished', 'publisher'],
  treaty: ['misc', 'howpublished', 'publisher'],
  broadcast: ['misc', 'howpublished', 'publisher'],
  document: ['misc', 'howpublished', 'publisher'],
  interview: ['misc', 'howpublished', 'publisher'],
  speech: ['misc', 'howpublished', 'publisher'],
  personal_communication: ['misc', 'howpublished', 'publisher'],
  legal_case: ['misc', 'howpublished', 'publisher'],
}

/** Told apart within a type, as the styles for APA and Chicago do. */
const SUBTYPES: Partial<Readonly<Record<WorkType, string>>> = {
  'article-newspaper': 'newspaper',
  'article-magazine': 'magazine',
}

/**
 * For LaTeX and reference managers. `date` is that of BibLaTeX, which takes EDTF up to level 1, so that `2022~` stays
 * approximate; `year` beside it is for older styles.
 */
export function* writeBibtex(selection: Selection): Writing {
  const entries = sourceEntries(selection)
  const title = commentText(selection.collection.title)
  yield `% Sources of ${title}, written by Whence on ${isoDay(selection.madeAt)}. UTF-8, BibLaTeX dates.\n`
  for (const entry of entries) yield `\n${entryText(entry)}`
  return entryLosses(entries)
}

function entryText({ source, work, title, note }: SourceEntry): string {
  const [type, containerField, publisherField] = TYPES[work.type]
  const { date } = work
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', work.authors.map(bibtexName).join(' and ')],
    // Twice in braces: no style may set the capitals of a title otherwise.
    ['title', `{${escaped(title)}}`],
    [containerField, work.container && escaped(work.container)],
    [publisherField, source.csl?.publisher && escaped(source.csl.publisher)],
    ['date', biblatexDate(source.published?.edtf) ?? (date.when && certainDate(date.when))],
    ['year', date.when && yearField(date.when)],
    ['entrysubtype', SUBTYPES[work.type]],
    ['type', work.genre && escaped(work.genre)],
    ['language', source.csl?.language && escaped(source.csl.language)],
    ['url', work.url && verbatimUrl(work.url)],
    ['annotation', note && escaped(note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@${type}{${source.id},\n${lines.join('')}}\n`
}

/** A name that BibTeX would take apart in another way than it is meant stands in braces. */
function bibtexName(name: Name): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`
  return [name.family, name.given].flatMap(part => (part ? namePart(part) : [])).join(', ')
}

const namePart = (part: string) =>
  /,|(^|\s)(\p{Ll}|[Aa][Nn][Dd](\s|$))/u.test(part) ? `{${escaped(part)}}` : escaped(part)

/** Level 1 of EDTF without what BibLaTeX does not know: quarters, halves, days or months that are not specified. */
const LEVEL_1 = /^-?\d{4}(-(0[1-9]|1[0-2])(-\d\d)?|-2[1-4])?[~?%]?$|^-?\d{3}X$|^-?\d\dXX$/

/** The EDTF expression itself, where BibLaTeX reads it. */
function biblatexDate(edtf: string | undefined): string | undefined {
  const ends = edtf?.split('/') ?? []
  const isRead = ends.length > 0 && ends.every(end => LEVEL_1.test(end) || (ends.length === 2 && end === '..'))
  return isRead && ends.some(end => end !== '..') ? edtf : undefined
}

const YEARS_OF_FOUR_DIGITS = /^-?\d{4}$/

function certainDate(when: When): string | undefined {
  const [first, last] = when.unit === 'years' ? [when.first, when.last] : [when.year, when.year]
  const [from, to] = [isoYear(first), isoYear(last)]
  if (!YEARS_OF_FOUR_DIGITS.test(from) || !YEARS_OF_FOUR_DIGITS.test(to)) return undefined
  switch (when.unit) {
    case 'day':
      return `${from}-${twoDigits(when.month)}-${twoDigits(when.day)}`
    case 'month':
      return `${from}-${twoDigits(when.month)}`
    case 'years':
      return when.lasting ? `${from}/${to}` : undefined
    default:
      return from
  }
}

/** Styles print it as it stands. Two dashes are a range in LaTeX, and would say that it came out all that time. */
function yearField(when: When): string {
  if (when.unit !== 'years') return yearInWords(when.year)
  const [first, last] = [yearInWords(when.first), yearInWords(when.last)]
  return when.lasting ? `${first}--${last}` : `between ${first} and ${last}`
}

const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Escaped braces would count in BibTeX's search for the end of the field, one without its other half too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

const escaped = (text: string) => oneLine(text).replaceAll(/[\\{}^~$&%#_]/g, sign => SPECIALS[sign] ?? `\\${sign}`)

/** BibLaTeX sets a `url` as it is; only braces and the backslash would end or bend the field. */
const verbatimUrl = (url: string) => url.replaceAll(/[{}\\]/g, encodeURIComponent)

/** An @ begins an entry wherever it stands. */
const commentText = (text: string) => oneLine(text).replaceAll('@', '(at)')
