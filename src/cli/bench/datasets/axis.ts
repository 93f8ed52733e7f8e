import { boundsOf } from '../../../time/edtf/bounds.ts'
import { parseEdtf } from '../../../time/edtf/parse.ts'
import { lengthOf, type Span } from '../../../time/span.ts'

/** A point has the same start and end; `latest` is as far as its doubt reaches. */
export type Place = Span & { readonly latest: number }

/** Where pages that know no doubt put an event, as `pages/page.ts` has it; undefined if they cannot. */
export function placeOf(edtf: string): Place | undefined {
  const read = parseEdtf(edtf)
  if (!read.ok) return undefined
  const { kind, earliest, latest } = boundsOf(read.value)
  const start = Number.isFinite(earliest) ? earliest : latest
  if (!Number.isFinite(start)) return undefined
  const last = Number.isFinite(latest) ? latest : start
  return { start, end: kind === 'duration' ? last : start, latest: last }
}

type Axis = {
  readonly add: (place: Place) => void
  /** From the first start to the last end. */
  readonly full: () => Span
  /** Where the median event starts, as a share of that. */
  readonly middle: () => number
}

export function createAxis(): Axis {
  const starts: number[] = []
  let end = -Infinity
  const sorted = () => Float64Array.from(starts).sort()
  const full = () => ({ start: sorted()[0] ?? 0, end })
  return {
    add(place) {
      starts.push(place.start)
      end = Math.max(end, place.latest)
    },
    full,
    middle: () => ((sorted()[starts.length >> 1] ?? 0) - full().start) / lengthOf(full()),
  }
}
