import type { Filters } from '../../model/filters.ts'
import { readDay } from '../../model/knowledge.ts'
import { dateInFewWords } from '../../time/date-words.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import type { TimeScale } from '../../time/time-scale.ts'

/** Where the day ends that the chronology is shown as of, if a reader asks for one. */
export function knownLineOf({ knownOn }: Pick<Filters, 'knownOn'>, scale: TimeScale) {
  const day = knownOn === undefined ? undefined : readDay(knownOn)
  const date = knownOn === undefined ? undefined : parseEdtf(knownOn)
  if (!day?.ok || !date?.ok) return undefined
  return { x: scale.xOf(day.value.end), words: `as known on ${dateInFewWords(date.value)}` }
}
