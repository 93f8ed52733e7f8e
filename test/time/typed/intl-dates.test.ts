import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, instantOf } from '../../../src/time/calendar.ts'
import { MS_PER_DAY } from '../../../src/time/span.ts'
import { typedExamples } from '../../../src/time/typed/examples.ts'
import { readTypedDate } from '../../../src/time/typed/typed-date.ts'
import { preferredLocale } from '../../../src/time/typed/vocabulary.ts'

const LOCALES = (
  'en-GB en-US de-DE fr-FR es-ES es-MX it-IT pt-BR pt-PT nl-NL pl-PL uk-UA ru-RU tr-TR az-AZ fa-IR ar-EG ar-SA he-IL ' +
  'hi-IN bn-BD ja-JP zh-CN zh-TW ko-KR vi-VN th-TH hu-HU cs-CZ sk-SK ro-RO bg-BG sr-RS hr-HR sl-SI el-GR sv-SE da-DK ' +
  'nb-NO fi-FI et-EE lv-LV lt-LT ka-GE hy-AM kk-KZ uz-UZ id-ID ms-MY sw-KE ca-ES eu-ES is-IS'
).split(' ')

const today = { year: 2026, month: 11, day: 21 }
const edtf = (typed: string, locale: string) => {
  const read = readTypedDate(typed, { locales: [locale], today })
  return read.ok ? read.value.edtf : read.error
}
const isoOf = (instant: number) => new Date(instant).toISOString()

describe('what Intl writes in a locale is read back as the same day', () => {
  const days = fc
    .integer({ min: instantOf(1950) / MS_PER_DAY, max: instantOf(2040) / MS_PER_DAY })
    .map(n => n * MS_PER_DAY)
  it.each(LOCALES)('%s', locale => {
    // With the digits of the locale; its calendar has to be the Gregorian one, as events are dated by that.
    const writer = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' })
    const styles = (['full', 'long', 'medium', 'short'] as const).map(dateStyle => writer({ dateStyle }))
    const monthStyle = writer({ month: 'long', year: 'numeric' })
    fc.assert(
      fc.property(days, fc.constantFrom(...styles), (instant, style) => {
        const typed = style.format(instant)
        // Of two digits of a year the century is a guess.
        const isGuess = style === styles.at(-1) && civilOf(instant).year < 1947
        if (!isGuess) expect([typed, edtf(typed, locale)]).toEqual([typed, isoOf(instant).slice(0, 10)])
        const month = monthStyle.format(instant)
        expect([month, edtf(month, locale)]).toEqual([month, isoOf(instant).slice(0, 7)])
      }),
      { seed: 9, numRuns: 60 },
    )
  })

  it.each(LOCALES)('and the examples shown in %s can be read', locale => {
    for (const example of typedExamples(locale)) expect(edtf(example, locale)).toMatch(/^2022(-03|-03-30|-22)?$/)
  })

  it.each([
    [['C', 'de-DE'], '30. März 2022', 'Sommer 2022'],
    [['en_US'], '30 March 2022', 'summer 2022'],
    [[], '30 March 2022', 'summer 2022'],
    [['no'], '30. mars 2022', 'sommer 2022'],
    [['nn-NO'], '30. mars 2022', 'sommer 2022'],
  ])('to a browser set to %j the examples are “%s” and “%s”', (locales, day, season) => {
    expect(typedExamples(preferredLocale(locales))).toEqual(expect.arrayContaining([day, season]))
  })
})
