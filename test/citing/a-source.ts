import type { CitationText } from '../../src/citing/citation-text.ts'
import { type CitationStyle, formatCitation } from '../../src/citing/format-citation.ts'
import type { CitationContext } from '../../src/citing/work.ts'
import type { SourceRecord } from '../../src/model/schema.ts'
import type { Source } from '../../src/model/timeline-event.ts'
import { makeDate } from '../support/make-event.ts'

export type Csl = NonNullable<SourceRecord['csl']>

/** Invented, as all works in these tests. */
export const ORR: NonNullable<Csl['author']>[number] = { family: 'Orr', given: 'Mina Lee' }

type Terse = Partial<Csl> & { readonly date?: string | undefined; readonly basis?: 'stated' | 'derived' | 'external' }

/** A source from its bibliographic data; `date` is EDTF. */
export function aSource({ date, basis, ...csl }: Terse): Source {
  const published = date === undefined ? undefined : { ...makeDate(date), ...(basis && { basis }) }
  return { id: 'source', csl: { type: 'document', ...csl }, published }
}

/** Italics between asterisks. */
const marked = (runs: CitationText): string => runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('')

export const cite = (source: Source, style: CitationStyle, context: Partial<CitationContext> = {}): string =>
  marked(formatCitation(source, style, { actors: new Map(), ...context }))
