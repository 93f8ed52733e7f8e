import { stanceOf } from '../../model/citations.ts'
import type { Citation, Stance } from '../../model/schema.ts'

const WORDS: Readonly<Record<Stance, string | undefined>> = {
  supports: undefined,
  foretells: 'Foretells',
  contradicts: 'Contradicts',
}

/** What a citation does to its event, where that is not to support it: `Contradicts`, of an event that is named after it. */
export const stanceInWords = (citation: Citation): string | undefined => WORDS[stanceOf(citation)]
