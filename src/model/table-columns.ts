/** What a table of events is made of, for those who read one (`data/table`) and those who write one (`export/tables`). */
export const TABLE_COLUMNS = [
  ...['id', 'title', 'date', 'end', 'status', 'kind', 'importance', 'actors', 'summary', 'note'],
  ...['date basis', 'date reasoning', 'date references', 'date phrase'],
  ...['quote', 'prefix', 'suffix', 'locator', 'speaker', 'voice', 'via', 'stance'],
  ...['source', 'source title', 'source authors', 'source container', 'source publisher', 'source published'],
  ...['source url', 'source archive', 'source type', 'source language'],
] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

/** More than anybody keeps in a spreadsheet; the page is given all of them at once. */
export const MAX_TABLE_ROWS = 50_000

/** The first row has this, too, where an apostrophe stands before what a spreadsheet would run (`lib/formula-guard.ts`). */
export const GUARDED = '# apostrophes before = + - @'
/** What a column begins with that is its editor's own affair. */
export const ASIDE = '#'

/** What parts names in a cell, in several scripts; commas stand within names. */
export const BETWEEN_NAMES = /[;|؛；\r\n]/
/** And an actor from what it is part of: `Iran > IRGC`. */
export const LIST_SIGNS = /[;|؛；\r\n>]/g
