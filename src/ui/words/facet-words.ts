import type { EvidenceTrait } from '../../model/evidence.ts'
import { COMBINED_FACETS, type CombinedFacet, type Facet, type Filters } from '../../model/filters.ts'
import type { Basis, Voice } from '../../model/schema.ts'
import { sourceName } from '../../model/source-name.ts'
import type { Status } from '../../model/status.ts'
import type { CollectionHead } from '../../model/timeline-event.ts'
import { joinList } from '../../time/join-words.ts'
import { BASIS_NAMES } from './basis-names.ts'
import { EVIDENCE_NAMES, VOICE_NAMES } from './evidence-words.ts'
import { statusInWords } from './status-words.ts'

/** The names of the filter groups. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  actor: 'Actors',
  kind: 'Kind',
  status: 'Status',
  source: 'Sources',
  basis: 'How the date is known',
  voice: 'Voice',
  speaker: 'Speaker',
  evidence: 'Evidence',
}

/** A value of a facet as the page names it; an id that the collection does not name stands for itself. */
export function valueName(collection: CollectionHead, facet: Facet, value: string): string {
  switch (facet) {
    case 'actor':
    case 'speaker':
      return collection.actors.get(value)?.name ?? value
    case 'source':
      return sourceName(collection, value)
    case 'kind':
      return collection.kinds.get(value) ?? value
    case 'status':
      return statusInWords(value as Status) ?? value
    case 'basis':
      return BASIS_NAMES[value as Basis] ?? value
    case 'voice':
      return VOICE_NAMES[value as Voice] ?? value
    case 'evidence':
      return EVIDENCE_NAMES[value as EvidenceTrait] ?? value
  }
}

/** The same where it stands without the name of its group, and could be mistaken for the value of another. */
export const valueAlone = (collection: CollectionHead, facet: Facet, value: string): string =>
  facet === 'speaker' ? `said by ${valueName(collection, facet, value)}` : valueName(collection, facet, value)

/** More names than these make no sentence. */
const MOST_NAMED = 3

/** `Iran`, `both Iran and Israel`, `all of A, B and C`, `all of these 5 actors` */
export function allInWords(collection: CollectionHead, facet: CombinedFacet, values: readonly string[]): string {
  if (values.length > MOST_NAMED) return `all of these ${values.length} ${facet}s`
  const names = joinList(
    values.map(value => valueName(collection, facet, value)),
    'and',
  )
  if (values.length < 2) return names
  return `${values.length === 2 ? 'both' : 'all of'} ${names}`
}

const JOINED: Readonly<Record<CombinedFacet, string>> = { actor: 'with', source: 'told by', speaker: 'said by' }

/** What must all be there, where that is asked for: `with both Iran and Israel`. */
export const conjunctionsInWords = (collection: CollectionHead, { facets }: Filters): readonly string[] =>
  COMBINED_FACETS.flatMap(facet => {
    const { asked, mode } = facets[facet]
    return mode === 'all' && asked.length > 1 ? `${JOINED[facet]} ${allInWords(collection, facet, asked)}` : []
  })
