import { durationInWords } from '../../time/duration-words.ts'
import type { DateBounds } from '../../time/edtf/bounds.ts'
import { lengthOf, MS_PER_DAY } from '../../time/span.ts'

/** "Lasted 45 days." where both the first and the last day are known; a length from vaguer ends would be a guess. */
export function lastedInWords({
  kind,
  earliest,
  latest,
  startsIn,
  endsIn,
  members,
  ...quality
}: DateBounds): string | undefined {
  const isKnownToDays = lengthOf(startsIn) <= MS_PER_DAY && lengthOf(endsIn) <= MS_PER_DAY
  if (kind !== 'duration' || members || !isKnownToDays || quality.approximate || quality.uncertain) return undefined
  return `Lasted ${durationInWords({ start: earliest, end: latest })}.`
}
