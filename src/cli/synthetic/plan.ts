import type { Status } from '../../model/status.ts'
import { boundsOf } from '../../time/edtf/bounds.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import type { Instant } from '../../time/span.ts'
import type { Bursts } from './bursts.ts'
import { ACTOR_SHARES, KINDS } from './cast.ts'
import { syntheticDate } from './dates.ts'
import { type Random, runningSums, weightedIndex } from './random.ts'
import { firstSourceAfter } from './sources.ts'

/** What an event is, as indexes and without any texts: cheap enough to be made twice, once to find its place. */
export type Plan = {
  readonly edtf: string
  readonly earliest: Instant
  readonly latest: Instant
  readonly status: Status
  readonly kind: number
  readonly importance: number
  readonly actors: readonly number[]
  readonly sources: readonly number[]
}

const STATUSES: readonly { readonly status: Status; readonly weight: number }[] = [
  { status: 'occurred', weight: 70 },
  { status: 'alleged', weight: 12 },
  { status: 'planned', weight: 8 },
  { status: 'disputed', weight: 6 },
  { status: 'did-not-occur', weight: 4 },
]
const statusShares = runningSums(STATUSES.map(({ weight }) => weight))
/** From detail to landmark, in a hundred events. */
const importanceShares = runningSums([34, 30, 22, 10, 4])
const actorCountShares = runningSums([40, 33, 18, 9])
const sourceCountShares = runningSums([70, 22, 8])

export function planOf(random: Random, bursts: Bursts, sourceCount: number): Plan {
  const edtf = syntheticDate(bursts(random), random)
  const read = parseEdtf(edtf)
  if (!read.ok) throw new Error(read.error)
  const { earliest, latest } = boundsOf(read.value)
  const status = STATUSES[weightedIndex(random, statusShares)]?.status ?? 'occurred'
  return {
    edtf,
    earliest,
    latest,
    status,
    kind: random.below(KINDS.length),
    importance: 1 + weightedIndex(random, importanceShares),
    actors: distinct(1 + weightedIndex(random, actorCountShares), () => weightedIndex(random, ACTOR_SHARES)),
    sources: sourcesFor(status, earliest, random, sourceCount),
  }
}

/** What has happened is told by who wrote after it; what is planned, by who wrote before it. */
function sourcesFor(status: Status, earliest: Instant, random: Random, count: number): number[] {
  const after = firstSourceAfter(earliest, count)
  const wanted = 1 + weightedIndex(random, sourceCountShares)
  if (status === 'planned') return distinct(wanted, () => random.below(Math.max(1, after)))
  return distinct(wanted, () => after + random.below(count - after))
}

/** As many different values as wanted, or fewer where chance repeats itself. */
function distinct(wanted: number, draw: () => number): number[] {
  const values = new Set<number>()
  for (let tries = 0; values.size < wanted && tries < 2 * wanted; tries++) values.add(draw())
  return [...values]
}
