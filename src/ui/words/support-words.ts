import { counted } from '../../lib/counted.ts'
import { type AssertionKind, assertionOf } from '../../model/assertion.ts'
import { isSupporting } from '../../model/citations.ts'
import { independenceOf } from '../../model/independence.ts'
import type { Citation } from '../../model/schema.ts'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'

/** What a row of the chronology says of an event's support. */
type Support = {
  /** Those that support it: `2 sources`. */
  readonly sources: string
  /** `1 independent`, where that is fewer, or that it is not known. */
  readonly independent: string | undefined
  /** More than one source stands on its own. */
  readonly isIndependent: boolean
  /** `contradicted`, where a source speaks against it. */
  readonly contradicted: string | undefined
  /** Who asserts it, where that is a reason for doubt. */
  readonly assertion: string | undefined
}

/** For the citations given: those of a day, say, rather than all. */
export function supportOf(event: TimelineEvent, citations: readonly Citation[], collection: CollectionHead): Support {
  const cited = { actors: event.actors, citations }
  const { sources, independent, atMost } = independenceOf(cited, collection)
  const isDoubted = event.status === 'alleged' || event.status === 'disputed'
  return {
    sources: sources === 0 ? 'no source says so' : counted(sources, 'source'),
    independent: independent < sources ? independentOf(independent, atMost) : undefined,
    isIndependent: independent > 1,
    contradicted: citations.every(isSupporting) ? undefined : 'contradicted',
    assertion: isDoubted ? DOUBTFUL[assertionOf(cited, collection).kind] : undefined,
  }
}

function independentOf(independent: number, atMost: number): string {
  if (independent === atMost) return `${independent} independent`
  return independent > 1 ? `at least ${independent} independent` : 'independence not known'
}

const DOUBTFUL: Partial<Record<AssertionKind, string>> = {
  'author-only': 'only the author says so',
  party: 'only a party to it says so',
}
