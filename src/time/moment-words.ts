import { assertNever, ensure } from '../lib/assert.ts'
import type { CivilDate } from './calendar.ts'
import { type CalendarDate, type DateTime, type Grouping, isMask, type Moment } from './edtf/expression.ts'
import { groupingRule } from './edtf/grouping.ts'
import { firstDay, lastDay } from './edtf/unspecified.ts'
import { betweenAnd, joinRange, withDash } from './join-words.ts'
import { longMonth, shortMonth } from './month-names.ts'
import { unspecifiedYear } from './unspecified-year-words.ts'
import { yearTokens } from './year-words.ts'

/** `full` is for sentences ("2 November 2022"), `few` for labels ("2 Nov 2022"). */
export type Wording = 'full' | 'few'

/**
 * The words of a moment, the finest first and without its qualifiers: ['2', 'November', '2022']. One by one, because
 * dates that stand together share their last words. Decades and the like bring their article along: "the 1990s".
 */
export function momentTokens(moment: Moment, wording: Wording): readonly string[] {
  switch (moment.kind) {
    case 'date':
      return dateTokens(moment, wording)
    case 'grouping':
      return groupingTokens(moment, wording)
    case 'time':
      return timeTokens(moment, wording)
    default:
      return assertNever(moment)
  }
}

export const dayTokens = ({ year, month, day }: CivilDate, wording: Wording) => [
  String(day),
  ...monthTokens({ year, month }, wording),
]

export const monthTokens = ({ year, month }: Omit<CivilDate, 'day'>, wording: Wording) => [
  monthName(month, wording),
  ...yearTokens(year),
]

const monthName = (month: number, wording: Wording) => (wording === 'full' ? longMonth(month) : shortMonth(month))

function dateTokens(date: CalendarDate, wording: Wording): readonly string[] {
  const { year, month, day } = date
  if (month === undefined) return wholeYear(year, wording)
  if (typeof month === 'number' && !isMask(day))
    return [...(day === undefined ? [] : [String(day)]), monthName(month, wording), ...withinYear(year, wording)]
  if (typeof month === 'number' && day === 'XX')
    return [...aPartOf('day', wording), monthName(month, wording), ...withinYear(year, wording)]
  if (month === 'XX' && (day === undefined || day === 'XX'))
    return [...aPartOf(day === undefined ? 'month' : 'day', wording), ...wholeYear(year, wording)]
  return [severalDays(date, wording)]
}

const aPartOf = (unit: 'day' | 'month', wording: Wording) => (wording === 'full' ? [`a ${unit} in`] : [])

/** `1985-04-1X`, `1984-1X`, `1985-XX-31`: only from when to when can be said in words. */
function severalDays(date: CalendarDate, wording: Wording): string {
  const tokens = date.day === undefined ? monthTokens : dayTokens
  const first = ensure(firstDay(date), 'a day that fits the pattern')
  const last = ensure(lastDay(date), 'a day that fits the pattern')
  return joinRange(tokens(first, wording), tokens(last, wording), wording === 'full' ? betweenAnd : withDash)
}

const wholeYear = (year: CalendarDate['year'], wording: Wording): readonly string[] =>
  typeof year === 'number' ? yearTokens(year) : [unspecifiedYear(year, wording)]

/** After a month or a season: "December 1985", but "December in the 1980s". */
const withinYear = (year: CalendarDate['year'], wording: Wording): readonly string[] =>
  typeof year === 'number' ? yearTokens(year) : [`${wording === 'full' ? 'in ' : ''}${unspecifiedYear(year, wording)}`]

const SHORT_UNITS = { quarter: 'Q', third: 'T', half: 'H' } as const

function groupingTokens({ year, code }: Grouping, wording: Wording): readonly string[] {
  const { unit, name, firstMonth, months, hemisphere } = groupingRule(code)
  if (unit !== 'season') {
    if (wording === 'full') return [`the ${name} of`, ...wholeYear(year, wording)]
    return [`${SHORT_UNITS[unit]}${(firstMonth - 1) / months + 1}`, ...wholeYear(year, wording)]
  }
  const endsNextYear = firstMonth + months - 1 > 12
  const years = endsNextYear && typeof year === 'number' ? [twoYears(year)] : withinYear(year, wording)
  return [name, ...years, ...(hemisphere && wording === 'full' ? [`(${hemisphere} hemisphere)`] : [])]
}

/** "2022–23" for a winter; across a century or before the year 1000 in full. */
function twoYears(year: number): string {
  const canBeShort = year >= 1000 && year < 9999 && year % 100 !== 99
  if (canBeShort) return `${year}–${String((year + 1) % 100).padStart(2, '0')}`
  return joinRange(yearTokens(year), yearTokens(year + 1), withDash)
}

function timeTokens(time: DateTime, wording: Wording): readonly string[] {
  const { hour, minute, second, offsetMinutes } = time
  const clock = [hour, minute, ...(second === undefined ? [] : [second])].map(twoDigits).join(':')
  const timeWithZone = offsetMinutes === undefined ? [`${clock},`] : [clock, `${zoneName(offsetMinutes)},`]
  return [...timeWithZone, ...dayTokens(time, wording)]
}

/** "UTC", "UTC+2", "UTC−4:30". */
function zoneName(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'UTC'
  const minutes = Math.abs(offsetMinutes) % 60
  const hours = (Math.abs(offsetMinutes) - minutes) / 60
  return `UTC${offsetMinutes < 0 ? '−' : '+'}${hours}${minutes ? `:${twoDigits(minutes)}` : ''}`
}

const twoDigits = (n: number) => String(n).padStart(2, '0')
