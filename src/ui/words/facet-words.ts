import type { EvidenceTrait } from '../../model/evidence.ts'
import type { Facet } from '../../model/filters.ts'
import type { Basis, Voice } from '../../model/schema.ts'
import type { Status } from '../../model/status.ts'
import type { CollectionHead } from '../../model/timeline-event.ts'
import { BASIS_NAMES } from './basis-words.ts'
import { EVIDENCE_NAMES, VOICE_NAMES } from './evidence-words.ts'
import { shortNameOf } from './source-line.ts'
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
    case 'source': {
      const source = collection.sources.get(value)
      return source ? shortNameOf(source) : value
    }
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
