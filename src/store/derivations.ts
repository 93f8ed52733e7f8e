import { memoizeLast } from '../lib/memoize-last.ts'
import { relationsOf, spanDuring } from '../model/during.ts'
import { facetCounts } from '../model/facet-counts.ts'
import type { Facet, Filters } from '../model/filters.ts'
import { knowledgeOn } from '../model/knowledge.ts'
import { matchingEvents } from '../model/matching.ts'
import { fullSpan, shortestView } from '../model/opening-span.ts'
import { undecidedFromPrevious } from '../model/order-doubt.ts'
import { publicationMarks } from '../model/publication.ts'
import { sourceViews } from '../model/source-view.ts'
import { anchorOf, placeInOrder } from '../model/time-order.ts'
import type { Collection, EventId, TimelineEvent } from '../model/timeline-event.ts'

export type Neighbours = {
  readonly previous: EventId | undefined
  readonly next: EventId | undefined
  /** Place among the matching events, from 0; undefined if none is selected or the filters hide it. */
  readonly index: number | undefined
  readonly total: number
}

export type Derivations = ReturnType<typeof createDerivations>

/**
 * What is computed from the inputs, remembered for the last inputs. Each store makes its own set: shared memory
 * would forget one store's values whenever another asks, and a selector that returns a new reference at each call
 * makes React loop.
 */
export function createDerivations() {
  const countsOf = (facet: Facet) =>
    memoizeLast((collection: Collection, filters: Filters) => facetCounts(collection, filters, facet))
  return {
    matching: memoizeLast(matchingEvents),
    ids: memoizeLast((events: readonly TimelineEvent[]): ReadonlySet<EventId> => new Set(events.map(({ id }) => id))),
    byId: memoizeLast(
      (events: readonly TimelineEvent[]): ReadonlyMap<EventId, TimelineEvent> =>
        new Map(events.map(event => [event.id, event])),
    ),
    limits: memoizeLast((events: readonly TimelineEvent[]) => ({
      full: fullSpan(events),
      shortest: shortestView(events),
    })),
    undated: memoizeLast((events: readonly TimelineEvent[]) =>
      events.filter(({ date }) => anchorOf(date.bounds) === undefined),
    ),
    neighbours: memoizeLast(neighboursOf),
    relations: memoizeLast((events: readonly TimelineEvent[], during: string) =>
      relationsOf(events, spanDuring(during)),
    ),
    knowledge: memoizeLast(knowledgeOn),
    undecided: memoizeLast(undecidedFromPrevious),
    sourceViews: memoizeLast(sourceViews),
    publications: memoizeLast(publicationMarks),
    facetCounts: {
      actor: countsOf('actor'),
      source: countsOf('source'),
      kind: countsOf('kind'),
      status: countsOf('status'),
      basis: countsOf('basis'),
      voice: countsOf('voice'),
      speaker: countsOf('speaker'),
      evidence: countsOf('evidence'),
    },
  }
}

/** With nothing selected the first event is next. An event hidden by the filters has those around its place. */
function neighboursOf(matching: readonly TimelineEvent[], selected: TimelineEvent | undefined): Neighbours {
  const total = matching.length
  if (!selected) return { previous: undefined, next: matching[0]?.id, index: undefined, total }
  const place = placeInOrder(matching, selected)
  const isShown = matching[place]?.id === selected.id
  return {
    previous: matching[place - 1]?.id,
    next: matching[isShown ? place + 1 : place]?.id,
    index: isShown ? place : undefined,
    total,
  }
}
