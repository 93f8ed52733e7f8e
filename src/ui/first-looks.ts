import { brokenScale } from '../layout/broken-scale.ts'
import { heaviestOf } from '../layout/heaviest.ts'
import { weightsOf } from '../layout/weight.ts'
import type { EventColumns } from '../model/event-columns.ts'
import { allRows } from '../model/matching.ts'
import { fullSpan, openingSpan } from '../model/opening-span.ts'

/** So few are looked through in a small part of a frame. */
const FEW = 50_000

/** What the first picture needs of every event, and what is remembered for the columns. */
const LOOKS: readonly ((columns: EventColumns) => unknown)[] = [
  fullSpan,
  openingSpan,
  weightsOf,
  columns => heaviestOf(allRows({ columns }), weightsOf(columns)),
  columns => brokenScale(fullSpan(columns), columns, 1),
]

/**
 * Looks through many events ahead of the first picture, which finds what came of it. Each look at a million takes some
 * 20 ms; all of them in one would hold up the page. Undefined where there are few.
 */
export function prepareColumns(columns: EventColumns): Promise<void> | undefined {
  return columns.length < FEW ? undefined : lookThrough(columns)
}

async function lookThrough(columns: EventColumns): Promise<void> {
  for (const look of LOOKS) {
    look(columns)
    await new Promise(resolve => setTimeout(resolve))
  }
}
