import { expect, it } from 'vitest'
import { roughDuration } from '../../src/time/rough-duration.ts'
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR } from '../../src/time/span.ts'

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
