import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInWords } from '../../../src/time/date-words.ts'
import { boundsOf } from '../../../src/time/edtf/bounds.ts'
import { type Edtf, parseEdtf } from '../../../src/time/edtf/parse.ts'
import { yearText } from '../../../src/time/edtf/parse-moment.ts'
import { readTypedDate } from '../../../src/time/typed/typed-date.ts'
import { edtfOf } from '../edtf-texts.ts'
import { SEEDED } from '../seeded.ts'

/*
 * Left out, as their words could mean something else:
 * - 00XX, the 1st century, which has 1 BCE in it as EDTF and not as words;
 * - decades before the year 100: the "90s" of 009X are those of 1990 to most;
 * - intervals with a decade before our era: that has no name, and its "between 200 and 191 BCE" is a range already;
 * - intervals from and to the same, which are worded as if they were no interval;
 * - days of years up to 99 to a reader whose language puts the year first: "10 March 12 – 7 May 14 CE".
 */

const asker = { locales: ['en-GB'], today: { year: 2026, month: 11, day: 21 } }

const spansOf = (date: Edtf) => {
  const { kind, earliest, latest, startsIn, endsIn } = boundsOf(date)
  return { kind, earliest, latest, startsIn, endsIn }
}

/** The words of a date, and the spans of what they are read as; or why they are not. */
function readBack(text: string) {
  const words = dateInWords(edtfOf(text))
  const read = readTypedDate(words, asker)
  return { words, read: read.ok ? spansOf(read.value.date) : read.error }
}

const expectReadBack = (text: string) => {
  const { words, read } = readBack(text)
  expect([words, read]).toEqual([words, spansOf(edtfOf(text))])
}

const twoDigits = (n: number) => String(n).padStart(2, '0')
const numbers = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)

/** Those in which the words change, and every seventh. */
const YEARS = [...numbers(-1200, 2100, 7), ...numbers(-102, 102), -9999, -1000, -999, 999, 1000, 1999, 2000]
const DAYS = ['-01-01', '-02-28', '-05-17', '-12-31']
const MONTHS = numbers(1, 12).map(month => `-${twoDigits(month)}`)
const SEASONS = numbers(21, 24).map(code => `-${code}`)
const DECADES = [
  ...numbers(10, 209).map(n => `${String(n).padStart(3, '0')}X`),
  ...numbers(0, 120).map(n => `-${String(n).padStart(3, '0')}X`),
  '000X',
]
const CENTURIES = [...numbers(1, 20).map(n => `${twoDigits(n)}XX`), ...numbers(0, 12).map(n => `-${twoDigits(n)}XX`)]

describe('what the page writes of a date is read back as the same time', () => {
  it.each([
    ['years', ['']],
    ['months', MONTHS],
    ['days', DAYS],
    ['seasons', SEASONS],
  ])('%s', (_, parts) => {
    for (const year of YEARS) for (const part of parts) expectReadBack(yearText(year) + part)
  })

  it.each([
    ['decades', DECADES],
    ['centuries', CENTURIES],
  ])('%s', (_, texts) => {
    for (const text of texts) expectReadBack(text)
  })

  const year = fc.oneof(fc.integer({ min: -1200, max: 2100 }), fc.integer({ min: -102, max: 102 }))
  const part = fc.constantFrom('', ...MONTHS, ...DAYS, ...SEASONS)
  const moment = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(year, part).map(([year, part]) => yearText(year) + part) },
    { weight: 1, arbitrary: fc.constantFrom(...DECADES.filter(text => /^0?[1-9]/.test(text)), ...CENTURIES) },
  )
  const farApart = fc.tuple(moment, moment)
  const nearby = fc
    .tuple(year, fc.integer({ min: 0, max: 2 }), part, part)
    .map(([year, years, from, to]) => [yearText(year) + from, yearText(year + years) + to] as const)

  const bounding = fc.constantFrom('[..*]', '[*..]', '../*', '/*', '*/..', '*/')
  it('what bounds any of these', () => {
    const bounds = fc.tuple(moment, bounding).map(([text, bound]) => bound.replace('*', text))
    fc.assert(fc.property(bounds, expectReadBack), { ...SEEDED, numRuns: 2_000 })
  })

  it.each([
    ...['2019?', '2019~', '2019%', '2019-06~', '2019-06-04?', '[..1990~]', '1990?/..', '199X~'],
    ...['2019-33', '2019-35', '2019-37', '2019-39', '2019-40', '2019-41', '2019-36/2020-33'],
    ...['2022-25', '2022-28', '2022-30', '2022-31'],
    ...['2018-02-12T17:05', '2018-02-12T17:05Z', '2018-02-12T17:05:30Z', '2018-02-12T17:05+01:00'],
    ...['2018-02-12T17:05-04:30', '[..2018-02-12T17:05Z]', '[2018-02-12T17:05+01:00..]'],
    ...['[2019-06-04,2019-06-09]', '[2019-05-03,2019-06-05]', '[2019,2020,2022]', '[1667-12,1668-01]'],
    ...['[2019-05..2019-07]', '[2019-06-04..2019-06-09]', '[1990..1995]'],
    ...['2020-06-XX', '2020-XX', '2020-XX-XX', '01XX', '-01XX'],
  ])('%s, with all that is said of it', text => {
    const words = dateInWords(edtfOf(text))
    const read = readTypedDate(words, asker)
    expect([words, read.ok ? boundsOf(read.value.date) : read.error]).toEqual([words, boundsOf(edtfOf(text))])
  })

  it('intervals of any two of these', () => {
    const intervals = fc
      .oneof(farApart, nearby)
      .filter(([from, to]) => from !== to && parseEdtf(`${from}/${to}`).ok)
      .map(ends => ends.join('/'))
    fc.assert(fc.property(intervals, expectReadBack), { ...SEEDED, numRuns: 3_000 })
  })
})
