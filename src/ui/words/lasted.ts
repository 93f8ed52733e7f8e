import { durationInWords, isCountedInDays } from '../../time/duration-words.ts'
import type { DateBounds } from '../../time/edtf/bounds.ts'
import { lengthOf, MS_PER_DAY } from '../../time/span.ts'

/**
 * "Lasted 45 days, the first and the last included." where both the first and the last day are known; a length from vaguer
 * ends would be a guess. Sources often leave one of the two days out: they call the same war one of 44 days.
 */
export function lastedInWords({
  kind,
  earliest,
  latest,
  startsIn,
  endsIn,
  members,
  ...quality
}: DateBounds): string | undefined {
  const ends = [startsIn, endsIn].map(lengthOf)
  const isKnownToDays = ends.every(length => length <= MS_PER_DAY)
  if (kind !== 'duration' || members || !isKnownToDays || quality.approximate || quality.uncertain) return undefined
  const lasted = { start: earliest, end: latest }
  const length = lengthOf(lasted)
  const isFromDayToDay = ends.every(end => end === MS_PER_DAY) && length > MS_PER_DAY
  const included = isFromDayToDay && isCountedInDays(length) ? ', the first and the last included' : ''
  return `Lasted ${durationInWords(lasted)}${included}.`
}
