import { describe, expect, it } from 'vitest'
import { readTypedDate } from '../../../src/time/typed/typed-date.ts'

const TODAY = { year: 2026, month: 11, day: 21 }
const read = (typed: string, ...locales: string[]) => readTypedDate(typed, { locales, today: TODAY })
const edtf = (typed: string, ...locales: string[]) => {
  const date = read(typed, ...locales)
  return date.ok ? date.value.edtf : date.error
}

describe('a date in English, whatever the reader’s languages', () => {
  it.each([
    ['2022', '2022'],
    ['Oct 2022', '2022-10'],
    ['octo 2022', '2022-10'],
    ['October, 2022', '2022-10'],
    ['30 March 2022', '2022-03-30'],
    ['30th of March 2022', '2022-03-30'],
    ['March 30, 2022', '2022-03-30'],
    ['20-Oct-2022', '2022-10-20'],
    ['Thursday, 20 October 2022', '2022-10-20'],
    ['2022-10-20', '2022-10-20'],
    ['2022/10/20', '2022-10-20'],
    ['2022.10', '2022-10'],
    ['20221020', '2022-10-20'],
    ['10/2022', '2022-10'],
    ['summer 2022', '2022-22'],
    ['in the autumn of 2022', '2022-23'],
    ['winter 2022–23', '2022-24'],
    ['Q3 2022', '2022-35'],
    ['Q4 2022 – Q1 2023', '2022-36/2023-33'],
    ['H2 2022 – H1 2023', '2022-41/2023-40'],
    ['summer 2022 - winter 2023', '2022-22/2023-24'],
    ['Q4 2022–2023', '2022-36/2023'],
    ['Q5 2022', 'There is no such part of a year.'],
    ['H3 2022', 'There is no such part of a year.'],
    ['March and April 2022', 'Two months were named: a dash between them makes a range.'],
    ['March last year', 'That names two times, of which neither is part of the other.'],
    ['May 1990s', 'That names two times, of which neither is part of the other.'],
    ['17 Oct 2022 14:05 – 19 Oct 2022', 'A time of day can be given of one day, not of a range.'],
    ['third quarter', 'No year was named.'],
    ['the 3rd quarter of 2022', '2022-35'],
    ['H1 2022', '2022-40'],
    ['1990s', '199X'],
    ['the 19th century', '18XX'],
    ['5th century BC', '-04XX'],
    ['44 BC', '-0043'],
    ['15 March 44 BCE', '-0043-03-15'],
    ['AD 79', '0079'],
    ['c. 1992', '1992~'],
    ['c. 1990–1995', '1990~/1995~'],
    ['c. 1990-95', '1990~/1995~'],
    ['~1990–1995', '1990~/1995~'],
    ['c. 1990 – 1995', '1990~/1995'],
    ['c. 1990 to 1995', '1990~/1995'],
    ['~2020-05-04 – 2021-06-01', '2020-05-04~/2021-06-01'],
    ['about 2020-05-04 to 2021-06-01', '2020-05-04~/2021-06-01'],
    ['c. 1990-05 to 1995', '1990-05~/1995'],
    ['c. from 1990 to 1995-06', '1990~/1995-06'],
    ['c. winter 2022-23 – May 2023', '2022-24~/2023-05'],
    ['c. 2020-05-04–2021-06-01', '2020-05-04~/2021-06-01~'],
    ['c. 17-19 October 2022', '2022-10-17~/2022-10-19~'],
    ['1990–c. 1995', '1990/1995~'],
    ['winter 2022-23 - May 2023', '2022-24/2023-05'],
    ['winter 2022-23 – May 2023', '2022-24/2023-05'],
    ['May 2022 - winter 2022-23', '2022-05/2022-24'],
    ['winter 2022-23 to May 2023', '2022-24/2023-05'],
    ['about October 2022', '2022-10~'],
    ['2022?', '2022?'],
    ['today', '2026-11-21'],
    ['yesterday', '2026-11-20'],
    ['about yesterday', '2026-11-20~'],
    ['last month', '2026-10'],
    ['next year', '2027'],
    ['Oct 2022 – Jan 2023', '2022-10/2023-01'],
    ['Oct 2022 to Jan 2023', '2022-10/2023-01'],
    ['October–December 2022', '2022-10/2022-12'],
    ['Oct-Dec 2022', '2022-10/2022-12'],
    ['17–19 October 2022', '2022-10-17/2022-10-19'],
    ['17-19 October 2022', '2022-10-17/2022-10-19'],
    ['17 October to 3 November 2022', '2022-10-17/2022-11-03'],
    ['between October and December 2022', '[2022-10..2022-12]'],
    ['from 1990 to 1995', '1990/1995'],
    ['1990-1995', '1990/1995'],
    ['1990–95', '1990/1995'],
    ['1990-95', '1990/1995'],
    ['winter 2022-23', '2022-24'],
    ['winter 2009-10', '2009-24'],
    ['Oct 2022-23', '2022-10-23'],
    ['300–200 BC', '-0299/-0199'],
    ['from 300 to 200 BC', '-0299/-0199'],
    ['between 300 and 200 BCE', '[-0299..-0199]'],
    ['March 300 – May 200 BC', '-0299-03/-0199-05'],
    ['44–27 BC', '-0043/-0026'],
    ['March 44 – May 43 BC', '-0043-03/-0042-05'],
    ['spring 44 – summer 43 BC', '-0043-21/-0042-22'],
    ['winter 44–43 BC', '-0043-24'],
    ['winter 44 – May 42 BC', '-0043-24/-0041-05'],
    ['winter 1 BC – 1 AD', '0000-24'],
    ['winter 2022–23 – May 2024', '2022-24/2024-05'],
    ['winter 2022–23 – 2023', '2022-24/2023'],
    ['winter 2022 – 23 May 2023', '2022-24/2023-05-23'],
    ['summer 2022 – winter 2022–23', '2022-22/2022-24'],
    ['3rd century BC – winter 2000–01', '-02XX/2000-24'],
    ['500? BC', '-0499?'],
    ['10001 BC', 'Y-10000'],
    ['10,000 BCE', '-9999'],
    ['3,000 BC', '-2999'],
    ['1,234,567 BC', 'Y-1234566'],
    ['12345 BC – 44 BC', 'Y-12344/-0043'],
    ['12,345–44 BCE', 'Y-12344/-0043'],
    ['27 BC – 12,345 AD', '-0026/Y12345'],
    ['winter 10,000–9999 BCE', '-9999-24'],
    ['March 10,000 BCE', '-9999-03'],
    ['15 March 10,000 BCE', '-9999-03-15'],
    ['March 3,476', '0476-03-03'],
    ['-0500', '-0500'],
    ['−0500', '-0500'],
    ['1990−1995', '1990/1995'],
    ['1990 -95', '1990/1995'],
    ['winter 1999-00', '1999-24'],
    ['winter 1999–00', '1999-24'],
    ['1899-00', '1899/1900'],
    ['1899–00', '1899/1900'],
    ['1998–02', '1998/2002'],
    ['1905–7', '1905/1907'],
    ['1990–95?', '1990/1995?'],
    ['27 BC – 14', '-0026/0014'],
    ['300 BC – 14', '-0299/0014'],
    ['17 October 2022 – January 2023', '2022-10-17/2023-01'],
    ['20 Oct 2022 – 14:05', '2022-10-20T14:05'],
    ['14:05 – 20 Oct 2022', '2022-10-20T14:05'],
    ['15 March 44 – 7 May 43 BC', '-0043-03-15/-0042-05-07'],
    ['14–37 AD', '0014/0037'],
    ['5–7 March 44 BC', '-0043-03-05/-0043-03-07'],
    ['5th century – 4th century BC', '-04XX/-03XX'],
    ['5th–4th century BC', '-04XX/-03XX'],
    ['20th–21st century', '19XX/20XX'],
    ['18th-19th centuries', '17XX/18XX'],
    ['the 19th century to the 20th', '18XX/19XX'],
    ['between the 19th and 20th centuries', '[18XX..19XX]'],
    ['1850 – 20th century', '1850/19XX'],
    ['27 BC – 1st century', '-0026/00XX'],
    ['27 BC – 476', '-0026/0476'],
    ['27 BC – AD 14', '-0026/0014'],
    ['20 Oct 2022 14:05', '2022-10-20T14:05'],
    ['9:30, 20 Oct 2022', '2022-10-20T09:30'],
    ['[2022-10..2022-12]', '[2022-10..2022-12]'],
    ['2022~', '2022~'],
  ])('%j is %s', (typed, expected) => {
    expect(edtf(typed, 'en-GB')).toBe(expected)
    expect(edtf(typed, 'ka-GE', 'fi')).toBe(expected)
  })
})

describe('words that say what a date bounds', () => {
  it.each([
    ['on or about 3 May 2020', '2020-05-03~'],
    ['approx. 3 May 2020', '2020-05-03~'],
    ['approximately May 2020', '2020-05~'],
    ['around 2020', '2020~'],
    ['perhaps 2019', '2019?'],
    ['possibly May 2020', '2020-05?'],
    ['no later than 3 May 2020', '[..2020-05-03]'],
    ['not later than 3 May 2020', '[..2020-05-03]'],
    ['not after 3 May 2020', '[..2020-05-03]'],
    ['not before 3 May 2020', '[2020-05-03..]'],
    ['by 3 May 2020', '[..2020-05-03]'],
    ['by the end of May 2020', '[..2020-05]'],
    ['until 2020', '[..2020]'],
    ['on or before 3 May 2020', '[..2020-05-03]'],
    ['2020 or earlier', '[..2020]'],
    ['up to 3 May 2020', '../2020-05-03'],
    ['before 1 March 2020', '[..2020-02-29]'],
    ['before January 2020', '[..2019-12]'],
    ['before 2020', '[..2019]'],
    ['before about 2020', '[..2019~]'],
    ['before 44 BC', '[..-0044]'],
    ['before summer 2020', '[..2020-05]'],
    ['before the 1990s', '[..1989]'],
    ['before 10 million BC', '“million” was not understood.'],
    ['before 06:15 UTC+1, 1 May 2020', '[..2020-05-01T06:14+01:00]'],
    ['since 2020', '2020/..'],
    ['from 3 May 2020', '2020-05-03/..'],
    ['2020 onwards', '2020/..'],
    ['on or after 3 May 2020', '[2020-05-03..]'],
    ['no earlier than May 2020', '[2020-05..]'],
    ['in or after May 2020', '[2020-05..]'],
    ['2020 or later', '[2020..]'],
    ['after 31 December 2020', '[2021-01-01..]'],
    ['after December 2020', '[2021-01..]'],
    ['after 2020', '[2021..]'],
    ['after winter 2020–21', '[2021-03..]'],
    ['after 23:59:59 on 31 December 2020', '[2021-01-01T00:00:00..]'],
    ['by 3–5 May 2020', '“by 3–5 May 2020” was not understood.'],
    ['before 2019 or 2020', '“or” was not understood.'],
    ['from 1990 to 1995', '1990/1995'],
  ])('%j is %s', (typed, expected) => {
    expect(edtf(typed, 'en-GB')).toBe(expected)
    expect(edtf(typed, 'en-GB', 'fr', 'de', 'es')).toBe(expected)
  })

  it('bound both readings of its numbers', () => {
    const value = { edtf: '[..2022-04-02]', readAs: 'day-first', otherwise: '[..2022-03-03]' }
    expect(read('before 3/4/2022', 'en-GB')).toMatchObject({ ok: true, value })
  })
})

describe('one of several dates', () => {
  it.each([
    ['4 or 9 June 2019', '[2019-06-04,2019-06-09]'],
    ['4, 5 or 9 June 2019', '[2019-06-04,2019-06-05,2019-06-09]'],
    ['3 May or 5 June 2020', '[2020-05-03,2020-06-05]'],
    ['May 3, 2020 or June 5, 2020', '[2020-05-03,2020-06-05]'],
    ['2019 or 2020', '[2019,2020]'],
    ['300 or 200 BC', '[-0299,-0199]'],
    ['summer or autumn of 2019', '[2019-22,2019-23]'],
    ['June 4 or 9, 2019', '“June 4 or 9, 2019” was not understood.'],
    ['4/5 or 9 June 2019', '“4/5 or 9 June 2019” was not understood.'],
    ['4 May 2020 or 2021', '“4 May 2020 or 2021” was not understood.'],
  ])('%j is %s', (typed, expected) => {
    expect(edtf(typed, 'en-GB')).toBe(expected)
    expect(edtf(typed, 'en-GB', 'fr', 'de', 'es')).toBe(expected)
  })
})

describe('a part of a year', () => {
  it.each([
    ['first half of 2019', '2019-40'],
    ['the second third of 2019', '2019-38'],
    ['third quarter of 2019', '2019-35'],
    ['first half of June 2019', 'That is both a part of a year and a day or a month.'],
    ['first half of the 19th century', 'No year was named.'],
  ])('%j is %s', (typed, expected) => {
    expect(edtf(typed, 'en-GB')).toBe(expected)
  })
})

describe('the 1st century', () => {
  it.each([
    ['1st century', '[0001..0100]'],
    ['c. 1st century AD', '[0001~..0100~]'],
    ['1st century BC', '-00XX'],
    ['2nd century', '01XX'],
    ['between the 1st and 3rd centuries', '[0001..02XX]'],
    ['1st–3rd century', '00XX/02XX'],
  ])('of %j begins with the year 1, not with 1 BCE: %s', (typed, expected) => {
    expect(edtf(typed, 'en-GB')).toBe(expected)
  })
})

describe('a year with the end of the next after a slash', () => {
  it.each([
    ['1648/9', '1648-09', 'month-after-slash', '1648/1649'],
    ['2011/12', '2011-12', 'month-after-slash', '2011/2012'],
    ['1649/0', '1649/1650', 'both-years', '[1649,1650]'],
    ['1648/49', '1648/1649', 'both-years', '[1648,1649]'],
    ['2020/21', '2020/2021', 'both-years', '[2020,2021]'],
    ['1999/00', '1999/2000', 'both-years', '[1999,2000]'],
    ['2018/8', '2018-08', undefined, undefined],
  ])('%j is %s (%s), or %s', (typed, edtf, readAs, otherwise) => {
    expect(read(typed, 'en-GB')).toMatchObject({ ok: true, value: { edtf, readAs, otherwise } })
  })

  it.each(['1648/9?', 'by 1648/9', 'between 1648/9 and 1651'])('%j is not guessed among other words', typed => {
    const sentence = '“1648/9” is two years, or one that was counted in two ways: write which is meant.'
    expect(edtf(typed, 'en-GB')).toBe(sentence)
  })

  it('is one winter', () => {
    expect(edtf('winter 2018/19', 'en-GB')).toBe('2018-24')
  })

  it.each([
    ['30 January 1648/9', '“1648/9” is two years, or one that was counted in two ways: write which is meant.'],
    ['2018/1649', 'These numbers do not make a date.'],
    ['2018/17', 'There is no month 17.'],
  ])('%j is not guessed: %s', (typed, sentence) => {
    expect(edtf(typed, 'en-GB')).toBe(sentence)
  })
})

describe('a time of day', () => {
  it.each([
    ['4 May 2020 06:15', '2020-05-04T06:15'],
    ['4 May 2020, 6:15 am', '2020-05-04T06:15'],
    ['06:15 on 4 May 2020', '2020-05-04T06:15'],
    ['4 May 2020 at 06:15', '2020-05-04T06:15'],
    ['6:15 p.m., 4 May 2020', '2020-05-04T18:15'],
    ['12:15 am on 4 May 2020', '2020-05-04T00:15'],
    ['12:15 PM on 4 May 2020', '2020-05-04T12:15'],
    ['17:05:00, 4 May 2020', '2020-05-04T17:05:00'],
  ])('%j is that of no zone: %s', (typed, expected) => {
    expect(edtf(typed, 'en-GB')).toBe(expected)
    expect(edtf(typed, 'en-GB', 'fr', 'de', 'es')).toBe(expected)
  })

  it.each([
    ['4 May 2020 06:15Z', '2020-05-04T06:15Z'],
    ['4 May 2020 06:15 UTC', '2020-05-04T06:15Z'],
    ['17:05 GMT, 12 February 2018', '2018-02-12T17:05Z'],
    ['17:05 UTC+1, 12 February 2018', '2018-02-12T17:05+01:00'],
    ['5:05 pm (UTC+1), 12 February 2018', '2018-02-12T17:05+01:00'],
    ['17:05 UTC−4:30, 12 February 2018', '2018-02-12T17:05-04:30'],
    ['12 February 2018, 17:05 +01:00', '2018-02-12T17:05+01:00'],
    ['12 February 2018, 17:05:00-0500', '2018-02-12T17:05:00-05:00'],
  ])('%j is that of the zone in the words: %s', (typed, expected) => {
    expect(edtf(typed, 'en-GB')).toBe(expected)
  })

  it.each([
    [
      '06:15 BST, 4 May 2020',
      '“BST” is not read, as such names are used for several zones: write UTC+01:00, if that is meant.',
    ],
    ['6 am on 4 May 2020', 'A time of day has its minutes, such as 6:00 am.'],
    ['16:15 am on 4 May 2020', 'There is no 16:15 am.'],
    ['about 4 May 2020, 06:15', 'A time of day cannot be about or uncertain: leave it out, or the doubt.'],
    ['14:05-15:30, 4 May 2020', 'These numbers do not make a date.'],
  ])('%j is not guessed: %s', (typed, sentence) => {
    expect(edtf(typed, 'en-GB')).toBe(sentence)
  })

  it('of a German sentence is no morning', () => {
    expect(edtf('18:15 am 4. Mai 2020', 'de-DE')).toBe('2020-05-04T18:15')
  })
})

describe('a date in the reader’s own words', () => {
  it.each([
    ['de-DE', '30. März 2022', '2022-03-30'],
    ['de-DE', '30.3.2022', '2022-03-30'],
    ['de-DE', 'MAERZ 2022', '“MAERZ” was not understood.'],
    ['de-DE', 'im Frühjahr 2022', '2022-21'],
    ['de-DE', '1990er Jahre', '199X'],
    ['de-DE', '19. Jahrhundert', '18XX'],
    ['de-DE', '18.–19. Jahrhundert', '17XX/18XX'],
    ['de-DE', '44 v. Chr.', '-0043'],
    ['de-DE', 'zwischen Oktober und Dezember 2022', '[2022-10..2022-12]'],
    ['de-DE', '3. Quartal 2022', '2022-35'],
    ['de-DE', 'gestern', '2026-11-20'],
    ['fr-FR', '1er août 2022', '2022-08-01'],
    ['fr-FR', 'Aout 2022', '2022-08'],
    ['fr-FR', 'été 2022', '2022-22'],
    ['fr-FR', 'les années 1990', '199X'],
    ['fr-FR', 'XIXe siècle', '18XX'],
    ['fr-FR', 'XIXe – XXe siècle', '18XX/19XX'],
    ['es-ES', 'siglo XIX–XX', '18XX/19XX'],
    ['fr-FR', 'mar. 1 mars 2022', '2022-03-01'],
    ['es-ES', '30 de marzo de 2022', '2022-03-30'],
    ['es-ES', 'de octubre a diciembre de 2022', '2022-10/2022-12'],
    ['es-MX', 'otoño de 2022', '2022-23'],
    ['it-IT', '30 marzo 2022', '2022-03-30'],
    ['it-IT', 'estate 2022', '2022-22'],
    ['pt-BR', '30 de março de 2022', '2022-03-30'],
    ['nl-NL', 'zomer 2022', '2022-22'],
    ['pl-PL', '30 marca 2022 r.', '2022-03-30'],
    ['pl-PL', 'latem 2022', '2022-22'],
    ['uk-UA', '30 березня 2022 р.', '2022-03-30'],
    ['uk-UA', 'березень 2022', '2022-03'],
    ['uk-UA', 'у жовтні 2022 року', '2022-10'],
    ['uk-UA', 'влітку 2022', '2022-22'],
    ['uk-UA', 'вчора', '2026-11-20'],
    ['uk-UA', '44 до н. е.', '-0043'],
    ['uk-UA', 'ХІХ століття', '“ХІХ” was not understood.'],
    ['uk-UA', '19 століття', '18XX'],
    ['ru-RU', '30 марта 2022 г.', '2022-03-30'],
    ['ru-RU', 'в октябре 2022', '2022-10'],
    ['ru-RU', 'в 2022 году', '2022'],
    ['ru-RU', '1990-е', '199X'],
    ['ru-RU', 'XIX в.', '18XX'],
    ['ru-RU', 'XIX–XX века', '18XX/19XX'],
    ['tr-TR', '30 Mart 2022', '2022-03-30'],
    ['tr-TR', '1 ARALIK 2022', '2022-12-01'],
    ['tr-TR', 'yaz 2022', '2022-22'],
    ['tr-TR', 'MÖ 44', '-0043'],
    ['az-AZ', 'yaz 2022', '2022-21'],
    ['az-AZ', '1 İyul 2022', '2022-07-01'],
    ['az-AZ', 'payız 2022', '2022-23'],
    ['fa-IR', '۳۰ مارس ۲۰۲۲', '2022-03-30'],
    ['fa-IR', 'تابستان ۲۰۲۲', '2022-22'],
    ['ar-EG', '٣٠ مارس ٢٠٢٢', '2022-03-30'],
    ['ar-EG', 'صيف ٢٠٢٢', '2022-22'],
    ['he-IL', '30 במרץ 2022', '2022-03-30'],
    ['he-IL', 'קיץ 2022', '2022-22'],
    ['he-IL', 'ב-1990', '1990'],
    ['hi-IN', '३० मार्च २०२२', '2022-03-30'],
    ['ja-JP', '2022年3月30日', '2022-03-30'],
    ['ja-JP', '1990年代', '199X'],
    ['ja-JP', '19世紀', '18XX'],
    ['ja-JP', '2022年夏', '2022-22'],
    ['zh-CN', '2022年3月30日星期三', '2022-03-30'],
    ['zh-CN', '2022年3月—4月', '2022-03/2022-04'],
    ['ja', '2022年3月〜4月', '2022-03/2022-04'],
    ['ja', '2022年3月～4月', '2022-03/2022-04'],
    ['ja', '2022年3月4日～6日', '2022-03-04/2022-03-06'],
    ['ja', '2022年3月-4月', 'These numbers do not make a date.'],
    ['ja', '～2022年', '2022~'],
    ['ja', '1990年から1995年まで', '1990/1995'],
    ['ko', '2022년 3월~4월', '2022-03/2022-04'],
    ['ko', '2022년 3월 4일', '2022-03-04'],
    ['ar-EG', '15 مارس 2022 م', '2022-03-15'],
    ['ar-EG', '15 مارس 2022 2:05 م', 'These numbers do not make a date.'],
    ['ko-KR', '2022. 3. 30.', '2022-03-30'],
    ['ko-KR', '2022년 3월 30일', '2022-03-30'],
    ['hu-HU', '2022. 3. 30.', '2022-03-30'],
    ['hu-HU', '2022. március 30.', '2022-03-30'],
    ['vi-VN', '30 tháng 3, 2022', '2022-03-30'],
    ['th-TH', '30 มีนาคม 2022', '2022-03-30'],
    ['ro-RO', 'din 1990 până la 1995', '1990/1995'],
    ['lt-LT', '2022 m. kovo 30 d.', '2022-03-30'],
  ])('%s: %j is %s', (locale, typed, expected) => {
    expect(edtf(typed, locale)).toBe(expected)
  })
})

describe('numbers that could be read in two ways', () => {
  it.each([
    ['en-GB', '3/4/2022', '2022-04-03', 'day-first'],
    ['en-US', '3/4/2022', '2022-03-04', 'month-first'],
    ['de-DE', '3.4.2022', '2022-04-03', 'day-first'],
    ['en-US', '03.04.2022', '2022-04-03', 'dotted'],
    ['en-US', '3. 4. 22', '2022-04-03', 'dotted'],
    ['en-US', '3.4.–5.6.2022', '2022-04-03/2022-06-05', 'dotted'],
    ['en-US', '3.30.2022', '2022-03-30', undefined],
    ['ko-KR', '3.4.2022', '2022-04-03', 'day-first'],
    ['ko-KR', '22. 3. 4.', '2022-03-04', 'short-year'],
    ['en-US', '30/3/2022', '2022-03-30', undefined],
    ['ko-KR', '30.3.2022', '2022-03-30', undefined],
    ['en-GB', '4/4/2022', '2022-04-04', undefined],
    ['de-DE', '30.3.22', '2022-03-30', 'short-year'],
    ['de-DE', '30.3.52', '1952-03-30', 'short-year'],
  ])('%s: %j is read as %s, and says so', (locale, typed, expected, readAs) => {
    expect(read(typed, locale)).toMatchObject({ ok: true, value: { edtf: expected, readAs } })
  })

  it('of a year of two digits only where it was filled up, which beside an era it is not', () => {
    expect(read('15 March 44 – 7 May 43 BC', 'en-GB')).toMatchObject({ ok: true, value: { readAs: undefined } })
  })

  it.each([
    ['en-US', '3/4/2022', '2022-04-03'],
    ['en-US', '3.4.2022', '2022-03-04'],
    ['en-GB', '3/4/2022 14:05', '2022-03-04T14:05'],
    ['de-DE', '3.4.22', '2022-03-04'],
    ['en-US', '30/3/2022', undefined],
    ['en-GB', '4/4/2022', undefined],
    ['en-GB', '3/4/2022 – 5/4/2022', undefined],
  ])('%s: the other reading of %j is %s', (locale, typed, otherwise) => {
    expect(read(typed, locale)).toMatchObject({ ok: true, value: { otherwise } })
  })
})

describe('what cannot be read is said plainly', () => {
  it.each([
    ['', 'No date was given.'],
    ['soon', '“soon” was not understood.'],
    ['foo 2022 bar', '“foo”, “bar” were not understood.'],
    ['x'.repeat(200), 'That is too long for a date.'],
    ['31 Feb 2022', 'February 2022 has 28 days.'],
    ['2022-02-31', 'February 2022 has 28 days.'],
    ['31 November 2022', 'November 2022 has 30 days.'],
    ['2022-13', 'There is no month 13.'],
    ['30 March', 'No year was named.'],
    ['Oct 22', 'No year was named.'],
    ['summer', 'No year was named.'],
    ['Friday 20 October 2022', '20 October 2022 is a Thursday, not a Friday.'],
    ['2023 – 2022', 'The end is before the beginning.'],
    ['44 BC – 12345 BC', 'The end is before the beginning.'],
    ['March 12345 BC – 44 BC', '“March 12345 BC – 44 BC” was not understood.'],
    ['999999999999999 BC', '“999999999999999 BC” was not understood.'],
    ['12345', 'These numbers do not make a date.'],
    ['3,000', 'These numbers do not make a date.'],
    ['1990–', 'No date stands after the dash.'],
    ['1990 -', 'No date stands after the dash.'],
    ['2022-10-', 'No date stands after the dash.'],
    ['1990..', 'No date stands after the dash.'],
    ['–1990', 'No date stands before the dash.'],
    ['- 1990', 'No date stands before the dash.'],
    ['-5 March 2022', 'No date stands before the dash.'],
    ['1990–?', '“1990–?” was not understood.'],
    ['1–2–2022', 'There is more than one dash: a range has one, between its two dates.'],
    ['2022–03–04', 'There is more than one dash: a range has one, between its two dates.'],
    ['1990 – 1992 – 1995', 'There is more than one dash: a range has one, between its two dates.'],
    ['1-2 2022', 'The beginning names a day and the end only a month: write both in full.'],
    ['5 May–June 2022', 'The beginning names a day and the end only a month: write both in full.'],
    ['17 March – May 3 BC', 'The beginning names a day and the end only a month: write both in full.'],
    ['1998–2', 'No month was named.'],
    ['winter 2022-25', 'That is both a part of a year and a day or a month.'],
    ['1 2 3 4', 'These numbers do not make a date.'],
    ['21st–20th century', 'The end is before the beginning.'],
    ['20th and 21st century', 'Two centuries were named: a dash between them makes a range.'],
    ['0 BC', 'There is no year 0: 1 BCE is followed by 1 CE.'],
    ['0–5 AD', 'There is no year 0: 1 BCE is followed by 1 CE.'],
    ['-0', 'There is no year 0: 1 BCE is followed by 1 CE.'],
    ['14:00 in 2022', 'A time of day needs a day, a month and a year.'],
    ['!?', '“!?” was not understood.'],
  ])('%j: %s', (typed, sentence) => {
    expect(read(typed, 'en-GB')).toEqual({ ok: false, error: sentence })
  })

  it.each(['-500', '−500', 'c. -500', 'from -500 to -400', '-500 – -400', '-500/-400'])(
    '%j: a year with a minus sign is one of two',
    typed => {
      expect(read(typed, 'en-GB')).toEqual({
        ok: false,
        error: '“-500” was not understood: write 501 BCE, which is -0500 in EDTF, or 500 BCE.',
      })
    },
  )

  it.each(['en-US', 'en-GB', 'de-DE', 'ko-KR'])(
    '%s: a day that no order of numbers has is told by its month',
    locale => {
      expect(read('31/2/2022', locale)).toEqual({ ok: false, error: 'February 2022 has 28 days.' })
    },
  )

  it('does without a locale that is none', () => {
    expect(edtf('30 March 2022', 'C', 'en_US', '', 'x-klingon')).toBe('2022-03-30')
  })
})

it.each(['Juliet 2020', 'Augusta 2020', 'Marcha 2020'])('the name in %j is no month with an ending', typed => {
  for (const locale of ['en-GB', 'fr-FR', 'de-DE']) expect(edtf(typed, locale)).toContain('was not understood')
})
