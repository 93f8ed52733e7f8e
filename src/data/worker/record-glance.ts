import type { Row } from '../../model/event-columns.ts'
import { dateSchema, eventSchema } from '../../model/schema.ts'
import type { Timed } from '../../model/time-order.ts'
import type { DatasetIndex } from '../dataset-index.ts'
import { isOf } from '../fits-schema.ts'
import { USUAL_IMPORTANCE } from '../to-collection.ts'
import { findUnsafe } from '../unsafe-text.ts'

/** What of a record is drawn before it is checked: each field has its type and its bounds, and nothing else is used. */
export type Glance = Row & Timed & { readonly kind: string | undefined; readonly position: number }

const { shape } = eventSchema
const isId = isOf(shape.id)
const isTitle = isOf(shape.title)
const isStatus = isOf(shape.status)
const isImportance = isOf(shape.importance.def.innerType)
const isEdtf = isOf(dateSchema.shape.edtf)

/** `position`: of the record in its file. Undefined for a record that cannot be an event. */
export function glanceAt(record: unknown, position: number, readDate: DatasetIndex['readDate']): Glance | undefined {
  if (typeof record !== 'object' || record === null) return undefined
  const { id, title, status, importance = USUAL_IMPORTANCE, kind, date } = record as Record<string, unknown>
  if (!isId(id) || !(kind === undefined || isId(kind)) || !isTitle(title) || findUnsafe(title) !== undefined)
    return undefined
  if (!isStatus(status) || !isImportance(importance)) return undefined
  if (typeof date !== 'object' || date === null) return undefined
  const { edtf, competing = [] } = date as Record<string, unknown>
  if (!isEdtf(edtf) || !Array.isArray(competing)) return undefined
  const read = readDate(edtf)
  if (!read.ok) return undefined
  const twins = competing.map(other => ({ chosen: (other as { chosen?: unknown } | null)?.chosen === true }))
  return {
    id,
    title,
    kind,
    position,
    importance,
    status,
    date: { bounds: read.value.bounds, competing: twins },
  }
}
