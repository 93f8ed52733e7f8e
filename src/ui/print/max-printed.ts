/** More events make a book that nobody asked a page to print; the document says how many it leaves out. */
export const MAX_PRINTED = 1_000
