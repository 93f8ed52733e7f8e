import { expect, it } from 'vitest'
import { hintOf } from '../../src/model/date-hint.ts'

const HINT = 'write an EDTF date'

it.each([
  ['4 October 1957', 'write 1957-10-04'],
  ['October 1957', 'write 1957-10'],
  ['17–19 October 2022', 'write 2022-10-17/2022-10-19'],
  ['c. 1914', 'write 1914~'],
  ['the 1960s', 'write 196X'],
  ['30. März 2022', 'write 2022-03-30'],
  ['14 juillet 1789', 'write 1789-07-14'],
  ['17/10/2022', 'write 2022-10-17'],
])('of “%s” it names the date that was meant', (date, hint) => {
  expect(hintOf({ hint: HINT, date })).toBe(hint)
})

it.each([
  [
    '4 May 2020 06:15 BST',
    'a zone is given as its distance from UTC: write 2020-05-04T06:15+01:00 if “BST” is British Summer Time',
  ],
  [
    '30 January 1648/9',
    '“1648/9” is two years, or one that was counted in two ways: write 1649-01-30 if that is its day by the Gregorian calendar, and “30 January 1648/9” as date phrase',
  ],
  ['2018/9', 'write 2018-09, or 2018/2019 if two years are meant'],
  ['2018/19', 'write 2018/2019, or [2018,2019] if it is one of the two'],
  [
    'c. 1648/9',
    '“1648/9” is two years, or one that was counted in two ways: write 1648/1649, or [1648,1649] if it is one of the two',
  ],
  ['6 am on 4 May 2020', 'a time of day has its minutes, such as 6:00 am'],
])('of “%s” it says why it is not read, and what could be written', (date, hint) => {
  expect(hintOf({ hint: HINT, date })).toBe(hint)
})

it('names both where numbers may be read in two ways', () => {
  expect(hintOf({ hint: HINT, date: '3/4/2022' })).toBe('write 2022-04-03, or 2022-03-04 if the month comes first')
})

it.each([['yesterday'], ["4 October '57"], ['soon after the war'], ['-500'], ['1957–'], ['31 June 1957'], ['']])(
  'of “%s” it guesses nothing',
  date => {
    expect(hintOf({ hint: HINT, date })).toBe(HINT)
  },
)

it('leaves the hints of all other problems as they are', () => {
  expect([hintOf({ hint: HINT }), hintOf({})]).toEqual([HINT, undefined])
})
