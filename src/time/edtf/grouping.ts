import { ensure } from '../../lib/assert.ts'

export type GroupingUnit = 'season' | 'quarter' | 'third' | 'half'

/** `firstMonth` to `firstMonth + months - 1`; where that passes 12 it runs into the next year. */
type GroupingRule = {
  readonly unit: GroupingUnit
  readonly name: string
  readonly firstMonth: number
  readonly months: number
  readonly hemisphere?: 'northern' | 'southern'
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const ORDINALS = ['first', 'second', 'third', 'fourth']

/**
 * The codes 21 to 41 of ISO 8601-2, in order. What months a season covers is a convention, not part of the standard:
 * we take the meteorological seasons, whole months, and read 21–24 (no hemisphere given) as northern. Winter
 * begins in December of the year it is written with.
 */
const RULES: readonly GroupingRule[] = [
  ...seasons([3, 6, 9, 12]),
  ...seasons([3, 6, 9, 12], 'northern'),
  ...seasons([9, 12, 3, 6], 'southern'),
  ...parts('quarter', 3),
  ...parts('third', 4),
  ...parts('half', 6),
]
const FIRST_CODE = 21

export const isGroupingCode = (code: number) => code >= FIRST_CODE && code < FIRST_CODE + RULES.length

export const groupingRule = (code: number): GroupingRule =>
  ensure(RULES[code - FIRST_CODE], `sub-year grouping ${code}`)

function seasons(firstMonths: readonly number[], hemisphere?: 'northern' | 'southern'): GroupingRule[] {
  return firstMonths.map((firstMonth, i) => ({
    unit: 'season',
    name: ensure(SEASONS[i], 'season'),
    firstMonth,
    months: 3,
    ...(hemisphere && { hemisphere }),
  }))
}

function parts(unit: GroupingUnit, months: number): GroupingRule[] {
  return Array.from({ length: 12 / months }, (_, i) => ({
    unit,
    name: `${ensure(ORDINALS[i], 'ordinal')} ${unit}`,
    firstMonth: 1 + i * months,
    months,
  }))
}
