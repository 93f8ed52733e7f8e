import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boundOfDuration } from '../../src/time/duration-bounds.ts'
import { roughDuration } from '../../src/time/rough-duration.ts'
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR } from '../../src/time/span.ts'
import { SEEDED } from './seeded.ts'

it.each([
  [MS_PER_HOUR, '1 hour'],
  [MS_PER_DAY, '24 hours'],
  [11 * MS_PER_DAY, '11 days'],
  [1.94 * MS_PER_DAY, '47 hours'],
  [1.95 * MS_PER_DAY, '2 days'],
  [150 * MS_PER_DAY, '5 months'],
  [MS_PER_YEAR, '12 months'],
  [2 * MS_PER_YEAR, '2 years'],
  [223 * MS_PER_YEAR, '223 years'],
  [4_000_000 * MS_PER_YEAR, '4,000,000 years'],
])('tells %d ms in its largest fitting unit: %s', (length, words) => {
  expect(roughDuration(length)).toBe(words)
})

it('a bound of a length is on the side that it says, and not far off', () => {
  fc.assert(
    fc.property(fc.integer({ min: MS_PER_HOUR, max: 300 * MS_PER_YEAR }), length => {
      const [least, most] = [boundOfDuration(length, 'at least'), boundOfDuration(length, 'at most')].map(
        millisecondsOf,
      )
      expect(least).toBeLessThanOrEqual(length * 1.04)
      expect(most).toBeGreaterThanOrEqual(length * 0.96)
      if (length < 3 * MS_PER_HOUR) return
      expect(least).toBeGreaterThan(length * 0.6)
      expect(most).toBeLessThan(length * 1.4)
    }),
    SEEDED,
  )
})

const MS_OF = { hour: MS_PER_HOUR, day: MS_PER_DAY, month: MS_PER_YEAR / 12, year: MS_PER_YEAR }

function millisecondsOf(words: string): number {
  const [, count = '', unit = ''] = /^([\d,]+) (hour|day|month|year)s?$/.exec(words) ?? []
  return Number(count.replaceAll(',', '')) * MS_OF[unit as keyof typeof MS_OF]
}
