import type { Instant, Span } from '../span.ts'
import type { DateSet, Edge, Edtf, Interval, Moment, Range } from './expression.ts'
import { momentSpan } from './moment-span.ts'
import { coarsest, momentPrecision, type Precision } from './precision.ts'
import { type Quality, qualityOf } from './quality.ts'

export type { Precision } from './precision.ts'

/**
 * Four points. A moment (a date of whatever precision, or a one-of set) has only `earliest` and `latest`: it lies
 * somewhere in [earliest, latest). A duration (an interval, or an all-of set) starts somewhere in `startsIn` and
 * ends somewhere in `endsIn`.
 *
 *   2022-10/2022-12     earliest                              latest
 *                       [  startsIn  )               [  endsIn  )
 *                       1 Oct        1 Nov           1 Dec      1 Jan
 *
 * For a moment both are {earliest, latest}. Ends that are open or unknown reach ±Infinity: neither says that the thing
 * went on for ever. The qualifiers ~ and ? have no size, so they widen nothing; they are flags.
 */
export type DateBounds = {
  readonly kind: 'moment' | 'duration'
  readonly earliest: Instant
  /** Exclusive. */
  readonly latest: Instant
  readonly startsIn: Span
  readonly endsIn: Span
  readonly openStart: boolean
  readonly openEnd: boolean
  /** Of the coarsest part: the day of `2004-02-01/2005` does not make the whole known to the day. */
  readonly precision: Precision
  readonly approximate: boolean
  readonly uncertain: boolean
  /**
   * Of a set of several: each of them, in time order. `{1993-04-30,1993-07-29}` was on two days, and not in May.
   */
  readonly members?: readonly Span[] | undefined
  /** Of a moment of which the latest alone is known, and that to the year: `[..2021]`, but not `[..2021-12-31]`. */
  readonly endsWithYear?: boolean | undefined
}

const ALL_TIME: Span = { start: -Infinity, end: Infinity }

export function boundsOf(edtf: Edtf): DateBounds {
  const quality = qualityOf(edtf)
  switch (edtf.kind) {
    case 'interval':
      return durationBounds(startAndEnd(edtf), intervalPrecision(edtf), quality)
    case 'all-of':
      return durationBounds(firstAndLast(edtf), coarsest(edtf.members.map(memberPrecision)), quality, membersIn(edtf))
    case 'one-of':
      return oneOfBounds(edtf, quality)
    default:
      return momentBounds(momentSpan(edtf), momentPrecision(edtf), quality)
  }
}

type Ends = { readonly startsIn: Span; readonly endsIn: Span }

// Written out rather than spread together: a spread took 4 µs a date, which a million dates make felt.
const momentBounds = (
  possible: Span,
  precision: Precision,
  quality: Quality,
  members?: readonly Span[],
): DateBounds => ({
  kind: 'moment',
  earliest: possible.start,
  latest: possible.end,
  startsIn: possible,
  endsIn: possible,
  openStart: possible.start === -Infinity,
  openEnd: possible.end === Infinity,
  precision,
  approximate: quality.approximate,
  uncertain: quality.uncertain,
  members,
})

function oneOfBounds(set: DateSet, quality: Quality): DateBounds {
  const bounds = momentBounds(possibleSpan(set), oneOfPrecision(set), quality, membersIn(set))
  const [only] = set.members
  const endsWithYear =
    bounds.openStart && only?.kind === 'range' && only.to !== undefined && momentPrecision(only.to) === 'year'
  return endsWithYear && set.members.length === 1 ? { ...bounds, endsWithYear } : bounds
}

/** A start is not after its end: so each, where it is vague, is cut by what the other allows. */
function durationBounds(
  { startsIn, endsIn }: Ends,
  precision: Precision,
  quality: Quality,
  members?: readonly Span[],
): DateBounds {
  const starts = { start: startsIn.start, end: Math.min(startsIn.end, endsIn.end) }
  const ends = { start: Math.max(startsIn.start, endsIn.start), end: endsIn.end }
  return {
    kind: 'duration',
    earliest: starts.start,
    latest: ends.end,
    startsIn: starts,
    endsIn: ends,
    openStart: starts.start === -Infinity,
    openEnd: ends.end === Infinity,
    precision,
    approximate: quality.approximate,
    uncertain: quality.uncertain,
    members,
  }
}

const edgeSpan = (edge: Edge | undefined): Span =>
  edge === undefined || typeof edge === 'string' ? ALL_TIME : momentSpan(edge)

const startAndEnd = ({ start, end }: Interval): Ends => ({ startsIn: edgeSpan(start), endsIn: edgeSpan(end) })

/** The first member to come is the start of the whole, the last to come its end. */
function firstAndLast({ members }: DateSet): Ends {
  const firsts = members.map(member => edgeSpan(member.kind === 'range' ? member.from : member))
  const lasts = members.map(member => edgeSpan(member.kind === 'range' ? member.to : member))
  return {
    startsIn: { start: Math.min(...firsts.map(s => s.start)), end: Math.min(...firsts.map(s => s.end)) },
    endsIn: { start: Math.max(...lasts.map(s => s.start)), end: Math.max(...lasts.map(s => s.end)) },
  }
}

/** Of both kinds of set: see `DateBounds`. */
function membersIn({ members }: DateSet): readonly Span[] | undefined {
  if (members.length < 2) return undefined
  return members
    .map(member => {
      if (member.kind !== 'range') return momentSpan(member)
      return { start: edgeSpan(member.from).start, end: edgeSpan(member.to).end }
    })
    .sort((a, b) => a.start - b.start)
}

/** From the first possibility to the last. */
const possibleSpan = (set: DateSet): Span => {
  const { startsIn, endsIn } = firstAndLast(set)
  return { start: startsIn.start, end: endsIn.end }
}

const edgePrecision = (edge: Edge | undefined): Precision[] =>
  edge === undefined || typeof edge === 'string' ? [] : [momentPrecision(edge)]

const intervalPrecision = ({ start, end }: Interval) => coarsest([...edgePrecision(start), ...edgePrecision(end)])

const memberPrecision = (member: Moment | Range): Precision =>
  member.kind === 'range'
    ? coarsest([...edgePrecision(member.from), ...edgePrecision(member.to)])
    : momentPrecision(member)

/** Several candidates are a range, however exact each of them is. */
function oneOfPrecision({ members }: DateSet): Precision {
  const [only, ...others] = members
  return only && others.length === 0 && only.kind !== 'range' ? momentPrecision(only) : 'range'
}
