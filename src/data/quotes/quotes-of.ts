import type { DatasetFile, DateRecord, Quote } from '../../model/schema.ts'

/** A quote, where it stands in the dataset, and the id of the source that it is from. */
export type PlacedQuote = { readonly where: string; readonly source: string; readonly quote: Quote }

/** Every quote of a dataset: those of citations, and those that complete a date. */
export function* quotesOf({ sources, events }: DatasetFile): Generator<PlacedQuote> {
  for (const { id, published } of sources) yield* completions(`sources.${id}.published`, published)
  for (const { id, date, citations } of events) {
    yield* completions(`events.${id}.date`, date)
    for (const [i, { source, quote }] of citations.entries())
      yield { where: `events.${id}.citations[${i}].quote`, source, quote }
  }
}

function* completions(where: string, date: DateRecord | undefined): Generator<PlacedQuote> {
  for (const [i, { source, quote }] of (date?.completedBy ?? []).entries())
    yield { where: `${where}.completedBy[${i}].quote`, source, quote }
}
