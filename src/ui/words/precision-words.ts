import type { DateBounds, Precision } from '../../time/edtf/bounds.ts'

const NAMES: Readonly<Record<Precision, string>> = {
  time: 'Time of day',
  day: 'Day',
  month: 'Month',
  quarter: 'Quarter',
  season: 'Season',
  third: 'Third of a year',
  half: 'Half-year',
  year: 'Year',
  decade: 'Decade',
  century: 'Century',
  millennium: 'Millennium',
  range: 'A range',
  unknown: 'Not known',
}

/** How finely a date is known, and with what reserve: `Month`, `Year, approximate`. */
export function precisionInWords({ precision, approximate, uncertain }: DateBounds): string {
  return [NAMES[precision], approximate && 'approximate', uncertain && 'uncertain'].filter(Boolean).join(', ')
}
