import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apaDate, chicagoDate, mlaDate } from '../../src/citing/date-forms.ts'
import { citedDate } from '../../src/citing/publication-date.ts'
import { parseEdtf } from '../../src/time/edtf/parse.ts'
import { makeDate } from '../support/make-event.ts'
import { edtfTexts } from '../time/edtf-texts.ts'
import { aSource, cite } from './a-source.ts'

/** The table of src/citing/README.md, and the corners around it. MLA leaves a date out that is not known. */
const DATES: readonly (readonly [edtf: string, apa: string, chicago: string, mla: string])[] = [
  ['2022-11-03', '2022, November 3', 'November 3, 2022', '3 Nov. 2022'],
  ['2022-05-03', '2022, May 3', 'May 3, 2022', '3 May 2022'],
  ['2022-09', '2022, September', 'September 2022', 'Sept. 2022'],
  ['2022', '2022', '2022', '2022'],
  ['2022-22', '2022, Summer', 'Summer 2022', 'summer 2022'],
  ['2022-24', '2022–2023, Winter', 'Winter 2022–2023', 'winter 2022–2023'],
  ['2022-34', '2022', '2022', '2022'],
  ['-0043', '44 BCE', '44 BCE', '44 BCE'],
  // The day as printed, whatever day it was in Greenwich.
  ['2022-11-03T23:30:00-05:00', '2022, November 3', 'November 3, 2022', '3 Nov. 2022'],
  ['2022-11-03T23:30-05:00/2022-11-03T23:45-05:00', '2022, November 3', 'November 3, 2022', '3 Nov. 2022'],
  ['2022-11-03T00:30:00+09:00', '2022, November 3', 'November 3, 2022', '3 Nov. 2022'],
  // Some time within: the finest unit that is sure to hold it.
  ['[2022-11-03..2022-11-03]', '2022, November 3', 'November 3, 2022', '3 Nov. 2022'],
  ['[2021-10-04..2021-10-08]', '2021, October', 'October 2021', 'Oct. 2021'],
  ['[2022-10-01..2022-10-31]', '2022, October', 'October 2022', 'Oct. 2022'],
  ['[2023-02-01..2023-03-28]', '2023', '2023', '2023'],
  ['2022-XX-15', '2022', '2022', '2022'],
  ['2022-10-XX', '2022, October', 'October 2022', 'Oct. 2022'],
  ['[2021-12-30..2022-01-02]', 'ca. 2021–2022', '[between 2021 and 2022]', 'between 2021 and 2022'],
  ['199X', 'ca. 1990–1999', '[between 1990 and 1999]', 'between 1990 and 1999'],
  // Published over a time.
  ['2022-10-17/2022-10-19', '2022, October', 'October 2022', 'Oct. 2022'],
  ['2019/2021', '2019–2021', '2019–2021', '2019–2021'],
  // Approximate, uncertain, both.
  ['2023~', 'ca. 2023', '[ca. 2023]', 'circa 2023'],
  ['2023-06~', 'ca. 2023', '[ca. 2023]', 'circa 2023'],
  ['2023-06-05~', 'ca. 2023', '[ca. 2023]', 'circa 2023'],
  ['2023?', '2023?', '[2023?]', '2023?'],
  ['2023%', 'ca. 2023?', '[ca. 2023?]', 'circa 2023?'],
  ['[2022~..2023]', 'ca. 2022–2023', '[ca. between 2022 and 2023]', 'circa between 2022 and 2023'],
  ['2019~/2021', 'ca. 2019–2021', '[ca. 2019–2021]', 'circa 2019–2021'],
  // The sign stands at the month or the day only: what is coarser is certain.
  ['2023-~06', '2023', '2023', '2023'],
  ['2023-~06-05', '2023', '2023', '2023'],
  ['2023-06-~05', '2023, June', 'June 2023', 'June 2023'],
  ['2023-06-?05', '2023, June', 'June 2023', 'June 2023'],
  // One side unbounded, or nothing known.
  ['[..2021-10-08]', 'n.d.', 'n.d.', ''],
  ['[2023-06-05..]', 'n.d.', 'n.d.', ''],
  ['2019/..', 'n.d.', 'n.d.', ''],
  ['XXXX', 'n.d.', 'n.d.', ''],
  ['/', 'n.d.', 'n.d.', ''],
]

describe('a publication date', () => {
  it.each(DATES)('%s is "%s" in APA, "%s" in Chicago, "%s" in MLA', (edtf, apa, chicago, mla) => {
    const date = citedDate(makeDate(edtf))
    expect([apaDate(date, 'full'), chicagoDate(date), mlaDate(date)]).toEqual([apa, chicago, mla])
  })

  it('that nobody gave is not known', () => {
    const date = citedDate(undefined)
    expect([apaDate(date, 'full'), chicagoDate(date), mlaDate(date)]).toEqual(['n.d.', 'n.d.', ''])
  })

  it.each([
    ['2022-11', 'external', '2022, November', '[November 2022]', '[Nov. 2022]'],
    ['2023~', 'external', 'ca. 2023', '[ca. 2023]', '[circa 2023]'],
    ['2023~', 'stated', 'ca. 2023', 'ca. 2023', 'circa 2023'],
    ['2022-11', 'derived', '2022, November', 'November 2022', 'Nov. 2022'],
  ] as const)(
    '%s of %s basis is in brackets where the style marks what the document does not say',
    (edtf, basis, ...forms) => {
      const date = citedDate({ ...makeDate(edtf), basis })
      expect([apaDate(date, 'full'), chicagoDate(date), mlaDate(date)]).toEqual(forms)
    },
  )

  it('of any form is written with finite numbers', () => {
    const valid = edtfTexts.filter(text => parseEdtf(text).ok)
    fc.assert(
      fc.property(valid, edtf => {
        const date = citedDate(makeDate(edtf))
        const forms = [apaDate(date, 'full'), apaDate(date, 'year'), chicagoDate(date), mlaDate(date)].join(' | ')
        expect(forms).not.toMatch(/undefined|NaN|Infinity/)
      }),
      { seed: 20_230_601, numRuns: 2_000 },
    )
  })

  it('is cut to the year where the style asks for the year alone', () => {
    const date = citedDate(makeDate('2022-11-03'))
    expect([apaDate(date, 'year'), chicagoDate(date, 'year'), mlaDate(date, 'year')]).toEqual(['2022', '2022', '2022'])
  })

  it('begins with a capital where it begins an element of its own in MLA', () => {
    expect(cite(aSource({ type: 'webpage', title: 'Arches', date: '2023~' }), 'mla')).toBe('“Arches.” Circa 2023.')
  })
})

describe('the day of access', () => {
  const accessed = { year: 2025, month: 9, day: 5 }
  const page = {
    type: 'webpage',
    title: 'Arches',
    'container-title': 'Bridge Atlas',
    URL: 'https://example.org/a',
  } as const
  const dated = (date: string | undefined, basis: 'stated' | 'external' = 'stated') => aSource({ ...page, date, basis })

  it('is written where the page has no date', () => {
    const cited = (['apa', 'chicago', 'chicago-note', 'mla'] as const).map(style =>
      cite(dated(undefined), style, { accessed }),
    )
    expect(cited).toEqual([
      '*Arches*. (n.d.). Bridge Atlas. Retrieved September 5, 2025, from https://example.org/a',
      '“Arches.” Bridge Atlas. n.d. Accessed September 5, 2025. https://example.org/a.',
      '“Arches,” Bridge Atlas, n.d., accessed September 5, 2025, https://example.org/a.',
      '“Arches.” *Bridge Atlas*, example.org/a. Accessed 5 Sept. 2025.',
    ])
  })

  it('is written in Chicago and MLA where the date is known from elsewhere only', () => {
    expect(cite(dated('2022', 'external'), 'chicago', { accessed })).toContain('[2022]. Accessed September 5, 2025.')
    expect(cite(dated('2022', 'external'), 'mla', { accessed })).toContain('Accessed 5 Sept. 2025.')
    expect(cite(dated('2022', 'external'), 'apa', { accessed })).not.toContain('Retrieved')
  })

  it('is left out where the page has a date, or there is no address', () => {
    for (const style of ['apa', 'chicago', 'chicago-note', 'mla'] as const)
      expect(cite(dated('2022'), style, { accessed })).not.toMatch(/accessed|retrieved/i)
    expect(cite(aSource({ type: 'book', title: 'Arches' }), 'chicago', { accessed })).toBe('*Arches*. n.d.')
  })
})
