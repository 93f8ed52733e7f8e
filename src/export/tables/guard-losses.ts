import type { Loss } from '../format.ts'
import { lossOf } from '../losses.ts'
import type { Guarded } from './csv-text.ts'

/** Columns of dates: a year before 0 begins with a minus. */
const DATE_COLUMNS: ReadonlySet<string> = new Set([
  ...['date', 'earliest_from', 'latest_before'],
  ...['competing_dates', 'source_published'],
])

/** What the guard against formulas changed, and where. */
export function guardLosses<Row>(guarded: readonly Guarded<Row>[], nameOf: (row: Row) => string): readonly Loss[] {
  const placesOf = (areDates: boolean) =>
    guarded
      .filter(({ column }) => DATE_COLUMNS.has(column) === areDates)
      .map(({ row, column }) => `${nameOf(row)}: ${column}`)
  return [
    ...lossOf(
      placesOf(true),
      'date',
      'before 1 BCE: a spreadsheet would take the minus for a formula, so that an apostrophe stands before it.',
      'dates',
    ),
    ...lossOf(
      placesOf(false),
      'cell',
      'with what a spreadsheet would run as a formula: an apostrophe stands before the sign, and is not in the data.',
      'cells',
    ),
  ]
}
