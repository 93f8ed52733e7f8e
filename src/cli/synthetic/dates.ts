import { civilOf } from '../../time/calendar.ts'
import { type Instant, MS_PER_DAY } from '../../time/span.ts'
import { type Random, runningSums, weightedIndex } from './random.ts'

/** A way of writing when something was, and how many in a hundred points (or durations) are written so. */
type Form = { readonly weight: number; readonly write: (instant: Instant, random: Random) => string }

const SHARE_WITH_END = 1 / 3

const two = (value: number) => String(value).padStart(2, '0')
const year = (instant: Instant) => String(civilOf(instant).year)
const month = (instant: Instant) => `${year(instant)}-${two(civilOf(instant).month)}`
const day = (instant: Instant) => `${month(instant)}-${two(civilOf(instant).day)}`
const season = (instant: Instant) => `${year(instant)}-${21 + (Math.floor((civilOf(instant).month + 9) / 3) % 4)}`
const time = (instant: Instant, random: Random) =>
  `${day(instant)}T${two(random.below(24))}:${two(random.below(60))}:00Z`
const days = (random: Random, most: number) => (1 + random.below(most)) * MS_PER_DAY

const POINTS: readonly Form[] = [
  { weight: 55, write: day },
  { weight: 5, write: time },
  { weight: 4, write: instant => `${day(instant)}~` },
  { weight: 3, write: instant => `${day(instant)}?` },
  { weight: 1, write: instant => `${day(instant)}%` },
  { weight: 11, write: month },
  { weight: 2, write: instant => `${month(instant)}~` },
  { weight: 1, write: instant => `${month(instant)}-XX` },
  { weight: 2, write: season },
  { weight: 6, write: year },
  { weight: 1, write: instant => `${year(instant)}?` },
  { weight: 1, write: instant => `${year(instant).slice(0, -1)}X` },
  { weight: 3, write: (instant, random) => `[${day(instant)}..${day(instant + days(random, 40))}]` },
  { weight: 2, write: (instant, random) => `[${day(instant)},${day(instant + days(random, 20))}]` },
  { weight: 2, write: instant => `[..${day(instant)}]` },
  { weight: 1, write: instant => `[${day(instant)}..]` },
]

const DURATIONS: readonly Form[] = [
  { weight: 74, write: (instant, random) => `${day(instant)}/${day(instant + stretch(random))}` },
  { weight: 8, write: (instant, random) => `${month(instant)}/${month(instant + 31 * MS_PER_DAY + stretch(random))}` },
  { weight: 4, write: (instant, random) => `${day(instant)}~/${day(instant + stretch(random))}?` },
  { weight: 4, write: (instant, random) => `${year(instant)}/${Number(year(instant)) + 1 + random.below(5)}` },
  { weight: 4, write: (instant, random) => `{${day(instant)},${day(instant + days(random, 9))}}` },
  { weight: 2, write: instant => `${day(instant)}/..` },
  { weight: 2, write: instant => `${day(instant)}/` },
  { weight: 2, write: instant => `../${day(instant)}` },
]

const pointShares = runningSums(POINTS.map(({ weight }) => weight))
const durationShares = runningSums(DURATIONS.map(({ weight }) => weight))

/** The EDTF of something at that instant: a point or, one time in three, a duration; in every kind of doubt. */
export function syntheticDate(instant: Instant, random: Random): string {
  const [forms, shares] = random.chance(SHARE_WITH_END) ? [DURATIONS, durationShares] : [POINTS, pointShares]
  const form = forms[weightedIndex(random, shares)]
  if (!form) throw new Error('no form of date')
  return form.write(instant, random)
}

/** Mostly some days, now and then years. */
const stretch = (random: Random) => Math.ceil(1_500 ** (random.next() * random.next())) * MS_PER_DAY
