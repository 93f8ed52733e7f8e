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

const TWO_RECKONINGS = '“1648/9” is two years, or one that was counted in two ways'

it.each([
  [
    '4 May 2020 06:15 BST',
    'a zone is given as its distance from UTC: write 2020-05-04T06:15+01:00 if “BST” is British Summer Time',
  ],
  ['6 am on 4 May 2020', 'a time of day has its minutes, such as 6:00 am'],
  [
    '30 January 1648/9',
    `${TWO_RECKONINGS}: write 1649-01-30 if that is its day by the Gregorian calendar, and “30 January 1648/9” as date phrase`,
  ],
  ['c. 1648/9', `${TWO_RECKONINGS}: write 1648/1649, or [1648,1649] if it is one of the two`],
  ['2018/9', 'write 2018-09, or 2018/2019 if two years are meant'],
  ['2018/19', 'write 2018/2019, or [2018,2019] if it is one of the two'],
  [
    'Wednesday 9 April 2019',
    '9 April 2019 is a Tuesday, not a Wednesday: write the day that is meant, such as 2019-04-09',
  ],
  ['31 June 2016', 'June 2016 has 30 days: write the day that is meant, or 2016-06'],
  ['29 February 2018', 'February 2018 has 28 days: write the day that is meant, or 2018-02'],
  ['2018-02-29', 'February 2018 has 28 days: write the day that is meant, or 2018-02'],
  ['22 March', 'the year is missing: write it in front, YYYY-03-22'],
  ['summer', 'the year is missing: write it in front, YYYY-22'],
  ['2023 – 2022', 'the end is before the beginning'],
])('of “%s” it says why it is not read, and what could be written', (date, hint) => {
  expect(hintOf({ hint: HINT, date })).toBe(hint)
})

it.each([
  ['mid March 2019', '“mid”', '[2019-03-11..2019-03-20]'],
  ['late February 2020', '“late”', '[2020-02-21..2020-02-29]'],
  ['early 2017', '“early”', '[2017-01..2017-04]'],
  ['mid-2019', '“mid”', '[2019-05..2019-08]'],
  ['end of 2019', '“end of”', '[2019-09..2019-12]'],
  ['the early 1990s', '“early”', '[1990..1993]'],
  ['late 5th century BC', '“late”', '[-0432..-0400]'],
  ['Anfang März 2019', '“Anfang”', '[2019-03-01..2019-03-10]'],
])('of “%s” it gives a third, and the words to keep', (date, word, edtf) => {
  const hint = `${word} has no agreed bounds: write ${edtf} or what the document allows, and “${date}” as date phrase`
  expect(hintOf({ hint: HINT, date })).toBe(hint)
})

it.each(['undated', 'n.d.', 'date not known'])('of “%s” it says what is known all the same', date => {
  expect(hintOf({ hint: HINT, date })).toBe(
    'what has no date happened no later than the document that reports it: write the last day that it can have been, such as [..2023-05-31]',
  )
})

it.each(['5 November 1605 (Old Style)', '5 November 1605 O.S.', '5 November 1605 (Julian)', '5 Nov 1605 OS'])(
  '“%s” is of another calendar',
  date => {
    expect(hintOf({ hint: HINT, date })).toBe(
      'dates here are of the Gregorian calendar: write the day that it is there, with how it was converted as date reasoning',
    )
  },
)

it('names both where numbers may be read in two ways', () => {
  expect(hintOf({ hint: HINT, date: '3/4/2022' })).toBe('write 2022-04-03, or 2022-03-04 if the month comes first')
})

it.each([
  ['yesterday'],
  ["4 October '57"],
  ['soon after the war'],
  ['-500'],
  ['1957–'],
  ['March 22'],
  ['Oct 22'],
  ['soon after 1957'],
  [''],
])('of “%s” it guesses nothing', date => {
  expect(hintOf({ hint: HINT, date })).toBe(HINT)
})

it('leaves the hints of all other problems as they are', () => {
  expect([hintOf({ hint: HINT }), hintOf({})]).toEqual([HINT, undefined])
})
