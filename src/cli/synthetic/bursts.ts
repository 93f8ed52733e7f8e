import { instantOf } from '../../time/calendar.ts'
import { type Instant, lengthOf, MS_PER_DAY, type Span } from '../../time/span.ts'
import { type Random, randomOf, runningSums, weightedIndex } from './random.ts'

export const THIRTY_YEARS: Span = { start: instantOf(1995), end: instantOf(2025) }

const BURSTS = 24
const SHARE_IN_BURSTS = 0.8
const SHORTEST_BURST_DAYS = 3
const LONGEST_BURST_DAYS = 400

/** Gives instants as wars and crises do: most of them in a few short stretches, the rest over all thirty years. */
export type Bursts = (random: Random) => Instant

export function burstsOf(seed: number): Bursts {
  const random = randomOf(seed, -2)
  const centres: Instant[] = []
  const halfWidths: number[] = []
  for (let i = 0; i < BURSTS; i++) {
    const days = SHORTEST_BURST_DAYS * (LONGEST_BURST_DAYS / SHORTEST_BURST_DAYS) ** random.next()
    halfWidths.push((days / 2) * MS_PER_DAY)
    centres.push(THIRTY_YEARS.start + random.next() * lengthOf(THIRTY_YEARS))
  }
  const shares = runningSums(centres.map((_, i) => 1 / (i + 1)))
  return own => {
    const anywhere = THIRTY_YEARS.start + own.next() * lengthOf(THIRTY_YEARS)
    if (!own.chance(SHARE_IN_BURSTS)) return anywhere
    const i = weightedIndex(own, shares)
    // The sum of two is more often near the middle than a single one.
    const offset = (own.next() + own.next() - 1) * (halfWidths[i] ?? 0)
    const instant = (centres[i] ?? 0) + offset
    return instant >= THIRTY_YEARS.start && instant < THIRTY_YEARS.end ? instant : anywhere
  }
}
