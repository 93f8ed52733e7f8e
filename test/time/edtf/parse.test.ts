import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../src/time/edtf/bounds.ts'
import { explainNotADate } from '../../../src/time/edtf/explain-not-a-date.ts'
import { parseEdtf } from '../../../src/time/edtf/parse.ts'
import { anyTexts, edtfOf } from '../edtf-texts.ts'
import { SEEDED } from '../seeded.ts'

/** The examples of https://www.loc.gov/standards/datetime/, by level and feature. */
const SPECIFICATION = {
  'level 0, dates': ['1985-04-12', '1985-04', '1985'],
  'level 0, times': [
    '1985-04-12T23:20:30',
    '1985-04-12T23:20:30Z',
    '1985-04-12T23:20:30-04',
    '1985-04-12T23:20:30+04:30',
  ],
  'level 0, intervals': [
    '1964/2008',
    '2004-06/2006-08',
    '2004-02-01/2005-02-08',
    '2004-02-01/2005-02',
    '2004-02-01/2005',
    '2005/2006-02',
  ],
  'level 1, years of more than four digits': ['Y170000002', 'Y-170000002'],
  'level 1, seasons': ['2001-21', '2001-22', '2001-23', '2001-24'],
  'level 1, qualified dates': ['1984?', '2004-06~', '2004-06-11%'],
  'level 1, unspecified digits from the right': ['201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX'],
  'level 1, open and unknown ends': [
    '1985-04-12/..',
    '1985-04/..',
    '1985/..',
    '../1985-04-12',
    '../1985-04',
    '../1985',
    '1985-04-12/',
    '1985-04/',
    '1985/',
    '/1985-04-12',
    '/1985-04',
    '/1985',
  ],
  'level 1, intervals of qualified dates': [
    '1984~/2004-06',
    '1984/2004-06~',
    '1984~/2004~',
    '1984?/2004%',
    '1984-06-02?/2004-08-08~',
    '1984-06-02?/',
  ],
  'level 1, negative years': ['-1985'],
  'level 2, exponential years': ['Y-17E7'],
  'level 2, significant digits': ['1950S2', 'Y171010000S3', 'Y3388E2S3'],
  'level 2, parts of the year': Array.from({ length: 21 }, (_, i) => `2001-${21 + i}`),
  'level 2, one of a set': [
    '[1667,1668,1670..1672]',
    '[..1760-12-03]',
    '[1760-12..]',
    '[1760-01,1760-02,1760-12..]',
    '[1667,1760-12]',
    '[..1984]',
  ],
  'level 2, all of a set': ['{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}'],
  'level 2, qualified groups and components': [
    '2004-06-11%',
    '2004-06~-11',
    '2004?-06-11',
    '?2004-06-~11',
    '2004-%06-11',
  ],
  'level 2, unspecified digits anywhere': ['156X-12-25', '15XX-12-25', 'XXXX-12-XX', '1XXX-XX', '1XXX-12', '1984-1X'],
  'level 2, intervals': ['2004-06-~01/2004-06-~20', '2004-06-XX/2004-07-03'],
}

describe('parseEdtf reads the examples of the specification', () => {
  it.each(Object.entries(SPECIFICATION))('%s', (_feature, texts) => {
    const refused = texts.map(text => parseEdtf(text)).filter(parsed => !parsed.ok)
    expect(refused).toEqual([])
  })
})

describe('parseEdtf', () => {
  it('keeps what was written, and computes nothing', () => {
    expect(edtfOf('156X-12-25')).toEqual({
      kind: 'date',
      year: '156X',
      month: 12,
      day: 25,
      qualifiers: { year: undefined, month: undefined, day: undefined },
    })
  })

  it('tells an open end from an unknown one', () => {
    expect(edtfOf('1985/..')).toMatchObject({ kind: 'interval', end: 'open' })
    expect(edtfOf('1985/')).toMatchObject({ kind: 'interval', end: 'unknown' })
  })

  it.each([
    ['2004-06-11%', { year: '%', month: '%', day: '%' }],
    ['2004-06~-11', { year: '~', month: '~', day: undefined }],
    ['2004?-06-11', { year: '?', month: undefined, day: undefined }],
    ['?2004-06-~11', { year: '?', month: undefined, day: '~' }],
    ['2004-%06-11', { year: undefined, month: '%', day: undefined }],
    ['?2004-06-11~', { year: '%', month: '~', day: '~' }],
  ])('applies a qualifier on the right to all before it, on the left to its component: %s', (text, qualifiers) => {
    expect(edtfOf(text)).toMatchObject({ qualifiers })
  })

  it('reads exponents and significant digits', () => {
    expect(edtfOf('Y-17E7')).toMatchObject({ year: -170_000_000 })
    expect(edtfOf('Y3388E2S3')).toMatchObject({ year: { estimate: 338_800, significantDigits: 3 } })
  })

  it('reads a time of day with its offset, its seconds left out or not', () => {
    expect(edtfOf('1985-04-12T23:20:30-04:30')).toMatchObject({ hour: 23, second: 30, offsetMinutes: -270 })
    expect(edtfOf('1985-04-12T23:20Z')).toMatchObject({ second: undefined, offsetMinutes: 0 })
    expect(edtfOf('1985-04-12T23:20:30')).toMatchObject({ offsetMinutes: undefined })
  })
})

describe('parseEdtf says what is wrong with the value seen', () => {
  it.each([
    ['1969-02-30', 'day 30 does not exist in "1969-02-30"'],
    ['1900-02-29', 'day 29 does not exist in "1900-02-29"'],
    ['2022-00', 'month 00 does not exist in "2022-00"'],
    ['1969-13-01', 'month 13 does not exist in "1969-13-01"'],
    ['2022-42', 'month 42 does not exist in "2022-42"'],
    ['2022-22-01', 'a season (22) has no days in "2022-22-01"'],
    ['1985-2X', 'month 2X does not exist in "1985-2X"'],
    ['1985-02-3X', 'day 3X does not exist in "1985-02-3X"'],
    ['19X1-02-29', 'day 29 does not exist in "19X1-02-29"'],
    ['2022-11-02T25:00Z', 'hour 25 does not exist in "2022-11-02T25:00Z"'],
    ['2022-11-02T24:01Z', 'hour 24 does not exist in "2022-11-02T24:01Z"'],
    ['2022-11-02T14:60Z', 'minute 60 does not exist in "2022-11-02T14:60Z"'],
    ['2016-12-31T23:59:60Z', 'second 60 does not exist in "2016-12-31T23:59:60Z"'],
    ['2022-02-30T12:00Z', 'day 30 does not exist in "2022-02-30T12:00Z"'],
    ['2005/2004', 'the end 2004 is before the start 2005 in "2005/2004"'],
    ['2004-06-11/2004-05', 'the end 2004-05 is before the start 2004-06-11 in "2004-06-11/2004-05"'],
    ['1969-01-01/1969-02-30', 'day 30 does not exist in "1969-02-30"'],
    ['[1672..1670]', 'the end 1670 is before the start 1672 in "[1672..1670]"'],
    ['[1670..,1680]', 'only the last member may have no end, not "1670.." in "[1670..,1680]"'],
    ['{1670,..1680}', 'only the first member may have no start, not "..1680" in "{1670,..1680}"'],
    ['[]', 'a member is missing in "[]"'],
    ['[1667,]', 'a member is missing in "[1667,]"'],
    ['[..]', '".." has no date beside it in "[..]"'],
    ['{1667]', 'the set "{1667]" is not closed by "}"'],
    ['-0000', 'the year 0 has no sign: write 0000 in "-0000"'],
    ['Y2022', 'a year of up to four digits has no Y: write 2022 for "Y2022"'],
    ['Y-44', 'a year of up to four digits has no Y: write -0044 for "Y-44"'],
    ['Y1E99', 'the year of "Y1E99" is further off than 100,000,000,000 years'],
    ['1950S5', '5 significant digits are not possible in "1950S5"'],
    ['', 'a date is missing'],
    ['1/2/3', 'an interval has one "/", "1/2/3" has more'],
    ['02/11/2022', 'the year comes first, not so in "02/11/2022": write YYYY-MM-DD'],
    ['2 November 2022', '"2 November 2022" is not an EDTF date'],
    ['Tuesday 5 May', '"Tuesday 5 May" is not an EDTF date'],
    ['2022-11-02T14:05 Z', '"2022-11-02T14:05 Z" is not an EDTF date, which has no space in it'],
    ['2022 -11', '"2022 -11" is not an EDTF date, which has no space in it'],
    ['31/11/2021', 'there is no such day as "31/11/2021"'],
    ['-44', 'a year has four digits, and 0000 is 1 BC: write -0043 for 44 BC, or -0044 for 45 BC, not "-44"'],
    ['-1', 'a year has four digits, and 0000 is 1 BC: write 0000 for 1 BC, or -0001 for 2 BC, not "-1"'],
    ['03-Feb-21', 'the year of "03-Feb-21" has two digits: write all four'],
    ['until 2010', 'what is known to end is written as a set, such as [..2010] for until 2010, not "until 2010"'],
    ['before 2010', 'what is known to end is written as a set, such as [..2009] for before 2010, not "before 2010"'],
    ['2022-1-2', 'months and days have two digits, not so in "2022-1-2"'],
    ['20221102', 'hyphens are missing in "20221102": write YYYY-MM-DD'],
    ['120220', 'a year of more than four digits begins with Y, "120220" does not'],
    [
      '44230',
      'as a spreadsheet counts days, "44230" is 2021-02-03: have it show the column as dates; a year of five digits begins with Y',
    ],
    ['196', 'a year has four digits, "196" has not: add noughts, or write 196X, 19XX for a decade, a century'],
    ['19uu', '"19uu" has a small letter: unspecified digits are X, long years begin with Y'],
    [
      '1985/open',
      '"open" is no date: write the latest that it can have been, such as [..2023]; in an interval write ..',
    ],
    ['2004?~', 'two qualifiers stand together in "2004?~": both at once is %'],
    ['2022-11-02T14:30Z~', 'a time of day cannot be qualified, as it is in "2022-11-02T14:30Z~"'],
    ['soon', '"soon" is not an EDTF date'],
  ])('%s', (text, error) => {
    expect(parseEdtf(text, explainNotADate)).toEqual({ ok: false, error })
  })
})

describe('any text at all', () => {
  it('is parsed or refused with a reason, never thrown upon', () => {
    fc.assert(
      fc.property(anyTexts, text => {
        const parsed = parseEdtf(text)
        if (!parsed.ok) expect(parsed.error).not.toBe('')
      }),
      { ...SEEDED, numRuns: 5_000 },
    )
  })

  it('has bounds in order, if it is a date', () => {
    fc.assert(
      fc.property(anyTexts, text => {
        const parsed = parseEdtf(text)
        if (!parsed.ok) return
        const { earliest, latest, startsIn, endsIn } = boundsOf(parsed.value)
        expect(earliest).toBeLessThan(latest)
        expect(earliest).toBe(startsIn.start)
        expect(latest).toBe(endsIn.end)
        expect(startsIn.start).toBeLessThanOrEqual(endsIn.start)
        expect(startsIn.end).toBeLessThanOrEqual(endsIn.end)
      }),
      { ...SEEDED, numRuns: 5_000 },
    )
  })
})
