import type { When } from '../../citing/publication-date.ts'
import { assertNever } from '../../lib/assert.ts'
import { yearInWords } from '../../time/year-words.ts'
import type { Selection, Writing } from '../format.ts'
import { entryLosses, type SourceEntry, sourceEntries } from './entry.ts'

/** Of https://docs.citationstyles.org/en/stable/specification.html: a year before 1 is −1 for 1 BCE; there is no 0. */
type CslDate = {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly season?: number
  readonly circa?: true
  readonly literal?: string
}

/** What Zotero, pandoc and citation processors read. */
export function* writeCslJson(selection: Selection): Writing {
  const entries = sourceEntries(selection)
  yield `${JSON.stringify(entries.map(cslItem), null, 2)}\n`
  return entryLosses(entries)
}

function cslItem({ source, work, title, note }: SourceEntry): object {
  const { type, authors, container, genre, url, date } = work
  const publisher = source.csl?.publisher
  const language = source.csl?.language
  return {
    id: source.id,
    type,
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(container && { 'container-title': container }),
    ...(publisher && { publisher }),
    ...(date.when && {
      issued: { ...issued(date.when), ...((date.approximate || date.uncertain) && { circa: true }) },
    }),
    ...(genre && { genre }),
    ...(language && { language }),
    ...(url && { URL: url }),
    ...(note && { note }),
  }
}

/** From spring; where the year is that of its beginning. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter']

function issued(when: When): CslDate {
  switch (when.unit) {
    case 'day':
      return { 'date-parts': [[cslYear(when.year), when.month, when.day]] }
    case 'month':
      return { 'date-parts': [[cslYear(when.year), when.month]] }
    case 'season':
      return { 'date-parts': [[cslYear(when.year)]], season: SEASONS.indexOf(when.season) + 1 }
    case 'year':
      return { 'date-parts': [[cslYear(when.year)]] }
    case 'years':
      // A range would say that it came out all the time from one to the other.
      return when.lasting
        ? { 'date-parts': [[cslYear(when.first)], [cslYear(when.last)]] }
        : { literal: `between ${yearInWords(when.first)} and ${yearInWords(when.last)}` }
    default:
      return assertNever(when)
  }
}

const cslYear = (year: number) => (year <= 0 ? year - 1 : year)
