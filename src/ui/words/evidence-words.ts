import type { EvidenceTrait } from '../../model/evidence.ts'
import type { Voice } from '../../model/schema.ts'

/** The traits as a filter names them. */
export const EVIDENCE_NAMES: Readonly<Record<EvidenceTrait, string>> = {
  'single-source': 'No independent second source',
  'independence-not-known': 'Independence not known',
  'several-independent': 'Independent sources agree',
  'author-only': 'Only the author says so',
  'by-a-party': 'A party to it says so',
  contradicted: 'Somebody denies it',
  corrected: 'Correction or discrepancy noted',
  'competing-dates': 'Competing dates',
}

/** In whose voice an excerpt speaks, as a filter names it. */
export const VOICE_NAMES: Readonly<Record<Voice, string>> = {
  author: 'The author’s own words',
  quotation: 'Someone quoted directly',
  reported: 'Someone’s words retold',
}
