import fc from 'fast-check'
import { ensure } from '../../src/lib/assert.ts'
import { boundsOf, type DateBounds } from '../../src/time/edtf/bounds.ts'
import { type Edtf, parseEdtf } from '../../src/time/edtf/parse.ts'

/** Parses what the test holds to be right. */
export function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text)
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.value
}

export const boundsOfText = (text: string): DateBounds => boundsOf(edtfOf(text))

const twoDigits = (n: number) => String(n).padStart(2, '0')
const yearText = (n: number): string => (n < 0 ? `-${yearText(-n)}` : String(n).padStart(4, '0'))

/** One character of a year, month or day: mostly given, now and then unspecified. */
const maybeUnspecified = (digits: string) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: digits.length, maxLength: digits.length })
    .map(dice => [...digits].map((digit, i) => (digit !== '-' && ensure(dice[i], 'die') === 0 ? 'X' : digit)).join(''))

const qualifier = fc.constantFrom('', '', '', '~', '?', '%')
const year = fc.integer({ min: -9999, max: 9999 }).map(yearText).chain(maybeUnspecified)
const month = fc.integer({ min: 1, max: 12 }).map(twoDigits).chain(maybeUnspecified)
const day = fc.integer({ min: 1, max: 31 }).map(twoDigits).chain(maybeUnspecified)
const long = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 1, max: 4 }))

/** Texts in the shape of EDTF moments; some of them name days that do not exist. */
const momentTexts: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(year, qualifier).map(parts => parts.join('')),
  fc.tuple(qualifier, year, qualifier, month).map(([q, y, r, m]) => `${q}${y}${r}-${m}`),
  fc.tuple(year, month, qualifier, day, qualifier).map(([y, m, q, d, r]) => `${y}-${m}-${q}${d}${r}`),
  fc.tuple(year, fc.integer({ min: 20, max: 42 })).map(([y, code]) => `${y}-${code}`),
  long.map(([n, digits]) => `Y${n}S${digits}`),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), month, day, fc.integer({ min: 0, max: 25 }))
    .map(([y, m, d, h]) => `${yearText(y)}-${m}-${d}T${twoDigits(h)}:30:00Z`),
)

/** Moments, intervals and sets, and now and then any characters at all. */
export const edtfTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: momentTexts },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.oneof(momentTexts, fc.constantFrom('', '..')), momentTexts).map(p => p.join('/')),
  },
  { weight: 2, arbitrary: fc.array(momentTexts, { minLength: 1, maxLength: 3 }).map(list => `[${list.join(',')}]`) },
  { weight: 2, arbitrary: fc.tuple(momentTexts, momentTexts).map(range => `{${range.join('..')}}`) },
  { weight: 1, arbitrary: momentTexts.map(text => `[..${text}]`) },
  { weight: 1, arbitrary: momentTexts.map(text => `{${text}..}`) },
)
export const anyTexts = fc.oneof(edtfTexts, fc.string(), fc.stringMatching(/^[-0-9XYEST:Z~?%.,/[\]{}]{0,20}$/))
