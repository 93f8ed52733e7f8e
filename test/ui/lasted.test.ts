import { expect, it } from 'vitest'
import { lastedInWords } from '../../src/ui/words/lasted.ts'
import { makeDate } from '../support/make-event.ts'

it.each([
  ['2020-09-27/2020-11-10', 'Lasted 45 days, the first and the last included.'],
  ['2022-10-17/2022-10-19', 'Lasted 3 days, the first and the last included.'],
  ['2022-10-17/2022-10-17', 'Lasted 1 day.'],
  ['2022-01-01/2022-12-31', 'Lasted 1 year.'],
  ['2022-10-17T10:00:00Z/2022-10-19T09:59:59Z', 'Lasted 2 days.'],
  ['1813-10-24/1828-02-22', 'Lasted about 14 years.'],
  ['1988-02/1994-05', undefined],
  ['2020-09-27/2020-11-10~', undefined],
  ['2020-09-27/..', undefined],
  ['2022-10-17', undefined],
])('%s: %s', (edtf, words) => {
  expect(lastedInWords(makeDate(edtf).bounds)).toBe(words)
})
