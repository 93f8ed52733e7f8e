import { counted, inFigures } from '../../lib/counted.ts'

/** Of the events shown, how many are there on some readings of a date only; with the time or day asked for, in words. */
type Clock = { readonly inWords: string; readonly possibly: number }

export type Showing = {
  readonly shown: number
  readonly total: number
  readonly during: Clock | undefined
  readonly knownOn: Clock | undefined
  /** What must all be there: `with both Iran and Israel`. */
  readonly conjunctions: readonly string[]
  /** What a query was looked for in; undefined without one. */
  readonly searched: 'everything' | 'titles' | 'not yet' | undefined
}

/**
 * The status line in two parts. `Showing 14 of 161 events` is what other programs look for; the rest says what the two
 * clocks leave open: `: 9 certainly, 5 possibly in October 2022, as known on 1 March 2023 (2 only possibly)`.
 */
export function showingInWords({ shown, total, during, knownOn, conjunctions, searched }: Showing): {
  count: string
  detail: string
} {
  const known =
    knownOn && `, ${knownOn.inWords}${knownOn.possibly > 0 ? ` (${inFigures(knownOn.possibly)} only possibly)` : ''}`
  const then =
    during &&
    `: ${inFigures(shown - during.possibly)} certainly, ${inFigures(during.possibly)} possibly ${during.inWords}`
  const joined = conjunctions.map(words => `, ${words}`).join('')
  return {
    count: countInWords(shown, total),
    detail: (then ?? '') + (known ?? '') + joined + (searched ? SEARCHED[searched] : ''),
  }
}

/** `Showing 14 of 161 events` */
export const countInWords = (shown: number, total: number): string =>
  `Showing ${inFigures(shown)} of ${counted(total, 'event')}`

const SEARCHED = {
  everything: '',
  titles: ', searched in titles only',
  'not yet': ', not searched yet',
} as const
