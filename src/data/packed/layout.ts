import type { SchemaElement } from 'hyparquet'
import { FACET_KEYS } from '../../model/facet-column.ts'

/**
 * The layout of a packed dataset, for its writer and its reader alike; `README.md` gives the reasons. A change that an
 * older reader would misread takes another version, and so does another order of the rows.
 */
export const LAYOUT_VERSION = 3

/** The file's own metadata has the head of the dataset under this key, as JSON (`packed-head.ts`). */
export const METADATA_KEY = 'whence'

/** What drawing needs: `event-columns.ts`, with the names as other tools spell them. */
export const DOUBLE_COLUMNS = ['earliest', 'starts_before', 'ends_from', 'latest'] as const
export const SMALL_COLUMNS = ['flags', 'importance', 'title_length'] as const
/** Numbers of values, of which the metadata has the list: what filters need. */
export const SET_COLUMNS = FACET_KEYS
/** What a reader sees of an event: labels, then the whole record as JSON. */
export const TEXT_COLUMNS = ['id', 'title', 'event'] as const

export const INDEX_COLUMNS = [...DOUBLE_COLUMNS, ...SMALL_COLUMNS] as const
/** In the order of the file, so that what is read together lies together. */
export const COLUMNS = [...INDEX_COLUMNS, ...SET_COLUMNS, ...TEXT_COLUMNS] as const

export type DoubleColumn = (typeof DOUBLE_COLUMNS)[number]
export type SmallColumn = (typeof SMALL_COLUMNS)[number]
export type SetColumn = (typeof SET_COLUMNS)[number]
export type TextColumn = (typeof TEXT_COLUMNS)[number]
export type ColumnName = (typeof COLUMNS)[number]

export const CODEC = 'GZIP'

export const ROWS_PER_GROUP = 32_768
/** Before compression: of some hundred events, or some thousand titles. */
export const PAGE_BYTES = 1 << 17

const flat =
  (type: NonNullable<SchemaElement['type']>, more: Partial<SchemaElement> = {}) =>
  (name: string) => [{ name, type, repetition_type: 'REQUIRED', ...more } satisfies SchemaElement]

const setOfNumbers = (name: string): SchemaElement[] => [
  { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', type: 'INT32', repetition_type: 'REQUIRED' },
]

export const SCHEMA: readonly SchemaElement[] = [
  { name: 'events', num_children: COLUMNS.length },
  ...DOUBLE_COLUMNS.flatMap(flat('DOUBLE')),
  ...SMALL_COLUMNS.flatMap(flat('INT32')),
  ...SET_COLUMNS.flatMap(setOfNumbers),
  ...TEXT_COLUMNS.flatMap(flat('BYTE_ARRAY', { converted_type: 'UTF8' })),
]
