import { err, ok, type Result } from '../lib/result.ts'
import { boundsOf } from '../time/edtf/bounds.ts'
import { parseEdtf } from '../time/edtf/parse.ts'
import { type RangeRelation, relationTo } from '../time/range-relation.ts'
import type { Span } from '../time/span.ts'
import { boundsAt, type EventColumns } from './event-columns.ts'

/** How sure it is of an event that is shown, where an answer depends on dates that are not exact. */
export type Certainty = Exclude<RangeRelation, 'not'>

/**
 * The span that an EDTF text asks for: `2022-10` is all of October 2022, `2022-10/2022-11` two months, `2022/..` all
 * time from 2022 on. The signs ~ and ? make no span wider or narrower.
 */
export function readDuring(text: string): Result<Span, string> {
  const parsed = parseEdtf(text)
  if (!parsed.ok) return parsed
  const { earliest, latest } = boundsOf(parsed.value)
  if (earliest === -Infinity && latest === Infinity) return err(`"${text}" has neither a beginning nor an end`)
  return ok({ start: earliest, end: latest })
}

/** The same for a text already known to be readable, as that of the filters is; another is a fault of the program. */
export function spanDuring(text: string): Span {
  const span = readDuring(text)
  if (!span.ok) throw new Error(`not a time to filter by: ${span.error}`)
  return span.value
}

/** How surely the event of a row happened, at least in part, within the span. Undefined: on no reading of its date. */
export function certaintyWithin(columns: EventColumns, row: number, span: Span): Certainty | undefined {
  const relation = relationTo(boundsAt(columns, row), span)
  return relation === 'not' ? undefined : relation
}
