import type { Moment, Qualifier, Qualifiers } from './edtf/expression.ts'
import { joinList } from './join-words.ts'
import type { Wording } from './moment-words.ts'

/** `alone`: the words end with the qualified date. `inline`: more follows, so a comma would tie it to the wrong date. */
export type Position = 'alone' | 'inline'

type Part = readonly [name: string, qualifier: Qualifier | undefined]

const MEANING: Record<Qualifier, string> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate and uncertain',
}

/** The qualifier of the date as a whole, or 'mixed' where its components differ: `2004-06-~11`. */
export function wholeQualifier(moment: Moment): Qualifier | 'mixed' | undefined {
  const [first, ...others] = partsOf(moment).map(([, qualifier]) => qualifier)
  return others.every(other => other === first) ? first : 'mixed'
}

/** "about 1992", "1992, uncertain", "11 June 2004, day approximate"; in few words "c. 1992", "1992?". */
export function qualified(words: string, moment: Moment, wording: Wording, position: Position): string {
  const whole = wholeQualifier(moment)
  if (whole !== 'mixed') return withQualifier(words, whole, wording, position)
  const parts = partsOf(moment)
  if (wording === 'few')
    return withQualifier(words, strongest(parts.map(([, qualifier]) => qualifier)), wording, position)
  return remarked(words, remarksOn(parts), position)
}

export function withQualifier(
  words: string,
  qualifier: Qualifier | undefined,
  wording: Wording,
  position: Position,
): string {
  if (qualifier === undefined) return words
  const isApproximate = qualifier !== '?'
  const isUncertain = qualifier !== '~'
  if (wording === 'few') return `${isApproximate ? 'c. ' : ''}${words}${isUncertain ? '?' : ''}`
  const stated = isApproximate ? `about ${words}` : words
  return isUncertain ? remarked(stated, 'uncertain', position) : stated
}

/** "year and month approximate, day uncertain" */
function remarksOn(parts: readonly Part[]): string {
  const remarks = Object.entries(MEANING).map(([sign, meaning]) => {
    const names = parts.filter(([, qualifier]) => qualifier === sign).map(([name]) => name)
    return names.length > 0 ? [`${joinList(names, 'and')} ${meaning}`] : []
  })
  return remarks.flat().join(', ')
}

const remarked = (words: string, remark: string, position: Position) =>
  position === 'alone' ? `${words}, ${remark}` : `${words} (${remark})`

function partsOf(moment: Moment): readonly Part[] {
  if (moment.kind === 'time') return []
  const { year, month, day }: Qualifiers = moment.qualifiers
  if (moment.kind === 'grouping')
    return [
      ['year', year],
      ['part of the year', month],
    ]
  if (moment.month === undefined) return [['year', year]]
  return [['year', year], ['month', month], ...(moment.day === undefined ? [] : [['day', day] satisfies Part])]
}

function strongest(qualifiers: readonly (Qualifier | undefined)[]): Qualifier {
  const isApproximate = qualifiers.some(qualifier => qualifier === '~' || qualifier === '%')
  const isUncertain = qualifiers.some(qualifier => qualifier === '?' || qualifier === '%')
  if (isApproximate) return isUncertain ? '%' : '~'
  return '?'
}
