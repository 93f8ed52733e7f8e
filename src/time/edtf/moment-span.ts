import { assertNever, ensure } from '../../lib/assert.ts'
import { type CivilDate, instantOf } from '../calendar.ts'
import { MS_PER_DAY, MS_PER_SECOND, type Span } from '../span.ts'
import type { CalendarDate, DateTime, Grouping, Moment } from './expression.ts'
import { groupingRule } from './grouping.ts'
import { firstDay, lastDay, yearRange } from './unspecified.ts'

const MS_PER_MINUTE = 60_000

/** All the time that the moment could be, qualifiers left out: `1969-07` is from 1 July to 1 August. */
export function momentSpan(moment: Moment): Span {
  switch (moment.kind) {
    case 'date':
      return dateSpan(moment)
    case 'grouping':
      return groupingSpan(moment)
    case 'time':
      return timeSpan(moment)
    default:
      return assertNever(moment)
  }
}

function dateSpan(date: CalendarDate): Span {
  const { year, month, day } = date
  if (month === undefined) {
    const { first, last } = yearRange(year)
    return { start: instantOf(first), end: instantOf(last + 1) }
  }
  if (typeof year === 'number' && typeof month === 'number') {
    if (day === undefined) return { start: instantOf(year, month), end: instantOf(year, month + 1) }
    if (typeof day === 'number') return daySpan({ year, month, day })
  }
  const first = ensure(firstDay(date), 'a day that fits the pattern')
  const last = ensure(lastDay(date), 'a day that fits the pattern')
  return { start: daySpan(first).start, end: daySpan(last).end }
}

function daySpan({ year, month, day }: CivilDate): Span {
  const start = instantOf(year, month, day)
  return { start, end: start + MS_PER_DAY }
}

function groupingSpan({ year, code }: Grouping): Span {
  const { firstMonth, months } = groupingRule(code)
  const { first, last } = yearRange(year)
  return { start: instantOf(first, firstMonth), end: instantOf(last, firstMonth + months) }
}

function timeSpan({ year, month, day, hour, minute, second, offsetMinutes = 0 }: DateTime): Span {
  const minutes = hour * 60 + minute - offsetMinutes
  const start = instantOf(year, month, day) + minutes * MS_PER_MINUTE + (second ?? 0) * MS_PER_SECOND
  return { start, end: start + (second === undefined ? MS_PER_MINUTE : MS_PER_SECOND) }
}
