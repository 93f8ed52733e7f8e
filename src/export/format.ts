import { counted, inFigures } from '../lib/counted.ts'
import type { ExcerptKey } from '../model/excerpt-key.ts'
import type { ActorId, CollectionHead, EventId, SourceId, TimelineEvent } from '../model/timeline-event.ts'
import type { Instant } from '../time/span.ts'

/** What of a collection a file is to hold. */
export type Selection = {
  readonly collection: CollectionHead
  /** In time order. */
  readonly events: readonly TimelineEvent[]
  /** How many events the collection has, these included. */
  readonly total: number
  /**
   * The absolute address of one thing of the collection; where the collection is a file of the reader's own, to which no
   * address leads, a name within the file that is written: `#event=landing`.
   */
  readonly linkTo: (target: LinkTarget) => string
  readonly madeAt: Instant
  /** The day as of which the reader has asked what was known: an ISO day. */
  readonly knownOn?: string | undefined
}

/** What has an address of its own: all of the collection, or one thing of it. */
export type LinkTarget =
  | { readonly event: EventId; readonly citation?: ExcerptKey | undefined }
  | { readonly reading: SourceId }
  /** The events with this actor. */
  | { readonly actor: ActorId }
  | 'collection'

/** What leads a reader of the file there, if anything does. */
export function leadTo({ linkTo }: Pick<Selection, 'linkTo'>, target: LinkTarget): string | undefined {
  const link = linkTo(target)
  return /^https?:/.test(link) ? link : undefined
}

/** Something of these data that the file cannot hold, or holds otherwise: for the reader, who sees it after the download. */
export type Loss = { readonly says: string; readonly of: readonly string[] }

export type WriteOptions = {
  /** Whether cells that a spreadsheet program would run as formulas are made harmless. */
  readonly guardsFormulas: boolean
}

/**
 * Text piece by piece, so that whoever writes a long file can do something else in between; at the end, what was
 * lost. The pieces joined are the file, in UTF-8.
 */
export type Writing = Generator<string, readonly Loss[]>

export type Format = {
  readonly id: string
  readonly name: string
  /** What it is good for. */
  readonly about: string
  readonly extension: string
  readonly mediaType: string
  /** Tells files apart that share an extension: `citations` in `whence-…-citations-all-2026-11-21.csv`. */
  readonly part?: string
  /** What the format has no place for, whatever the data. */
  readonly lacks?: string
  readonly write: (selection: Selection, options: WriteOptions) => Writing
}

export const isWhole = ({ events, total }: Selection): boolean => events.length === total

/** The description of the collection, and that this is not all of it, if so. */
export function describedAs(selection: Selection): string | undefined {
  const { events, total, collection } = selection
  if (isWhole(selection)) return collection.description
  const part = `This file holds ${inFigures(events.length)} of its ${counted(total, 'event')}.`
  return [collection.description, part].filter(Boolean).join(' ')
}
