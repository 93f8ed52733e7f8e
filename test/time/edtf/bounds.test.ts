import { describe, expect, it } from 'vitest'
import { civilOf } from '../../../src/time/calendar.ts'
import type { Instant, Span } from '../../../src/time/span.ts'
import { boundsOfText } from '../edtf-texts.ts'

const at = (instant: Instant) => {
  if (!Number.isFinite(instant)) return String(instant)
  const { year, month, day } = civilOf(instant)
  return `${year}-${month}-${day}`
}
/** Half-open, as everywhere: "2022-10-1 to 2022-11-1" is October. */
const days = ({ start, end }: Span) => `${at(start)} to ${at(end)}`
const possibleDays = (text: string) => days(boundsOfText(text).startsIn)

describe('a moment lies somewhere between', () => {
  it.each([
    ['2022-11-02', '2022-11-2 to 2022-11-3', 'day'],
    ['2024-02', '2024-2-1 to 2024-3-1', 'month'],
    ['2022', '2022-1-1 to 2023-1-1', 'year'],
    ['0000', '0-1-1 to 1-1-1', 'year'],
    ['-0043-03-15', '-43-3-15 to -43-3-16', 'day'],
    ['199X', '1990-1-1 to 2000-1-1', 'decade'],
    ['19XX', '1900-1-1 to 2000-1-1', 'century'],
    ['-01XX', '-199-1-1 to -99-1-1', 'century'],
    ['-000X', '-9-1-1 to 1-1-1', 'decade'],
    ['1XXX', '1000-1-1 to 2000-1-1', 'millennium'],
    ['XXXX', '0-1-1 to 10000-1-1', 'unknown'],
    ['1985-04-XX', '1985-4-1 to 1985-5-1', 'month'],
    ['1985-02-2X', '1985-2-20 to 1985-3-1', 'month'],
    ['1985-XX-31', '1985-1-31 to 1986-1-1', 'year'],
    ['1984-1X', '1984-10-1 to 1985-1-1', 'year'],
    ['156X-12-25', '1560-12-25 to 1569-12-26', 'decade'],
    ['1XXX-02-29', '1004-2-29 to 1996-3-1', 'millennium'],
    ['1950S2', '1900-1-1 to 2000-1-1', 'century'],
    ['-0050S1', '-59-1-1 to -49-1-1', 'decade'],
    ['Y171010000S3', '171000000-1-1 to 172000000-1-1', 'range'],
    ['Y-17E7', '-170000000-1-1 to -169999999-1-1', 'year'],
    ['[2022-10..2022-12]', '2022-10-1 to 2023-1-1', 'range'],
    ['[2022-11-07,2022-11-14]', '2022-11-7 to 2022-11-15', 'range'],
    ['[2022-12,2022-10]', '2022-10-1 to 2023-1-1', 'range'],
    ['[1984]', '1984-1-1 to 1985-1-1', 'year'],
  ])('%s: %s, known to the %s', (text, possible, precision) => {
    expect(possibleDays(text)).toBe(possible)
    const bounds = boundsOfText(text)
    expect(bounds).toMatchObject({ kind: 'moment', openStart: false, openEnd: false, precision })
    expect(bounds.endsIn).toEqual(bounds.startsIn)
  })
})

describe('parts of a year', () => {
  it.each([
    ['spring is March to May, hemisphere given or not', ['2022-21', '2022-25'], '2022-3-1 to 2022-6-1'],
    ['summer is June to August', ['2022-22', '2022-26'], '2022-6-1 to 2022-9-1'],
    ['autumn is September to November', ['2022-23', '2022-27'], '2022-9-1 to 2022-12-1'],
    ['winter runs into the next year', ['2022-24', '2022-28', '2022-30'], '2022-12-1 to 2023-3-1'],
    ['southern spring is September to November', ['2022-29'], '2022-9-1 to 2022-12-1'],
    ['southern autumn is March to May', ['2022-31'], '2022-3-1 to 2022-6-1'],
    ['southern winter is June to August', ['2022-32'], '2022-6-1 to 2022-9-1'],
    ['the last quarter, third and half end the year', ['2022-36'], '2022-10-1 to 2023-1-1'],
    ['thirds have four months', ['2022-38'], '2022-5-1 to 2022-9-1'],
    ['halves have six months', ['2022-40'], '2022-1-1 to 2022-7-1'],
    ['of some year of a decade span the decade', ['196X-21'], '1960-3-1 to 1969-6-1'],
  ])('%s', (_what, texts, possible) => {
    expect(texts.map(possibleDays)).toEqual(texts.map(() => possible))
  })

  it('have a precision of their own', () => {
    const precisions = ['2022-21', '2022-33', '2022-37', '2022-41', '196X-21'].map(text => boundsOfText(text).precision)
    expect(precisions).toEqual(['season', 'quarter', 'third', 'half', 'decade'])
  })
})

describe('times of day', () => {
  it('last a second, or a minute where the seconds are not given', () => {
    const start = Date.UTC(1985, 3, 12, 23, 20)
    expect(boundsOfText('1985-04-12T23:20Z').startsIn).toEqual({ start, end: start + 60_000 })
    expect(boundsOfText('1985-04-12T23:20:00Z').startsIn).toEqual({ start, end: start + 1_000 })
  })

  it('are read as UTC without a zone, and moved to UTC with one', () => {
    expect(boundsOfText('1985-04-12T23:20:30').earliest).toBe(Date.UTC(1985, 3, 12, 23, 20, 30))
    expect(boundsOfText('1985-04-12T23:20:30-04').earliest).toBe(Date.UTC(1985, 3, 13, 3, 20, 30))
    expect(boundsOfText('1985-04-12T23:20:30+04:30').earliest).toBe(Date.UTC(1985, 3, 12, 18, 50, 30))
    expect(boundsOfText('1985-04-12T24:00Z').earliest).toBe(Date.UTC(1985, 3, 13))
  })
})

describe('a duration starts and ends somewhere between', () => {
  it.each([
    ['2022-10-17/2022-10-19', '2022-10-17 to 2022-10-18', '2022-10-19 to 2022-10-20', 'day'],
    ['1988-02/1994-05', '1988-2-1 to 1988-3-1', '1994-5-1 to 1994-6-1', 'month'],
    ['2004-02-01/2005', '2004-2-1 to 2004-2-2', '2005-1-1 to 2006-1-1', 'year'],
    ['2004-06-XX/2004-07-03', '2004-6-1 to 2004-7-1', '2004-7-3 to 2004-7-4', 'month'],
    ['2022-21/2022-23', '2022-3-1 to 2022-6-1', '2022-9-1 to 2022-12-1', 'season'],
    ['{1960,1961-12}', '1960-1-1 to 1961-1-1', '1961-12-1 to 1962-1-1', 'year'],
    ['{1667,1668,1670..1672}', '1667-1-1 to 1668-1-1', '1672-1-1 to 1673-1-1', 'year'],
    ['{2020-05-03,2020-05-01}', '2020-5-1 to 2020-5-2', '2020-5-3 to 2020-5-4', 'day'],
  ])('%s', (text, starts, ends, precision) => {
    const { kind, startsIn, endsIn, ...bounds } = boundsOfText(text)
    expect([kind, days(startsIn), days(endsIn), bounds.precision]).toEqual(['duration', starts, ends, precision])
  })

  it.each([
    ['{1993-07-29,1993-04-30}', ['1993-4-30 to 1993-5-1', '1993-7-29 to 1993-7-30']],
    ['[1667,1669..1672]', ['1667-1-1 to 1668-1-1', '1669-1-1 to 1673-1-1']],
    ['{2019,2020}', ['2019-1-1 to 2020-1-1', '2020-1-1 to 2021-1-1']],
    ['{1667..1672}', undefined],
    ['2020-05-03/2020-05-08', undefined],
  ])('%s has several members, or none', (text, members) => {
    expect(boundsOfText(text).members?.map(days)).toEqual(members)
  })

  it('cannot start after it ends, nor end before it starts', () => {
    const { startsIn } = boundsOfText('2004/2004-05')
    const { endsIn } = boundsOfText('2004-06-11/2004-06')
    expect([days(startsIn), days(endsIn)]).toEqual(['2004-1-1 to 2004-6-1', '2004-6-11 to 2004-7-1'])
  })
})

describe('open and unknown ends', () => {
  it.each([
    ['1992/..', 'duration', '1992-1-1 to 1993-1-1', '1992-1-1 to Infinity'],
    ['1992/', 'duration', '1992-1-1 to 1993-1-1', '1992-1-1 to Infinity'],
    ['../2021-10-08', 'duration', '-Infinity to 2021-10-9', '2021-10-8 to 2021-10-9'],
    ['/2021-10-08', 'duration', '-Infinity to 2021-10-9', '2021-10-8 to 2021-10-9'],
    ['../..', 'duration', '-Infinity to Infinity', '-Infinity to Infinity'],
    ['{..1984}', 'duration', '-Infinity to 1985-1-1', '1984-1-1 to 1985-1-1'],
    ['[..2021-10-08]', 'moment', '-Infinity to 2021-10-9', '-Infinity to 2021-10-9'],
    ['[2021-10-08..]', 'moment', '2021-10-8 to Infinity', '2021-10-8 to Infinity'],
  ])('%s is a %s without a bound', (text, kind, starts, ends) => {
    const bounds = boundsOfText(text)
    expect([bounds.kind, days(bounds.startsIn), days(bounds.endsIn)]).toEqual([kind, starts, ends])
    expect([bounds.openStart, bounds.openEnd]).toEqual([starts.startsWith('-Inf'), ends.endsWith('Infinity')])
  })

  it('leave the precision of the end that is given', () => {
    expect(['1992/..', '../2021-10-08', '../..'].map(text => boundsOfText(text).precision)).toEqual([
      'year',
      'day',
      'unknown',
    ])
  })
})

describe('qualifiers', () => {
  it('are flags and widen nothing', () => {
    expect(boundsOfText('1992%')).toEqual({ ...boundsOfText('1992'), approximate: true, uncertain: true })
  })

  it.each([
    ['1992~', true, false],
    ['1992?', false, true],
    ['?2004-06-~11', true, true],
    ['1984~/2004', true, false],
    ['../2004?', false, true],
    ['[1667,1668~..1670]', true, false],
    ['{1667?}', false, true],
    ['2001-21~', true, false],
    ['1992', false, false],
  ])('of any part count for the whole: %s', (text, approximate, uncertain) => {
    expect(boundsOfText(text)).toMatchObject({ approximate, uncertain })
  })
})
