import { drawKnownLine, drawPublications } from '../../draw/draw-beside.ts'
import type { Layer } from '../../draw/draw-scene.ts'
import { publicationStrip } from '../../layout/publication-strip.ts'
import type { Filters } from '../../model/filters.ts'
import { readDay } from '../../model/knowledge.ts'
import { dateInFewWords } from '../../time/date-words.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import type { TimeScale } from '../../time/time-scale.ts'

/** When the sources came out. */
export const publicationLayer = (...shown: Parameters<typeof publicationStrip>): Layer =>
  drawPublications(publicationStrip(...shown))

/** The end of the day that the chronology is shown as of, if a reader asks for one. */
export function knownLayer({ knownOn }: Pick<Filters, 'knownOn'>, scale: TimeScale): Layer | undefined {
  const day = knownOn === undefined ? undefined : readDay(knownOn)
  const date = knownOn === undefined ? undefined : parseEdtf(knownOn)
  if (!day?.ok || !date?.ok) return undefined
  return drawKnownLine({ x: scale.xOf(day.value.end), words: `as known on ${dateInFewWords(date.value)}` })
}
