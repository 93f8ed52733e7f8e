/** "4 or 9 June 2019": one of several dates. In English only. */
import { ok } from '../../lib/result.ts'
import { boundsOf } from '../edtf/bounds.ts'
import { parseEdtf } from '../edtf/parse.ts'
import { isMoment, type Reading, refused, type TypedDate } from './reading.ts'

/** Undefined where there is no "or". */
export function readAlternatives(text: string, read: (text: string) => Reading): Reading | undefined {
  const [, head, last] = /^(.+),? or (.+)$/i.exec(text) ?? []
  if (head === undefined || last === undefined) return undefined
  const end = read(last)
  if (!end.ok) return end
  const others = head.split(/,? or /i).flatMap(part => eachOf(part, last, end.value, read))
  const dates = [...others, end.value]
  const edtf = `[${dates.map(date => date.edtf).join(',')}]`
  const whole = parseEdtf(edtf)
  if (others.length === 0 || !whole.ok) return refused(`“${text}” was not understood.`)
  const readAs = dates.find(date => date.readAs)?.readAs
  return ok({ edtf, date: whole.value, readAs, otherwise: undefined })
}

/** A comma stands between two dates, "4, 5 or 9 June 2019", or else within one: "3 May, 2020". */
function eachOf(part: string, last: string, end: TypedDate, read: (text: string) => Reading): TypedDate[] {
  const parts = part.split(',').map(item => completed(item.trim(), last, end, read))
  if (parts.every(item => item !== undefined)) return parts
  return [completed(part, last, end, read) ?? []].flat()
}

/**
 * What a date leaves out stands at the last one: "4" is "4 June 2019" there. As much as may be, since "300" of "300 or 200 BC"
 * would be a year of ours. It has to be a date of the same kind: of "June 4 or 9, 2019" the last would be September; and no more
 * numbers than are sure: "4/5" is not April or May there.
 */
function completed(part: string, last: string, end: TypedDate, read: (text: string) => Reading): TypedDate | undefined {
  const words = last.split(/\s+/)
  for (let from = 1; from <= words.length; from++) {
    const date = read([part, ...words.slice(from)].join(' '))
    const isSure = date.ok && (from === words.length || date.value.readAs === undefined)
    if (isSure && isAlike(date.value, end)) return date.value
  }
  return undefined
}

function isAlike(date: TypedDate, end: TypedDate): boolean {
  return (
    isMoment(date.date) &&
    date.date.kind === end.date.kind &&
    boundsOf(date.date).precision === boundsOf(end.date).precision
  )
}
