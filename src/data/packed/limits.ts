/** What a reader puts up with before it calls a file damaged: far above what the writer writes. */
export const MAX_ROWS = 5_000_000
export const MAX_GROUP_ROWS = 1 << 16
/** Each is a request. */
export const MAX_GROUPS = 1 << 12
export const MAX_FOOTER_BYTES = 64 << 20
/** Of one column of one row group, as it lies in the file. */
export const MAX_CHUNK_BYTES = 256 << 20
/** Of one page, and of all pages of a chunk, once they are inflated. */
export const MAX_PAGE_BYTES = 64 << 20
export const MAX_INFLATED_BYTES = 512 << 20
/** Numbers in one facet of the whole file: actors with their wholes take about four an event. */
export const MAX_SET_ENTRIES = 1 << 26
