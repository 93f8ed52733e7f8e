import type { CollectionHead } from '../timeline-event.ts'
import type { SearchedEvent } from './event-texts.ts'
import type { Correction } from './resolve.ts'
import type { SearchField } from './search-field.ts'
import type { SearchIndex } from './search-index.ts'

/** Where words that were looked for stand in a text: [start, end) in UTF-16 code units, in order, none over another. */
export type Hit = { readonly start: number; readonly end: number }

/** A piece of a text that an event was found by, and that its row does not show. */
export type Snippet = {
  readonly field: Exclude<SearchField, 'title'>
  /** With `…` where it is cut. */
  readonly text: string
}

/** The answer to a query. */
export type Found = {
  readonly covers: SearchIndex['covers']
  /** Per row, in which of SEARCH_FIELDS there is something that was looked for, as bits in their order; 0 if it was not found. */
  readonly fields: Uint8Array
  /** What was looked for instead of words that no event has. */
  readonly corrections: readonly Correction[]
  /** Each thing that was asked for, and how many events have it, whatever else they lack. */
  readonly counts: () => readonly { readonly typed: string; readonly count: number }[]
  readonly hitsIn: (text: string) => readonly Hit[]
  /** Whether something that was looked for stands in none of these texts. */
  readonly isElsewhere: (shown: readonly string[]) => boolean
  /** Why an event was found, if the texts shown of it do not say. */
  readonly snippetOf: (event: SearchedEvent, head: CollectionHead, shown: readonly string[]) => Snippet | undefined
}

/** Undefined where the query asks for nothing. */
export type Find = (query: string) => Found | undefined
