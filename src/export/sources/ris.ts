import { oneLine } from '../../citing/citation-text.ts'
import type { Name } from '../../citing/names.ts'
import type { When } from '../../citing/publication-date.ts'
import type { WorkType } from '../../citing/type-names.ts'
import { twoDigits } from '../../time/day-text.ts'
import type { Loss, Selection, Writing } from '../format.ts'
import { lossOf } from '../losses.ts'
import { entryLosses, type SourceEntry, sourceEntries } from './entry.ts'

/** The types of the RIS specification of 2011; what it has none for is GEN, generic. */
const TYPES: Readonly<Record<WorkType, string>> = {
  article: 'GEN',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  book: 'BOOK',
  post: 'ELEC',
  chapter: 'CHAP',
  thesis: 'THES',
  manuscript: 'MANSCPT',
  map: 'MAP',
  graphic: 'ART',
  song: 'SOUND',
  motion_picture: 'MPCT',
  hearing: 'HEAR',
  legislation: 'STAT',
  treaty: 'GEN',
  broadcast: 'VIDEO',
  document: 'GEN',
  interview: 'GEN',
  speech: 'GEN',
  personal_communication: 'PCOMM',
  legal_case: 'CASE',
}

/** For EndNote, Zotero, Mendeley and library catalogues. A line holds a tag and a value, an entry ends with ER. */
export function* writeRis(selection: Selection): Writing {
  const entries = sourceEntries(selection)
  for (const entry of entries) yield entryText(entry)
  return [...entryLosses(entries), ...yearLosses(entries)]
}

function entryText({ source, work, title, note }: SourceEntry): string {
  const year = work.date.when && risYear(work.date.when)
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[work.type]],
    ['ID', source.id],
    ...work.authors.map(name => ['AU', risName(name)] as const),
    ['TI', title],
    ['T2', work.container],
    ['PB', source.csl?.publisher],
    ['PY', year],
    ['DA', year && work.date.when && risDate(year, work.date.when)],
    ['M3', work.genre],
    ['LA', source.csl?.language],
    ['UR', work.url],
    ['N1', note],
  ]
  // One line a value, so that no text can bring a tag of its own.
  const text = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []))
  return `${text.join('')}ER  - \r\n\r\n`
}

const risName = (name: Name) =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')

/** Four digits: no year before 1, none beyond 9999, and no two of them. */
function risYear(when: When): string | undefined {
  if (when.unit === 'years' || when.year < 1 || when.year > 9_999) return undefined
  return String(when.year).padStart(4, '0')
}

/** `YYYY/MM/DD/other`; the slashes stay where a part is left out. */
function risDate(year: string, when: When): string {
  switch (when.unit) {
    case 'day':
      return `${year}/${twoDigits(when.month)}/${twoDigits(when.day)}/`
    case 'month':
      return `${year}/${twoDigits(when.month)}//`
    case 'season':
      return `${year}///${when.season}`
    default:
      return `${year}///`
  }
}

function yearLosses(entries: readonly SourceEntry[]): readonly Loss[] {
  const without = entries.filter(({ work: { date } }) => date.when && risYear(date.when) === undefined)
  return lossOf(
    without.map(({ source, title }) => source.shortName ?? title),
    'source',
    'without a year, as RIS has room for one year from 1 to 9999.',
  )
}
