import type { DateBounds } from '../time/edtf/bounds.ts'
import type { Edtf } from '../time/edtf/parse.ts'
import type { ActorRecord, Citation, CompetingDate, DateRecord, Note, Part, SourceRecord, Withdrawn } from './schema.ts'
import type { Status } from './status.ts'

export type EventId = string
export type ActorId = string
export type SourceId = string

/** A date as its record gives it, with what is computed from its EDTF expression. */
export type EventDate = Omit<DateRecord, 'competing'> & {
  readonly parsed: Edtf
  readonly bounds: DateBounds
  readonly competing: readonly (CompetingDate & { readonly bounds: DateBounds })[]
}

export type EventActorRole = { readonly actor: ActorId; readonly part?: Part | undefined }

/** An event ready to lay out and to show: every optional field of the file filled or empty, the date computed. */
export type TimelineEvent = {
  readonly id: EventId
  readonly title: string
  readonly summary: string | undefined
  readonly kind: string | undefined
  readonly status: Status
  /** 1 (detail) to 5 (landmark). */
  readonly importance: number
  readonly actors: readonly EventActorRole[]
  readonly date: EventDate
  readonly citations: readonly Citation[]
  readonly notes: readonly Note[]
}

export type Actor = ActorRecord
export type Source = Omit<SourceRecord, 'published'> & { readonly published: EventDate | undefined }

/** All of a dataset but its events. */
export type CollectionHead = {
  readonly title: string
  readonly description: string | undefined
  readonly updated: string | undefined
  /** BCP 47, of titles, summaries and notes. */
  readonly language?: string | undefined
  /** Of the bytes of its file, in hex. Not known of a file that is read in parts, nor without a secure context. */
  readonly sha256?: string | undefined
  readonly kinds: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly actors: ReadonlyMap<ActorId, Actor>
  /** What the editors took out, and why. */
  readonly withdrawn: readonly Withdrawn[]
}
