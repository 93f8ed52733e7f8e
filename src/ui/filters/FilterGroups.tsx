import { useMemo } from 'react'
import { VOICES } from '../../model/citations.ts'
import type { Collection } from '../../model/collection.ts'
import { EVIDENCE_TRAITS } from '../../model/evidence.ts'
import { facetCounts } from '../../model/facet-counts.ts'
import { type Facet, NO_FILTERS } from '../../model/filters.ts'
import { STATUSES } from '../../model/status.ts'
import { selectCollection } from '../../store/selectors.ts'
import { useTimeline } from '../store-context.tsx'
import { BASIS_NAMES } from '../words/basis-words.ts'
import { ActorGroup } from './ActorGroup.tsx'
import { FacetGroup } from './FacetGroup.tsx'
import { CountedContext, useCounted } from './use-effect-of.ts'
import { WhenGroup } from './WhenGroup.tsx'

const BASES = Object.keys(BASIS_NAMES)

/** Any-of within a group, all-of between groups; those used most come first, those used least are folded away. */
export function FilterGroups() {
  const collection = useTimeline(selectCollection)
  const kinds = useMemo(() => (collection ? valuesUsed(collection, 'kind') : []), [collection])
  const sources = useMemo(() => [...(collection?.sources.keys() ?? [])], [collection])
  const counted = useCounted()
  if (!collection) return null
  return (
    <CountedContext value={counted}>
      <ActorGroup collection={collection} facet="actor" />
      <WhenGroup />
      <FacetGroup collection={collection} facet="kind" values={kinds} order="total" />
      <FacetGroup collection={collection} facet="status" values={STATUSES} order="given" />
      <FacetGroup collection={collection} facet="evidence" values={EVIDENCE_TRAITS} order="given" />
      <FacetGroup collection={collection} facet="source" values={sources} order="given" />
      <FacetGroup collection={collection} facet="voice" values={VOICES} order="given" isFolded />
      <ActorGroup collection={collection} facet="speaker" isFolded />
      <FacetGroup collection={collection} facet="basis" values={BASES} order="given" isFolded />
    </CountedContext>
  )
}

/** Those that some event has. */
const valuesUsed = (collection: Collection, facet: Facet): readonly string[] =>
  [...facetCounts(collection, NO_FILTERS, facet)].flatMap(([value, { own }]) => (own > 0 ? [value] : []))
