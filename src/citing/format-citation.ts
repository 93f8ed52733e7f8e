import { assertNever } from '../lib/assert.ts'
import type { Source } from '../model/timeline-event.ts'
import { apaReference } from './apa.ts'
import { chicagoBibliography, chicagoNote } from './chicago.ts'
import type { CitationText } from './citation-text.ts'
import { mlaEntry } from './mla.ts'
import { type CitationContext, workOf } from './work.ts'

/** APA 7 (reference list), Chicago 17 (bibliography; full note), MLA 9 (works cited). */
export const CITATION_STYLES = ['apa', 'chicago', 'chicago-note', 'mla'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

/** A source as the style cites it. Never throws; what is not known is written as the style writes it, never invented. */
export function formatCitation(source: Source, style: CitationStyle, context: CitationContext): CitationText {
  const work = workOf(source, context)
  switch (style) {
    case 'apa':
      return apaReference(work)
    case 'chicago':
      return chicagoBibliography(work)
    case 'chicago-note':
      return chicagoNote(work)
    case 'mla':
      return mlaEntry(work)
    default:
      return assertNever(style)
  }
}
