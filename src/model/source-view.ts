import { grouped } from '../lib/grouped.ts'
import { isSupporting } from './citations.ts'
import type { Collection } from './collection.ts'
import { independenceOf } from './independence.ts'
import type { Citation, Note, Quote } from './schema.ts'
import type { CollectionHead, Source, SourceId, TimelineEvent } from './timeline-event.ts'

/** Where an excerpt is cited: `event.citations[index]` is the citation. */
type ExcerptUse = { readonly event: TimelineEvent; readonly index: number; readonly citation: Citation }

/** Words of a source, once, with every event that cites them. */
export type Excerpt = {
  readonly quote: Quote
  readonly locator: string | undefined
  readonly uses: readonly ExcerptUse[]
}

export type SourceView = {
  readonly source: Source
  /** In the order of the source's text; excerpts without a position follow, in the order of the chronology. */
  readonly excerpts: readonly Excerpt[]
  /** Events that no source supports but this one and those not independent of it. */
  readonly onlyHere: readonly TimelineEvent[]
  /**
   * Where it errs, or differs from the evidence: notes on the events it is cited for. A note belongs to its event, so
   * where several sources are cited it may be about another of them; its words say which.
   */
  readonly errs: readonly { readonly event: TimelineEvent; readonly note: Note }[]
}

/** What the chronology takes from a source; `events` are those that cite it, in time order. */
export function sourceView(source: Source, events: readonly TimelineEvent[], head: CollectionHead): SourceView {
  const uses = events.flatMap(event =>
    event.citations.flatMap((citation, index) => (citation.source === source.id ? [{ event, index, citation }] : [])),
  )
  const supported = new Set(uses.filter(({ citation }) => isSupporting(citation)).map(({ event }) => event))
  return {
    source,
    excerpts: excerptsOf(uses),
    onlyHere: [...supported].filter(event => independenceOf(event, head).atMost === 1),
    errs: events.flatMap(event => event.notes.filter(({ type }) => type !== 'context').map(note => ({ event, note }))),
  }
}

/** The rows whose events cite the source, in order: the first `limit` of them. */
export function rowsCiting({ columns, facet }: Collection, id: SourceId, limit: number): readonly number[] {
  const column = facet('source')
  const number = column?.numberOf.get(id)
  const rows: number[] = []
  if (!column || number === undefined) return rows
  for (let row = 0; row < columns.length && rows.length < limit; row++)
    if (column.numbers.subarray(column.starts[row], column.starts[row + 1]).includes(number)) rows.push(row)
  return rows
}

function excerptsOf(uses: readonly ExcerptUse[]): Excerpt[] {
  return [...grouped(uses, ({ citation }) => placeOf(citation)).values()]
    .flatMap(uses => {
      const [first] = uses
      const located = uses.find(({ citation }) => citation.locator)
      return first ? { quote: first.citation.quote, locator: located?.citation.locator, uses } : []
    })
    .sort((a, b) => byPosition(a.quote, b.quote))
}

/**
 * Two quotes of a source are one excerpt if they stand in the same place or, without positions, have the same words and
 * the same locator.
 */
const placeOf = ({ quote: { exact, prefix = '', suffix = '', position }, locator = '' }: Citation): string =>
  position ? `${position.start}-${position.end}` : [prefix, exact, suffix, locator].join('\n')

/** Quotes without a position stay in the order they have: sorting is stable. */
function byPosition({ position: a }: Quote, { position: b }: Quote): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return a.start - b.start || a.end - b.end
}
