import { parse } from '@edtf-ts/core'
import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf } from '../../../src/time/calendar.ts'
import { boundsOf } from '../../../src/time/edtf/bounds.ts'
import { parseEdtf } from '../../../src/time/edtf/parse.ts'
import { MS_PER_DAY } from '../../../src/time/span.ts'
import { SEEDED } from '../seeded.ts'

/**
 * Two libraries that read EDTF too. Each is right where the other is wrong, so both are asked. Their answers and
 * ours are compared as text: "2022-10-1 to 2022-10-31", the last day inclusive, or "refused".
 */
const ours = (text: string) => {
  const parsed = parseEdtf(text)
  if (!parsed.ok) return 'refused'
  const { earliest, latest } = boundsOf(parsed.value)
  return daysFrom(earliest, latest)
}

const ORACLES = {
  edtf: (text: string) => {
    try {
      const { min, max } = edtf(text)
      return daysFrom(min ?? Number.NaN, (max ?? Number.NaN) + 1)
    } catch {
      return 'refused'
    }
  },
  '@edtf-ts/core': (text: string) => {
    const parsed = parse(text)
    return parsed.success ? daysFrom(Number(parsed.value.minMs), Number(parsed.value.maxMs) + 1) : 'refused'
  },
}

function daysFrom(start: number, end: number): string {
  return `${dayAndTime(start)} to ${dayAndTime(end - MS_PER_DAY)}`
}

function dayAndTime(instant: number): string {
  if (!Number.isFinite(instant)) return String(instant)
  const { year, month, day } = civilOf(instant)
  const seconds = (((instant % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY) / 1000
  return `${year}-${month}-${day}${seconds ? `+${seconds}s` : ''}`
}

const TEXTS = [
  ...['1985', '1985-04', '1985-04-12', '-1985', '-0043-03-15', '0000', '0079-08-24', '2000-02-29', '1900-02-29'],
  ...['1985-04-12T23:20:30Z', '1985-04-12T23:20:30-04', '1985-04-12T23:20:30+04:30', '1985-04-12T24:00:00Z'],
  ...['1964/2008', '2004-06/2006-08', '2004-02-01/2005', '2005/2006-02', '1970/1970', '2005/2004', '2022-21/2022-23'],
  ...['1985-04-12/..', '../1985', '1985/', '/1985', '2020-11/', '/2020', '../2020', '2020-11/..'],
  ...['1984?', '2004-06~', '2004-06-11%', '2004-06~-11', '?2004-06-~11', '2008-10~/2008-12~', '1985-04-XX?'],
  ...['201X', '20XX', '-01XX', 'XXXX', '2004-XX', '1985-XX-XX', '1985-04-XX', '156X-12-25', 'XXXX-12-XX'],
  ...['1XXX-XX', '1984-1X', '1560-12-25/156X', '2004-06-~01/2004-06-~20', '2004-06-XX/2004-07-03'],
  ...['2022-21', '2022-22', '2022-23', '2022-24', '2022-25', '2022-30', '2022-33', '2022-36', '2022-39', '2022-41'],
  ...[
    '[2022-10..2022-12]',
    '[1667,1668,1670..1672]',
    '[..1760-12-03]',
    '[1760-12..]',
    '[1667,1760-12]',
    '[1672..1670]',
  ],
  ...['{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}', '{1670..1672}'],
  ...['Y170000002', 'Y-17E7', '1950S2', 'Y3388E2S3', 'Y171010000S3', 'Y2022'],
  ...['2021-13', '1985-04-31', '2023-02-29', '-0000', '2004-06-1', '1985-04-12T25:00:00Z', '2022-42', ''],
]

/** Where an oracle is wrong, and what is right. An entry that no longer differs has to go. */
const KNOWN_WRONG: Record<keyof typeof ORACLES, Record<string, string>> = {
  edtf: {
    // The end of a range that ends a set is taken for its start.
    '[2022-10..2022-12]': '2022-10-1 to 2022-12-31',
    '[1667,1668,1670..1672]': '1667-1-1 to 1672-12-31',
    '{1667,1668,1670..1672}': '1667-1-1 to 1672-12-31',
    '{1670..1672}': '1670-1-1 to 1672-12-31',
    '[1672..1670]': 'refused',
    // Seasons are taken for quarters.
    '2022-21': '2022-3-1 to 2022-5-31',
    '2022-22': '2022-6-1 to 2022-8-31',
    '2022-23': '2022-9-1 to 2022-11-30',
    '2022-24': '2022-12-1 to 2023-2-28',
    '2022-25': '2022-3-1 to 2022-5-31',
    '2022-30': '2022-12-1 to 2023-2-28',
    '2022-21/2022-23': '2022-3-1 to 2022-11-30',
    // Unknown ends have no bound at all, open ones do.
    '1985/': '1985-1-1 to Infinity',
    '2020-11/': '2020-11-1 to Infinity',
    '/1985': '-Infinity to 1985-12-31',
    '/2020': '-Infinity to 2020-12-31',
    // 29 February is let through, and rolls over.
    '1900-02-29': 'refused',
    '2023-02-29': 'refused',
    // Years beyond Date are NaN; significant digits are not counted.
    Y170000002: '170000002-1-1 to 170000002-12-31',
    'Y-17E7': '-170000000-1-1 to -170000000-12-31',
    Y3388E2S3: '338000-1-1 to 338999-12-31',
    Y171010000S3: '171000000-1-1 to 171999999-12-31',
    '1950S2': '1900-1-1 to 1999-12-31',
    // A second is taken for an instant.
    '1985-04-12T23:20:30Z': '1985-4-12+84030s to 1985-4-11+84031s',
    '1985-04-12T23:20:30-04': '1985-4-13+12030s to 1985-4-12+12031s',
    '1985-04-12T23:20:30+04:30': '1985-4-12+67830s to 1985-4-11+67831s',
    '1985-04-12T24:00:00Z': '1985-4-13 to 1985-4-12+1s',
    // Valid, and refused.
    '1985-04-XX?': '1985-4-1 to 1985-4-30',
    '1560-12-25/156X': '1560-12-25 to 1569-12-31',
    '1970/1970': '1970-1-1 to 1970-12-31',
  },
  '@edtf-ts/core': {
    // The years 0 to 99 become 1900 to 1999.
    '0000': '0-1-1 to 0-12-31',
    '0079-08-24': '79-8-24 to 79-8-24',
    XXXX: '0-1-1 to 9999-12-31',
    'XXXX-12-XX': '0-12-1 to 9999-12-31',
    '-0000': 'refused',
    // A century before our era runs backwards.
    '-01XX': '-199-1-1 to -100-12-31',
    // Unbounded is clamped to the ends of Date.
    '1985-04-12/..': '1985-4-12 to Infinity',
    '2020-11/..': '2020-11-1 to Infinity',
    '../1985': '-Infinity to 1985-12-31',
    '../2020': '-Infinity to 2020-12-31',
    '1985/': '1985-1-1 to Infinity',
    '2020-11/': '2020-11-1 to Infinity',
    '/1985': '-Infinity to 1985-12-31',
    '/2020': '-Infinity to 2020-12-31',
    '[..1760-12-03]': '-Infinity to 1760-12-3',
    '[1760-12..]': '1760-12-1 to Infinity',
    '{..1984}': '-Infinity to 1984-12-31',
    // The offset from UTC is ignored.
    '1985-04-12T23:20:30-04': '1985-4-13+12030s to 1985-4-12+12031s',
    '1985-04-12T23:20:30+04:30': '1985-4-12+67830s to 1985-4-11+67831s',
    // Northern spring is taken for southern, the southern seasons are refused, and so is the end of a day.
    '2022-25': '2022-3-1 to 2022-5-31',
    '2022-30': '2022-12-1 to 2023-2-28',
    '1985-04-12T24:00:00Z': '1985-4-13 to 1985-4-12+1s',
    // Far years are counted by the mean length of a year, half a day off here.
    Y170000002: '170000002-1-1 to 170000002-12-31',
    // Significant digits are not counted.
    Y3388E2S3: '338000-1-1 to 338999-12-31',
    Y171010000S3: '171000000-1-1 to 171999999-12-31',
    '1950S2': '1900-1-1 to 1999-12-31',
  },
}

describe.each(Object.keys(ORACLES) as (keyof typeof ORACLES)[])('against %s', name => {
  const oracle = ORACLES[name]
  const wrong = KNOWN_WRONG[name]

  it.each(TEXTS.filter(text => !(text in wrong)))('agrees on "%s"', text => {
    expect(ours(text)).toBe(oracle(text))
  })

  it.each(Object.entries(wrong))('%s is %s, which the oracle gets wrong', (text, right) => {
    expect(ours(text)).toBe(right)
    expect(oracle(text), 'the oracle is right now: take the entry out').not.toBe(right)
  })

  it('agrees on any date and interval of the years 100 to 9999', () => {
    const days = fc.date({
      min: new Date('0100-01-01T00:00Z'),
      max: new Date('9999-12-31T00:00Z'),
      noInvalidDate: true,
    })
    const dates = fc
      .tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
      .map(([day, length, qualifier]) => `${day.toISOString().slice(0, length)}${qualifier}`)
    // Of different years: edtf refuses such valid intervals as 1970/1970 (see KNOWN_WRONG).
    const intervals = fc
      .tuple(dates, dates)
      .map(pair => pair.sort())
      .filter(([start, end]) => start.slice(0, 4) < end.slice(0, 4))
      .map(pair => pair.join('/'))
    const texts = fc.oneof(dates, intervals)
    fc.assert(
      fc.property(texts, text => {
        expect(ours(text)).toBe(oracle(text))
      }),
      { ...SEEDED, numRuns: 500 },
    )
  })
})
