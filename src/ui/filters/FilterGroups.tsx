import { useMemo } from 'react'
import { VOICES } from '../../model/citations.ts'
import { EVIDENCE_TRAITS } from '../../model/evidence.ts'
import { STATUSES } from '../../model/status.ts'
import { selectCollection } from '../../store/selectors.ts'
import { useTimeline } from '../store-context.tsx'
import { BASIS_NAMES } from '../words/basis-words.ts'
import { ActorGroup } from './ActorGroup.tsx'
import { FacetGroup } from './FacetGroup.tsx'
import { WhenGroup } from './WhenGroup.tsx'

const BASES = Object.keys(BASIS_NAMES)

/** Any-of within a group, all-of between groups; those used most come first, those used least are folded away. */
export function FilterGroups() {
  const collection = useTimeline(selectCollection)
  const kinds = useMemo(() => kindsIn(collection?.events ?? []), [collection])
  const sources = useMemo(() => [...(collection?.sources.keys() ?? [])], [collection])
  if (!collection) return null
  return (
    <>
      <ActorGroup collection={collection} facet="actor" />
      <WhenGroup />
      <FacetGroup collection={collection} facet="kind" values={kinds} order="total" />
      <FacetGroup collection={collection} facet="status" values={STATUSES} order="given" />
      <FacetGroup collection={collection} facet="evidence" values={EVIDENCE_TRAITS} order="given" />
      <FacetGroup collection={collection} facet="source" values={sources} order="given" />
      <FacetGroup collection={collection} facet="voice" values={VOICES} order="given" isFolded />
      <ActorGroup collection={collection} facet="speaker" isFolded />
      <FacetGroup collection={collection} facet="basis" values={BASES} order="given" isFolded />
    </>
  )
}

const kindsIn = (events: readonly { readonly kind: string | undefined }[]) => [
  ...new Set(events.flatMap(({ kind }) => kind ?? [])),
]
