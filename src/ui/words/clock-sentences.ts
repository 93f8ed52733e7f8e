/** What the panel says of an event in the light of the two clocks. */
import type { Certainty } from '../../model/during.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { dateInWords } from '../../time/date-words.ts'
import { duringInWords, knownOnInWords } from './clock-words.ts'

/** `Possibly in October 2022: its date is autumn 2022.` */
export function duringSentence(
  during: string,
  relation: Certainty | undefined,
  { date, status }: TimelineEvent,
): string {
  const inWords = duringInWords(during)
  if (relation === undefined) return `Not ${inWords}: its date is ${dateInWords(date.parsed)}.`
  // Of what did not occur, or is only planned, it is the date alone that lies there.
  const isSo = status === 'occurred' || status === 'disputed' || status === 'alleged'
  if (relation === 'certainly') return isSo ? `Certainly ${inWords}.` : `Its date is certainly ${inWords}.`
  return `Possibly ${inWords}: its date is ${dateInWords(date.parsed)}.`
}

/** Later sources may have changed them, and nobody has recorded what an editor would have written then. */
const TODAY = 'Its title, date and notes are as recorded today.'

/** `Possibly known on 1 March 2023: …` */
export function knownSentence(day: string, certainty: Certainty | undefined): string {
  const on = knownOnInWords(day).replace(/^as /, '')
  if (certainty === undefined) return `Not yet ${on}: no source that supports it was published by then.`
  if (certainty === 'certainly') return `Certainly ${on}. ${TODAY}`
  return `Possibly ${on}: whether a source that supports it was published by then is not certain. ${TODAY}`
}
