import type { Withdrawn } from '../../model/schema.ts'
import { dateInWords } from '../../time/date-words.ts'
import { boundsOf } from '../../time/edtf/bounds.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'

const NAMES: Readonly<Record<Withdrawn['type'], string>> = {
  event: 'The event',
  source: 'The source',
  actor: 'The actor',
}

/** The event “Iran attacks an embassy” was withdrawn on 3 May 2024: it is the same as another. */
export function withdrawnInWords({ type, title, date, reason }: Withdrawn): string {
  const ending = /[.!?…]$/.test(reason) ? '' : '.'
  return `${NAMES[type]} “${title}” was withdrawn${whenInWords(date)}: ${reason}${ending}`
}

function whenInWords(date: string): string {
  const parsed = parseEdtf(date)
  if (!parsed.ok) return ''
  return ` ${boundsOf(parsed.value).precision === 'day' ? 'on' : 'in'} ${dateInWords(parsed.value)}`
}
