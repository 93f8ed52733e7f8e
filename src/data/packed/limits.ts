import type { Bounds } from './thrift.ts'

/** What a reader puts up with before it calls a file damaged: far above what the writer writes. */
export const MAX_ROWS = 5_000_000
export const MAX_GROUP_ROWS = 1 << 16
/** Each is a request. The writer comes to 153 with as many rows as there may be. */
export const MAX_GROUPS = 1 << 9
/**
 * A million events have 1.3 kB and 380 values for each of 31 row groups, and the head. That alone may be long: with all the
 * sources and actors that the schema allows it comes to some ten megabytes, of one value.
 */
export const FOOTER: Bounds = { bytes: 16 << 20, values: 1 << 18 }
/** The writer's have 30 bytes and 10 values. */
export const PAGE_HEADER: Bounds = { bytes: 1 << 10, values: 1 << 6 }
/** Of the 32,768 events of a row group 2.6 kB, four values for each of 190 pages. */
export const PAGE_INDEX: Bounds = { bytes: 1 << 20, values: 1 << 18 }
/** Of one column of one row group, as it lies in the file. */
export const MAX_CHUNK_BYTES = 256 << 20
/** Of one page, and of all pages of a chunk, once they are inflated. */
export const MAX_PAGE_BYTES = 64 << 20
export const MAX_INFLATED_BYTES = 512 << 20
/** Numbers in one facet of the whole file: actors with their wholes take about four an event. */
export const MAX_SET_ENTRIES = 1 << 26
