import { counted, inFigures } from '../../lib/counted.ts'
import type { CollectionHead } from '../../model/timeline-event.ts'
import { edtfInWords } from '../words/edtf-words.ts'
import type { PageMargins } from './page-margins.ts'
import type { Printed } from './printed.ts'
import type { PrintedStill } from './printed-stills.ts'

/** Figures of a digest that stand on every page: enough to tell two files apart, few enough to be compared by eye. */
const DIGEST_FIGURES = 12

/** `41 of 166 events`, and what of those is not printed. */
export function shownInWords({ shown, total, entries }: Pick<Printed, 'shown' | 'total' | 'entries'>): {
  readonly shows: string
  readonly lacks: string
} {
  const all = shown === total ? `All ${counted(total, 'event')}` : `${inFigures(shown)} of ${counted(total, 'event')}`
  const missing = shown - entries.length
  if (missing === 0) return { shows: all, lacks: '' }
  const lacks =
    entries.length === 0
      ? 'None of them was there yet when this was printed.'
      : `Printed here: ${inFigures(entries.length)}, numbered from the earliest on; ${inFigures(missing)} more are left out. Narrow the filters to print others.`
  return { shows: all, lacks }
}

/** `Events 45–63`, or `Event 1`; and how many have no number, because they are not printed. */
export function eventsInWords({ from, to, missing }: Pick<PrintedStill, 'from' | 'to' | 'missing'>): string {
  if (to === from) return `${counted(missing, 'event')}, not printed here`
  const numbers = to - from === 1 ? `Event ${inFigures(to)}` : `Events ${inFigures(from + 1)}–${inFigures(to)}`
  return missing === 0 ? numbers : `${numbers}, and ${inFigures(missing)} not printed here`
}

/** `Data of 20 November 2026` */
export const versionInWords = ({ updated }: CollectionHead): string =>
  updated === undefined ? 'Data without a date' : `Data of ${edtfInWords(updated)}`

/** `printed`: the day in UTC. */
export function marginsOf({ head, at }: { readonly head: CollectionHead; readonly at: Date }): PageMargins {
  const digest = head.sha256 === undefined ? '' : ` · SHA-256 ${head.sha256.slice(0, DIGEST_FIGURES)}…`
  return {
    title: head.title,
    data: `${versionInWords(head)}${digest}`,
    printed: `Printed ${edtfInWords(at.toISOString().slice(0, 10))}`,
  }
}

/** Why there is no digest, where there is none. */
export const digestInWords = ({ sha256 }: CollectionHead): string =>
  sha256 ??
  (window.isSecureContext
    ? 'not computed, because the file is read in parts.'
    : 'not computed, because the page was not opened by https.')
