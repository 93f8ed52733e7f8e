import { type Assertion, assertionOf } from './assertion.ts'
import { isDenied } from './citations.ts'
import { type Independence, independenceOf } from './independence.ts'
import type { CollectionHead, TimelineEvent } from './timeline-event.ts'

/** In the order a reader asks: how many say so, who says so, what speaks against it. */
export const EVIDENCE_TRAITS = [
  'single-source',
  'independence-not-known',
  'several-independent',
  'author-only',
  'by-a-party',
  'contradicted',
  'corrected',
  'competing-dates',
] as const
export type EvidenceTrait = (typeof EVIDENCE_TRAITS)[number]

/** What each trait means, exactly. */
const HAS: Readonly<Record<EvidenceTrait, (evidence: Evidence) => boolean>> = {
  /** One independent source: reprints, the same author again and "according to" chains add none. */
  'single-source': ({ independence }) => independence.atMost === 1,
  /** Several sources, of which some give no author: they may be one author's. */
  'independence-not-known': ({ independence }) => independence.independent === 1 && independence.atMost > 1,
  /** Known to be, as far as the dataset records it. */
  'several-independent': ({ independence }) => independence.independent > 1,
  'author-only': ({ assertion }) => assertion.kind === 'author-only',
  /** A party is among those who assert it, maybe not alone: `assertionOf` tells. */
  'by-a-party': ({ assertion }) => assertion.asserters.some(({ isParty }) => isParty),
  contradicted: ({ event }) => event.status === 'disputed' || isDenied(event),
  /** An editor's note says that a source is wrong, or that it differs from the evidence. */
  corrected: ({ event }) => event.notes.some(({ type }) => type !== 'context'),
  /** There is a candidate beside the one chosen. */
  'competing-dates': ({ event }) => event.date.competing.some(({ chosen }) => !chosen),
}

type Evidence = {
  readonly event: TimelineEvent
  readonly independence: Independence
  readonly assertion: Assertion
}

/** The traits by which a reader judges the evidence for an event, in the order of `EVIDENCE_TRAITS`. */
export function evidenceOf(event: TimelineEvent, collection: CollectionHead): readonly EvidenceTrait[] {
  const evidence = {
    event,
    independence: independenceOf(event, collection),
    assertion: assertionOf(event, collection),
  }
  return EVIDENCE_TRAITS.filter(trait => HAS[trait](evidence))
}
