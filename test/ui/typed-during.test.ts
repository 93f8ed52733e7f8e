import { describe, expect, it } from 'vitest'
import { readTypedDate } from '../../src/time/typed/typed-date.ts'
import { readTypedDuring, typedDuring } from '../../src/ui/filters/typed-during.ts'

const asker = { locales: ['de-DE'], today: { year: 2026, month: 11, day: 21 } }
const read = (typed: string) => readTypedDuring(typed, text => readTypedDate(text, asker))

describe('a time as a reader types it', () => {
  it.each([
    ['October 2022', '2022-10'],
    ['summer 2022', '2022-22'],
    ['2022-10', '2022-10'],
    [' 30 March 2022 ', '2022-03-30'],
    ['1990s', '199X'],
    ['44 BCE', '-0043'],
    ['2022-10/2022-12', '2022-10/2022-12'],
    ['2022~', '2022~'],
  ])('%j is %s', (typed, edtf) => {
    expect(read(typed)).toEqual({ ok: true, value: edtf })
  })

  it.each([
    ['soon', /^“soon” was not understood\.$/],
    ['31 November 2022', /^November 2022 has 30 days\.$/],
    ['../..', /has neither a beginning nor an end\.$/],
  ])('%j is refused in a sentence', (typed, problem) => {
    const answer = read(typed)
    expect(answer.ok ? answer.value : answer.error).toMatch(problem)
  })
})

describe('a time from the address, as if it had been typed', () => {
  it.each([
    [undefined, ''],
    ['2022-10', 'October 2022'],
    ['2022-22', 'summer 2022'],
    ['-0043', '44 BCE'],
    ['2022-24', 'winter 2022–23'],
    ['-0043-24', 'winter 44–43 BCE'],
    ['-9999', '10,000 BCE'],
    ['0079-08-24', '24 August 79 CE'],
    ['199X', '1990s'],
    ['[2022-10..2022-12]', '[2022-10..2022-12]'],
    ['2022-29', '2022-29'],
    ['1992~', '1992~'],
    ['Y-17000', 'Y-17000'],
  ])('%s is %j, and would be read as it', (during, typed) => {
    expect(typedDuring(during)).toBe(typed)
    if (during !== undefined) expect(read(typed)).toEqual({ ok: true, value: during })
  })
})
