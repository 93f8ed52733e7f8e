import { dateInFewWords } from '../../time/date-words.ts'
import { dayText } from '../../time/day-text.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import { type Instant, lengthOf, MS_PER_DAY, MS_PER_YEAR, type Span } from '../../time/span.ts'

/** The visible range in words, as fine as its length makes sense: years, months, days; hours below three days. */
export function viewportInWords(span: Span): string {
  const length = lengthOf(span)
  const digits = length > 8 * MS_PER_YEAR ? 4 : length > 200 * MS_PER_DAY ? 7 : 10
  // The end is exclusive: a view that ends at midnight shows nothing of the next day.
  const [start, end] = [edtfOf(span.start, digits), edtfOf(span.end - 1, digits)]
  const parsed = parseEdtf(start === end ? start : `${start}/${end}`)
  return parsed.ok ? dateInFewWords(parsed.value) : ''
}

function edtfOf(instant: Instant, digits: number): string {
  const day = dayText(instant)
  return day.startsWith('Y') ? day : day.slice(0, day.startsWith('-') ? digits + 1 : digits)
}
