import type { Row } from '../../model/event-columns.ts'
import { STATUSES } from '../../model/status.ts'
import type { Timed } from '../../model/time-order.ts'
import type { DatasetIndex } from '../dataset-index.ts'
import { USUAL_IMPORTANCE } from '../to-collection.ts'
import { findUnsafe } from '../unsafe-text.ts'

/** What of a record is drawn before it is checked: each field has its type and its bounds, and nothing else is used. */
export type Glance = Row & Timed & { readonly kind: string | undefined; readonly position: number }

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= 80 && ID.test(value)

/** `position`: of the record in its file. Undefined for a record that cannot be an event. */
export function glanceAt(record: unknown, position: number, readDate: DatasetIndex['readDate']): Glance | undefined {
  if (typeof record !== 'object' || record === null) return undefined
  const { id, title, status, importance = USUAL_IMPORTANCE, kind, date } = record as Record<string, unknown>
  if (!isId(id) || !(kind === undefined || isId(kind))) return undefined
  if (typeof title !== 'string' || title.length > 90 || findUnsafe(title) !== undefined) return undefined
  const knownStatus = STATUSES.find(known => known === status)
  if (knownStatus === undefined || typeof importance !== 'number' || ![1, 2, 3, 4, 5].includes(importance))
    return undefined
  if (typeof date !== 'object' || date === null) return undefined
  const { edtf, competing = [] } = date as Record<string, unknown>
  if (typeof edtf !== 'string' || edtf.length > 120 || !Array.isArray(competing)) return undefined
  const read = readDate(edtf)
  if (!read.ok) return undefined
  const twins = competing.map(other => ({ chosen: (other as { chosen?: unknown } | null)?.chosen === true }))
  return {
    id,
    title,
    kind,
    position,
    importance,
    status: knownStatus,
    date: { bounds: read.value.bounds, competing: twins },
  }
}
