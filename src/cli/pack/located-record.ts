import type { Place } from '../../data/places-in.ts'

/** The bytes of one event, and where they are in the file, so that they can be read again when its turn comes. */
export type LocatedRecord = Place & { readonly bytes: Buffer; readonly offset: number }

/** What a file gives of itself, in pieces: all events that it has, then its head. */
export type FileScan = {
  /** Takes the next bytes; gives the events that are complete with them. */
  readonly push: (chunk: Buffer) => readonly LocatedRecord[]
  readonly end: () => {
    readonly records: readonly LocatedRecord[]
    readonly head: Buffer
    /** Where in the head events were taken out, and where in the file it goes on after them. */
    readonly gap: { readonly from: Place; readonly to: Place } | undefined
    readonly fault: ScanFault | undefined
  }
  /** Why nothing after this can be read. */
  readonly fault: () => ScanFault | undefined
}

export type ScanFault = Place & { readonly message: string; readonly hint: string }

/** Of one event: a hundred times what the schema lets an event have, and little beside a row group. */
export const MAX_RECORD_BYTES = 16 << 20

export const tooLong = (place: Place): ScanFault => ({
  line: place.line,
  column: place.column,
  message: `here begins a record of more than ${MAX_RECORD_BYTES} bytes`,
  hint: 'a bracket or a quotation mark may be missing, or a line end',
})
