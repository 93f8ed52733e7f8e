import { describe, expect, it } from 'vitest'
import { readTypedDuring, typedDuring } from '../../src/ui/filters/typed-during.ts'

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
    expect(readTypedDuring(typed)).toEqual({ ok: true, value: edtf })
  })

  it.each([
    ['soon', /^“soon” was not understood\. Try /],
    ['31 November 2022', /^Day 31 does not exist in "2022-11-31"\.$/],
    ['../..', /has neither a beginning nor an end\.$/],
  ])('%j is refused in a sentence', (typed, problem) => {
    const read = readTypedDuring(typed)
    expect(read.ok ? read.value : read.error).toMatch(problem)
  })
})

describe('a time from the address, as if it had been typed', () => {
  it.each([
    [undefined, ''],
    ['2022-10', 'October 2022'],
    ['2022-22', 'summer 2022'],
    ['-0043', '44 BCE'],
    ['[2022-10..2022-12]', '[2022-10..2022-12]'],
  ])('%s is %j', (during, typed) => {
    expect(typedDuring(during)).toBe(typed)
  })
})
