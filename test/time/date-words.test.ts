import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../src/time/calendar.ts'
import { certaintyInWords } from '../../src/time/certainty-words.ts'
import { dateInFewWords, dateInWords } from '../../src/time/date-words.ts'
import { boundsOf } from '../../src/time/edtf/bounds.ts'
import { parseEdtf } from '../../src/time/edtf/parse.ts'
import { rangeInWords } from '../../src/time/span-words.ts'
import { boundsOfText, edtfOf, edtfTexts } from './edtf-texts.ts'
import { SEEDED } from './seeded.ts'

const DATES: readonly (readonly [edtf: string, words: string, fewWords: string])[] = [
  ['2022-11-02', '2 November 2022', '2 Nov 2022'],
  ['2022-10', 'October 2022', 'Oct 2022'],
  ['2008', '2008', '2008'],
  ['2022-22', 'summer 2022', 'summer 2022'],
  ['2022-24', 'winter 2022–23', 'winter 2022–23'],
  ['1999-24', 'winter 1999–2000', 'winter 1999–2000'],
  ['2022-30', 'summer 2022–23 (southern hemisphere)', 'summer 2022–23'],
  ['2001-34', 'second quarter of 2001', 'Q2 2001'],
  ['2001-41', 'second half of 2001', 'H2 2001'],
  ['199X', '1990s', '1990s'],
  ['19XX', '20th century', '20th c.'],
  ['20XX', '21st century', '21st c.'],
  ['1XXX', '2nd millennium', '2nd mill.'],
  ['XXXX', 'an unknown year', 'unknown year'],
  ['1X9X', 'between 1090 and 1999', '1090–1999'],
  // Before our era, and early in it.
  ['-0043', '44 BCE', '44 BCE'],
  ['-0043-03-15', '15 March 44 BCE', '15 Mar 44 BCE'],
  ['0000', '1 BCE', '1 BCE'],
  ['0079-08-24', '24 August 79 CE', '24 Aug 79 CE'],
  ['-01XX', '2nd century BCE', '2nd c. BCE'],
  ['-019X', 'between 200 and 191 BCE', '200–191 BCE'],
  // Long years.
  ['Y-17E7', '170 million BCE', '170 million BCE'],
  ['Y-170000002', '170,000,003 BCE', '170,000,003 BCE'],
  ['Y17E8', '1.7 billion CE', '1.7 billion CE'],
  ['1950S2', 'about 1950 (between 1900 and 1999)', 'c. 1950'],
  // Qualifiers.
  ['1992~', 'about 1992', 'c. 1992'],
  ['1992?', '1992, uncertain', '1992?'],
  ['1992%', 'about 1992, uncertain', 'c. 1992?'],
  ['199X~', 'about the 1990s', 'c. 1990s'],
  ['?2004-06-~11', '11 June 2004, day approximate, year uncertain', 'c. 11 Jun 2004?'],
  ['2004-06~-11', '11 June 2004, year and month approximate', 'c. 11 Jun 2004'],
  ['2001~-21', 'spring 2001, year approximate', 'c. spring 2001'],
  // Unspecified digits.
  ['1985-04-XX', 'a day in April 1985', 'Apr 1985'],
  ['1985-XX-XX', 'a day in 1985', '1985'],
  ['1985-XX', 'a month in 1985', '1985'],
  ['1985-04-1X', 'between 10 and 19 April 1985', '10–19 Apr 1985'],
  ['1984-1X', 'between October and December 1984', 'Oct–Dec 1984'],
  ['156X-12-25', '25 December in the 1560s', '25 Dec 1560s'],
  // Times.
  ['2022-11-02T14:30Z', '14:30 UTC, 2 November 2022', '14:30 UTC, 2 Nov 2022'],
  ['2022-11-02T14:30:05+04:30', '14:30:05 UTC+4:30, 2 November 2022', '14:30:05 UTC+4:30, 2 Nov 2022'],
  ['2022-11-02T14:30-05', '14:30 UTC−5, 2 November 2022', '14:30 UTC−5, 2 Nov 2022'],
  ['2022-11-02T14:30', '14:30, 2 November 2022', '14:30, 2 Nov 2022'],
  ['2022-11-02T14:30Z/2022-11-02T16:00Z', '14:30–16:00 UTC, 2 November 2022', '14:30–16:00 UTC, 2 Nov 2022'],
  [
    '2022-10-01T10:00Z/2022-10-02T11:00Z',
    '10:00 UTC, 1 October 2022 – 11:00 UTC, 2 October 2022',
    '10:00 UTC, 1 Oct 2022 – 11:00 UTC, 2 Oct 2022',
  ],
  ['2022-11-02T14:30/2022-11-02T16:00', '14:30–16:00, 2 November 2022', '14:30–16:00, 2 Nov 2022'],
  // Intervals.
  ['2022-10-17/2022-10-19', '17–19 October 2022', '17–19 Oct 2022'],
  ['2020-09-27/2020-11-10', '27 September – 10 November 2020', '27 Sep – 10 Nov 2020'],
  ['1988-02/1994-05', 'February 1988 – May 1994', 'Feb 1988 – May 1994'],
  ['2022-11-02/2022-11-02', '2 November 2022', '2 Nov 2022'],
  ['1964/2008', '1964–2008', '1964–2008'],
  ['2004-02-01/2004', '1 February 2004 – 2004', '1 Feb 2004 – 2004'],
  ['-0043/-0011', '44–12 BCE', '44–12 BCE'],
  ['-0043/0014', '44 BCE – 14 CE', '44 BCE – 14 CE'],
  ['196X/197X', '1960s–1970s', '1960s–1970s'],
  ['2008-10~/2008-12~', 'about October–December 2008', 'c. Oct–Dec 2008'],
  ['1984?/2004-06~', '1984 (uncertain) – about June 2004', '1984? – c. Jun 2004'],
  ['1992/..', 'from 1992', 'from 1992'],
  ['199X/..', 'from the 1990s', 'from 1990s'],
  ['../2021-10-08', 'up to 8 October 2021', 'up to 8 Oct 2021'],
  ['1985/', 'from 1985, end not known', 'from 1985'],
  ['/1985~', 'up to about 1985, start not known', 'up to c. 1985'],
  ['../..', 'date not known', 'undated'],
  // Sets.
  ['[2022-10..2022-12]', 'between October and December 2022', 'Oct–Dec 2022'],
  ['[2022-11-07,2022-11-14]', '7 or 14 November 2022', '7 or 14 Nov 2022'],
  ['[..2021-10-08]', 'by 8 October 2021', 'by 8 Oct 2021'],
  ['[2021-10-08..]', 'on or after 8 October 2021', '8 Oct 2021 or later'],
  ['[2021-10..]', 'in or after October 2021', 'Oct 2021 or later'],
  ['[1667,1668,1670..1672]', '1667, 1668 or 1670–1672', '1667, 1668 or 1670–1672'],
  ['[1667~,1760-12]', 'about 1667 or December 1760', 'c. 1667 or Dec 1760'],
  ['[1667?..1670?]', 'between 1667 and 1670, uncertain', '1667–1670?'],
  ['[1660,1667?..1670?]', '1660 or 1667–1670 (uncertain)', '1660 or 1667–1670?'],
  ['[1984]', '1984', '1984'],
  ['{2020-05-01,2020-05-03}', '1 and 3 May 2020', '1 and 3 May 2020'],
  ['{1960,1961-12}', '1960 and December 1961', '1960 and Dec 1961'],
  ['{2020-05-01..2020-05-03}', '1–3 May 2020', '1–3 May 2020'],
  ['{..1984}', 'up to 1984', 'up to 1984'],
  ['{1667,1670..}', '1667 and from 1670', '1667 and from 1670'],
]

describe('a date in words is as precise as it is and no more', () => {
  it.each(DATES)('%s: %s', (text, words) => {
    expect(dateInWords(edtfOf(text))).toBe(words)
  })
})

describe('a date in few words', () => {
  it.each(DATES)('%s, not "%s": %s', (text, _words, fewWords) => {
    expect(dateInFewWords(edtfOf(text))).toBe(fewWords)
  })
})

describe('the certainty of a date in words', () => {
  it.each([
    ['2022-11-02', 'Known to the day.'],
    ['2022-11-02T14:30Z', 'Known to the time of day.'],
    ['2022-10', 'Known to the month: some time in October 2022.'],
    ['2022-22', 'Known to the season: somewhere between 1 June and 31 August 2022.'],
    ['2022-37', 'Known to the third of a year: somewhere between 1 January and 30 April 2022.'],
    ['2008', 'Known to the year: some time in 2008.'],
    ['199X', 'Known to the decade: somewhere between 1990 and 1999.'],
    ['XXXX-12-25', 'Year not known.'],
    ['[2022-10..2022-12]', 'Somewhere between 1 October and 31 December 2022.'],
    ['[..2021-10]', 'No later than 31 October 2021.'],
    ['[2021-10..]', 'No earlier than 1 October 2021.'],
    ['1992~', 'Approximate: around 1992.'],
    ['1992-05-03?', 'Uncertain: perhaps 3 May 1992.'],
    ['1992%', 'Approximate and uncertain: around 1992.'],
    ['2022-10-17/2022-10-19', 'Start and end known to the day.'],
    ['1988-02/1994-05', 'Starts some time in February 1988, ends some time in May 1994.'],
    ['2004-02-01/2005', 'Starts on 1 February 2004, ends some time in 2005.'],
    ['2008-10~/2008-12~', 'Approximate: starts some time in October 2008, ends some time in December 2008.'],
    ['2023-01-18/2023-01-20~', 'Approximate: starts on 18 January 2023, ends on 20 January 2023.'],
    ['../2021-10-08', 'Start not known; ends on 8 October 2021.'],
    ['1992/..', 'Starts some time in 1992; end not known.'],
    ['../..', 'Date not known.'],
    ['{1993-04-30,1993-07-29}', 'Several times between 30 April and 29 July 1993, each known to the day.'],
    ['{1993-04,1993-07}', 'Several times between 1 April and 31 July 1993.'],
    ['{1993-04-30~,1993-07-29}', 'Approximate: several times between 30 April and 29 July 1993.'],
    ['[2022-10-31,2022-11-07]', 'One of several times between 31 October and 7 November 2022.'],
  ])('%s: %s', (text, sentence) => {
    expect(certaintyInWords(boundsOfText(text))).toBe(sentence)
  })
})

describe('a span in words', () => {
  it.each([
    [instantOf(2022), instantOf(2023), '2022'],
    [instantOf(2020), instantOf(2023), '2020–2022'],
    [instantOf(2022, 10), instantOf(2023, 1), 'October–December 2022'],
    [instantOf(2022, 10, 17), instantOf(2022, 10, 20), '17–19 October 2022'],
    [instantOf(2022, 10, 17) + 1, instantOf(2022, 10, 20) + 1, '17–20 October 2022'],
    [-Infinity, instantOf(2022, 10, 20), 'up to 19 October 2022'],
    [instantOf(2022, 10, 20), Infinity, 'from 20 October 2022'],
    [-Infinity, Infinity, 'all time'],
  ])('from %d to %d: %s', (start, end, words) => {
    expect(rangeInWords({ start, end })).toBe(words)
  })
})

it('has words for every date that can be parsed', () => {
  fc.assert(
    fc.property(edtfTexts, text => {
      const parsed = parseEdtf(text)
      if (!parsed.ok) return
      const words = [dateInWords(parsed.value), dateInFewWords(parsed.value), certaintyInWords(boundsOf(parsed.value))]
      expect(words.join(' ')).not.toMatch(/undefined|NaN|Infinity|null| {2}|^ | $/)
    }),
    SEEDED,
  )
})
