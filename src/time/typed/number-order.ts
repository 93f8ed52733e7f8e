import { daysInMonth } from '../calendar.ts'
import type { NumberOrder } from './vocabulary.ts'

/** How numbers were read that could have been read otherwise. */
export type ReadAs = 'day-first' | 'month-first' | 'short-year' | 'dotted' | 'month-after-slash' | 'both-years'

type Digits = { readonly value: number; readonly digits: number }
type Triple<D> = { readonly year: D; readonly month: D; readonly day: D }

/**
 * Three numbers as year, month and day: in the order of the reader's locale if that makes a date, else in any that does;
 * with which of two good readings it is, and the other. If none makes a date, an order in which the year stands right
 * and the month exists, so that the sentence about what is wrong names what was meant.
 */
export function ordered<D extends Digits>(
  numbers: readonly [D, D, D],
  locale: NumberOrder,
): (Triple<D> & { readonly readAs: ReadAs | undefined; readonly other: Triple<D> | undefined }) | undefined {
  const isLong = ({ digits }: Digits) => digits === 3 || digits === 4
  const hasLong = numbers.some(isLong)
  const orders = [locale, ...ORDERS.filter(order => order !== locale)]
  const possible = orders
    .map(order => ({ order, ...inOrder(numbers, order) }))
    .filter(({ year, month, day }) => month.digits <= 2 && day.digits <= 2 && isLong(year) === hasLong)
  const good = possible.filter(({ year, month, day }) => exists(year.value, month.value, day.value))
  const [chosen, ...others] = good.length > 0 ? good : possible.toSorted((a, b) => badMonth(a) - badMonth(b))
  if (!chosen) return undefined
  const other =
    good.length > 0
      ? others.find(({ year, month }) => year === chosen.year && month.value !== chosen.month.value)
      : undefined
  return { ...chosen, readAs: other && READ_AS[chosen.order], other }
}

const ORDERS: readonly NumberOrder[] = ['dmy', 'mdy', 'ymd']
/** A year that stands first is followed by the month everywhere. */
const READ_AS: Readonly<Record<NumberOrder, ReadAs | undefined>> = {
  dmy: 'day-first',
  mdy: 'month-first',
  ymd: undefined,
}

function inOrder<D>([first, second, third]: readonly [D, D, D], order: NumberOrder): Triple<D> {
  if (order === 'dmy') return { day: first, month: second, year: third }
  if (order === 'mdy') return { month: first, day: second, year: third }
  return { year: first, month: second, day: third }
}

const badMonth = ({ month: { value } }: Triple<Digits>) => (value >= 1 && value <= 12 ? 0 : 1)

const exists = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
