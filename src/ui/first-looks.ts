import { brokenScale } from '../layout/broken-scale.ts'
import { heaviestOf } from '../layout/heaviest.ts'
import { weightsOf } from '../layout/weight.ts'
import type { EventColumns } from '../model/event-columns.ts'
import { allRows } from '../model/matching.ts'
import { fullSpan, openingSpan } from '../model/opening-span.ts'

/**
 * What the first picture needs of every event, and what is remembered for the columns: it finds what came of a look that
 * was taken before. Each look at a million events takes some 20 ms.
 */
export const FIRST_LOOKS: readonly ((columns: EventColumns) => unknown)[] = [
  fullSpan,
  openingSpan,
  weightsOf,
  columns => heaviestOf(allRows({ columns }), weightsOf(columns)),
  columns => brokenScale(fullSpan(columns), columns, 1),
]
