import { describe, expect, it } from 'vitest'
import { gapInWords } from '../../src/time/gap-words.ts'
import { makeDate } from '../support/make-event.ts'

const gap = (before: string, after: string) => gapInWords(makeDate(before).bounds, makeDate(after).bounds)

describe('what separates two events', () => {
  it.each([
    ['2022-10-01', '2022-10-04', '3 days later'],
    ['2022-10-01', '2022-10-02', 'the next day'],
    ['2022-10-02', '2022-10-01', 'the day before'],
    ['2022-10-04', '2022-10-01', '3 days earlier'],
    ['2020-09-27', '2022-11-27', '2 years 2 months later'],
    ['2022-10-01T08:00Z', '2022-10-01T11:20Z', '3 hours 20 minutes later'],
    ['2022-10-01T23:00Z', '2022-10-03', '2 days later'],
    ['2022-10-01', '2022-10-04~', 'about 3 days later'],
  ])('is said as exactly as the dates allow: %s, %s: %s', (before, after, words) => {
    expect(gap(before, after)).toBe(words)
  })

  it('is counted from beginning to beginning, so a war still goes on when its battle comes', () => {
    expect(gap('2022-03-01/2022-12-31', '2022-03-11')).toBe('10 days after that began')
    expect(gap('2022-10-17/2022-10-19', '2022-10-18')).toBe('the day after that began')
    expect(gap('2022-10/2022-12', '2023-01-01')).toBe('between 2 and 3 months after that began')
  })

  it('is never said to be longer at least, nor shorter at most, than it can be', () => {
    expect(gap('[..2021-10-08]', '2022-03-30')).toBe('at least 5 months later')
    expect(gap('1994-05', '2003')).toBe('between 8 and 10 years later')
    expect(gap('2020-11-10/2021-09-15', '[2019-01..2020-12]')).toMatch(/at most 2[0-9] months apart$/)
  })

  it.each([
    ['2022-05', '2022-06', 'up to 2 months later'],
    ['2022-01', '2022-05', 'between 3 and 5 months later'],
    ['2022-05', '2022-06-20', 'between 20 and 50 days later'],
    ['1992', '2012', 'between 19 and 21 years later'],
    ['2022-05', '2022-06-20T10:00Z', 'between 19 and 51 days later'],
    ['../2022-09-30', '2022-10-01', 'later'],
    ['../2022-09-30', '2022-10-02', 'at least 2 days later'],
    ['2022-10-02', '../2022-09-30', 'at least 2 days earlier'],
    ['2022-12', '2022', 'order not decided; at most 12 months apart'],
    ['2022-10-01T06:00Z', '[2022-10-01T08:00Z,2022-10-01T14:00Z]', 'between 2 and 8 hours later'],
    ['2022-10-01T06:00Z', '[2022-10-01T08:00Z..2022-10-01T14:00Z]', 'between 2 and 8 hours later'],
    ['[2022-10-01T08:00Z,2022-10-01T14:00Z]', '2022-10-01T16:00Z', 'between 2 and 8 hours later'],
    ['[2022-10-01T02:00Z,2022-10-01T04:00Z]', '2022-10-02', 'the next day'],
    ['[2022-10-01T08:00Z,2022-10-02T04:00Z]', '2022-10-04', 'between 44 hours and 4 days later'],
  ])('is never more exact than they are: %s, %s: %s', (before, after, words) => {
    expect(gap(before, after)).toBe(words)
  })

  it.each([
    ['2022-10-01', '2022-10-02~', 'about 1 day later'],
    ['2022-10-02?', '2022-10-01', 'about 1 day earlier'],
    ['2022-10-01~', '2022-10-01', 'about the same day; order not decided'],
    ['2022-05~', '2022-06', 'up to about 2 months later'],
    ['1992~', '2012', 'between about 19 and 21 years later'],
    ['2022-01', '2024-05?', 'between about 27 and 29 months later'],
    ['../1992~', '2012', 'at least about 19 years later'],
    ['2022-12', '2022~', 'order not decided; at most about 12 months apart'],
  ])('is about so long where a date is approximate or uncertain: %s, %s: %s', (before, after, words) => {
    expect(gap(before, after)).toBe(words)
  })

  it.each([
    ['2022-10-01', '2022-10-01', 'the same day; order not decided'],
    ['2022-10-01T08:00Z', '2022-10-01T08:00Z', 'at the same time; order not decided'],
    ['2022-10-01', '../..', 'order not decided: this date is not known'],
    ['../..', '2022-10-01', 'order not decided: the date before is not known'],
    ['../2022-10-01', '2022-01-01', 'order not decided'],
  ])('is left open where they leave it open: %s, %s: %s', (before, after, words) => {
    expect(gap(before, after)).toBe(words)
  })
})
