import { anchorAt, type EventColumns, earliestAt, isDurationAt, latestAt } from '../model/event-columns.ts'
import { type Extent, extentBetween, type Shape, shapeBetween } from './shape.ts'

/** Of a row, from the columns alone: ten thousand may be asked in one view. */
export const shapeAt = (columns: EventColumns, row: number): Shape =>
  shapeBetween(earliestAt(columns, row), latestAt(columns, row), isDurationAt(columns, row))

/** Where its mark begins and ends, in px from 1970 at that scale; undefined for a date without any bound. */
export const extentAt = (
  columns: EventColumns,
  row: number,
  pxPerMs: number,
  shape = shapeAt(columns, row),
): Extent | undefined =>
  extentBetween(earliestAt(columns, row), latestAt(columns, row), anchorAt(columns, row), shape, pxPerMs)
