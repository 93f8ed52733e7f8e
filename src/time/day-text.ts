import { civilOf } from './calendar.ts'
import { yearText } from './edtf/parse-moment.ts'
import type { Instant } from './span.ts'

/** The EDTF text of the day in which an instant lies. EDTF has days for years of four digits only; beyond them the year alone. */
export function dayText(instant: Instant): string {
  const { year, month, day } = civilOf(instant)
  const text = yearText(year)
  return text.startsWith('Y') ? text : `${text}-${twoDigits(month)}-${twoDigits(day)}`
}

export const twoDigits = (number: number) => String(number).padStart(2, '0')
