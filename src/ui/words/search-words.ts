import type { Correction } from '../../model/search/resolve.ts'
import type { SearchField } from '../../model/search/search-field.ts'
import { joinList } from '../../time/join-words.ts'

/** What stands before a text that an event was found by. */
export const FIELD_NAMES: Readonly<Record<SearchField, string>> = {
  title: 'Title',
  summary: 'Summary',
  excerpt: 'Excerpt',
  actor: 'Also called',
  source: 'Source',
  sourceTitle: 'Source’s title',
  note: 'Note',
}

/** As typed, and between quotation marks unless it has some of its own. */
export function queryInWords(query: string): string {
  const asked = query.trim()
  return asked.includes('"') ? asked : `“${asked}”`
}

/** `No “azerbijan”; showing “Azerbaijan”.` */
export const correctionsInWords = (corrections: readonly Correction[]): string =>
  corrections
    .map(
      ({ typed, written }) =>
        `No “${typed}”; showing ${joinList(
          written.map(word => `“${word}”`),
          'and',
        )}.`,
    )
    .join(' ')
