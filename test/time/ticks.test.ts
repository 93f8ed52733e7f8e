import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../src/time/calendar.ts'
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR, type Span } from '../../src/time/span.ts'
import { ticksFor } from '../../src/time/ticks.ts'
import { timeScale } from '../../src/time/time-scale.ts'
import { SEEDED } from './seeded.ts'

const years = (first: number, last: number): Span => ({ start: instantOf(first), end: instantOf(last) })
const from = (start: number, length: number): Span => ({ start, end: start + length })
const noon = instantOf(2022, 11, 2) + 12 * MS_PER_HOUR

/** The two rows as they are drawn; the label that sticks to the left edge first. */
function rows(viewport: Span, widthPx = 640) {
  const { majorAtStart, major, minor } = ticksFor(timeScale(viewport, widthPx))
  const labels = (ticks: typeof major) => ticks.map(({ label }) => label).join(' | ')
  return { stuck: majorAtStart, major: labels(major), minor: labels(minor) }
}

describe('ticks tell neighbours apart, and on the row above where they are', () => {
  it.each([
    [
      'an hour',
      from(noon, MS_PER_HOUR),
      { stuck: '2 Nov 2022', major: '', minor: '12:00 | 12:10 | 12:20 | 12:30 | 12:40 | 12:50' },
    ],
    [
      'a day',
      from(noon, MS_PER_DAY),
      {
        stuck: '2 Nov 2022',
        major: '3 Nov 2022',
        minor: '12:00 | 15:00 | 18:00 | 21:00 | 00:00 | 03:00 | 06:00 | 09:00',
      },
    ],
    ['a week', from(noon, 7 * MS_PER_DAY), { stuck: 'November 2022', major: '', minor: '3 | 4 | 5 | 6 | 7 | 8 | 9' }],
    [
      'two months',
      from(noon, 61 * MS_PER_DAY),
      { stuck: 'November 2022', major: 'December 2022 | January 2023', minor: '8 | 15 | 22 | 1 | 8 | 15 | 22 | 1' },
    ],
    [
      'half a year',
      { start: noon, end: instantOf(2023, 5) },
      { stuck: '2022', major: '2023', minor: 'Dec | Jan | Feb | Mar | Apr' },
    ],
    [
      'two years',
      { start: noon, end: instantOf(2024, 11) },
      { stuck: '2022', major: '2023 | 2024', minor: 'Jan | Apr | Jul | Oct | Jan | Apr | Jul | Oct' },
    ],
    [
      'eight years',
      years(2015, 2023),
      { stuck: undefined, major: '', minor: '2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022' },
    ],
    ['a century', years(1925, 2025), { stuck: undefined, major: '', minor: '1940 | 1960 | 1980 | 2000 | 2020' }],
    [
      'the turn of the era',
      years(-35, 36),
      { stuck: undefined, major: '', minor: '30 BCE | 20 BCE | 10 BCE | 1 CE | 10 CE | 20 CE | 30 CE' },
    ],
    [
      'antiquity',
      years(-1_600, 600),
      { stuck: undefined, major: '', minor: '1500 BCE | 1000 BCE | 500 BCE | 1 CE | 500 CE' },
    ],
    [
      'deep time',
      years(-170_000_000, -60_000_000),
      { stuck: undefined, major: '', minor: '150 million BCE | 100 million BCE' },
    ],
  ])('over %s', (_length, viewport, expected) => {
    expect(rows(viewport)).toEqual(expected)
  })

  it('skips the last days of a month, which would crowd the first of the next', () => {
    expect(rows(from(instantOf(2022, 10, 26), 10 * MS_PER_DAY), 400).minor).toBe('27 | 29 | 1 | 3')
  })

  it('keeps the label of a unit that began before the viewport', () => {
    expect(rows({ start: instantOf(2022, 2), end: instantOf(2022, 9) })).toMatchObject({ stuck: '2022', major: '' })
  })

  it('keeps long years a gap apart, be the longest at the beginning or at the end', () => {
    expect(rows(years(-105_000, -45_000), 600).minor).toBe('100,000 BCE | 80,000 BCE | 60,000 BCE')
    expect(rows(years(45_000, 105_000), 540).minor).toBe('60,000 CE | 80,000 CE | 100,000 CE')
  })

  it('has no tick for 1 CE between 2 BCE and 2 CE, where there is no room', () => {
    expect(rows(years(-3, 5), 320).minor).toBe('4 BCE | 2 BCE | 2 CE | 4 CE')
  })
})

describe('any ticks', () => {
  const viewports = fc
    .tuple(
      fc.oneof(fc.integer({ min: -3_000, max: 3_000 }), fc.integer({ min: -1e9, max: 1e9 })),
      fc.double({ min: Math.log(MS_PER_HOUR), max: Math.log(1e9 * MS_PER_YEAR), noNaN: true }),
    )
    .map(([year, logLength]) => from(instantOf(year), Math.exp(logLength)))

  it('are sorted, in the viewport, no more than one in 50 px, beside each other, and say something', () => {
    fc.assert(
      fc.property(viewports, fc.integer({ min: 200, max: 4_000 }), (viewport, widthPx) => {
        const { minor, major } = ticksFor(timeScale(viewport, widthPx))
        for (const ticks of [minor, major]) {
          const instants = ticks.map(({ instant }) => instant)
          expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b))
          expect(instants.every(instant => viewport.start <= instant && instant < viewport.end)).toBe(true)
          expect(ticks.every(({ label }) => label !== '' && !/NaN|undefined/.test(label))).toBe(true)
        }
        const px = timeScale(viewport, widthPx).pxPerMs
        for (const [i, { instant, label }] of minor.slice(0, -1).entries())
          expect(((minor[i + 1]?.instant ?? 0) - instant) * px, label).toBeGreaterThan(label.length * 7)
        expect(minor.length).toBeLessThanOrEqual(widthPx / 50 + 1)
        expect(major.length).toBeLessThanOrEqual(minor.length + 1)
      }),
      SEEDED,
    )
  })

  it('come to an end where doubles are further apart than the step', () => {
    const { steps, minor } = ticksFor(timeScale(from(instantOf(1e11), MS_PER_HOUR), 8_000))
    expect(steps?.minor).toEqual({ unit: 'minute', count: 1 })
    expect(minor.length).toBeLessThan(60)
  })

  it('are none where nothing can be marked', () => {
    const none = { steps: undefined, major: [], minor: [], majorAtStart: undefined }
    expect(ticksFor(timeScale(years(2020, 2022), 0))).toEqual(none)
    expect(ticksFor(timeScale({ start: -Infinity, end: Infinity }, 640))).toEqual(none)
    expect(ticksFor(timeScale({ start: 0, end: Infinity }, 640))).toEqual(none)
  })
})
