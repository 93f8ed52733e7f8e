import type { Citation, Quote } from './schema.ts'
import type { TimelineEvent } from './timeline-event.ts'

/** A citation under the number by which the entries of a printed chronology refer to it. */
export type Footnote = {
  readonly number: number
  /** Of the entry, counted from 1: its first event is entry 1. */
  readonly entry: number
  readonly event: TimelineEvent
  /** `event.citations[index]` is the citation. */
  readonly index: number
  readonly citation: Citation
  /** The first note that has the same words of the same source, where there is one before this: they are printed there. */
  readonly sameAs: number | undefined
}

/** Numbers every citation of the events, in their order; one list for each event. */
export function footnotesOf(events: readonly TimelineEvent[]): readonly (readonly Footnote[])[] {
  const firstWith = new Map<string, number>()
  let number = 0
  return events.map((event, i) =>
    event.citations.map((citation, index) => {
      number++
      const words = placeOf(citation)
      const sameAs = firstWith.get(words)
      if (sameAs === undefined) firstWith.set(words, number)
      return { number, entry: i + 1, event, index, citation, sameAs }
    }),
  )
}

/** With the words around them, since those are printed, too. */
const placeOf = ({ source, quote, locator }: Citation) =>
  [source, wordsOf(quote), quote.position?.start, locator].join('\n')
const wordsOf = ({ prefix = '', exact, suffix = '' }: Quote) => [prefix, exact, suffix].join('\u0000')
