import { assertionOf } from '../../model/assertion.ts'
import { independenceOf } from '../../model/independence.ts'
import type { Citation } from '../../model/schema.ts'
import type { Collection, TimelineEvent } from '../../model/timeline-event.ts'
import { counted } from './counted.ts'

/** What a row of the chronology says of an event's support. */
export type Support = {
  /** Distinct sources: `2 sources`. */
  readonly sources: string
  /** `1 independent`, where that is fewer. */
  readonly independent: string | undefined
  /** More than one source stands on its own. */
  readonly isIndependent: boolean
  /** Who asserts it, where that is a reason for doubt. */
  readonly assertion: string | undefined
}

/** For the citations given: those of a day, say, rather than all. */
export function supportOf(event: TimelineEvent, citations: readonly Citation[], collection: Collection): Support {
  const cited = { actors: event.actors, citations }
  const { sources, independent } = independenceOf(cited, collection)
  const differs = independent < sources
  return {
    sources: counted(differs ? sources : new Set(citations.map(({ source }) => source)).size, 'source'),
    independent: differs ? `${independent} independent` : undefined,
    isIndependent: independent > 1,
    assertion: isDoubted(event) ? doubtfulAssertion(cited, collection) : undefined,
  }
}

const isDoubted = ({ status }: TimelineEvent) => status === 'alleged' || status === 'disputed'

function doubtfulAssertion(
  cited: Pick<TimelineEvent, 'actors' | 'citations'>,
  collection: Collection,
): string | undefined {
  const { kind, asserters } = assertionOf(cited, collection)
  if (kind === 'author-only') return 'only the author says so'
  if (kind !== 'party') return undefined
  return asserters.length === 1 ? 'only a party to it says so' : 'only parties to it say so'
}
