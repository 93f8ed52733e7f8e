import { ok } from '../../lib/result.ts'
import { parseEdtf } from '../edtf/parse.ts'
import { yearText } from '../edtf/parse-moment.ts'
import { type Reading, refused } from './reading.ts'

/** "1648/9", "2018/19": a year and the last digits of another, but not "2018/9/3". */
const SLASH_YEAR = /(?<![\d./-])(\d{4})\/(\d{1,2})(?![\d/])/g

/**
 * A year with the end of the next after a slash: both years, such as a season of 2018/19, or one of the two as Old Style counts
 * it; "2018/9" could be a month as well. Undefined where it is none of these.
 */
export function readDoubleYear(text: string, read: (text: string) => Reading): Reading | undefined {
  const found = [...text.matchAll(SLASH_YEAR)].find(([, first, ending = '']) => isNext(Number(first) + 1, ending))
  if (!found) return undefined
  const [written, first = '', ending = ''] = found
  const next = Number(first) + 1
  const years = { written, both: `${first}/${yearText(next)}`, either: `[${first},${yearText(next)}]` }
  const before = text.slice(0, found.index)
  if (!text.endsWith(written)) return refusedYears(years)
  if (before !== '') return beside(before, years, read(`${before}${first}–${ending}`), read(`${before}${next}`))
  const month = read(`${first}-${ending.padStart(2, '0')}`)
  if (month.ok && month.value.date.kind === 'date')
    return ok({ ...month.value, readAs: 'month-after-slash', otherwise: years.both })
  const parsed = parseEdtf(years.both)
  if (!parsed.ok) return undefined
  return ok({ edtf: years.both, date: parsed.value, readAs: 'both-years', otherwise: years.either })
}

const isNext = (next: number, ending: string) => next % 10 ** ending.length === Number(ending)

type Years = { readonly written: string; readonly both: string; readonly either: string }

/** "winter 2018/19" is one winter. Of "30 January 1648/9" the year is to be told by who knows the document. */
function beside(before: string, years: Years, winter: Reading, day: Reading): Reading {
  if (winter.ok && winter.value.date.kind === 'grouping') return winter
  const isDay = day.ok && day.value.date.kind === 'date' && day.value.date.month !== undefined
  if (!isDay) return refusedYears(years)
  const phrase = `“${before}${years.written}” as date phrase`
  return refusedYears(years, `${day.value.edtf} if that is its day by the Gregorian calendar, and ${phrase}`)
}

function refusedYears(
  { written, both, either }: Years,
  write = `${both}, or ${either} if it is one of the two`,
): Reading {
  const says = `“${written}” is two years, or one that was counted in two ways`
  return refused(`${says}: write which is meant.`, `${says}: write ${write}`)
}
