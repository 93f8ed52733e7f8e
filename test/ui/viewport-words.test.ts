import { expect, it } from 'vitest'
import { instantOf } from '../../src/time/calendar.ts'
import { viewportInWords } from '../../src/ui/timeline/viewport-words.ts'

const at = (text: string) => Date.parse(text)

it.each([
  ['2000-01-01', '2020-01-01', '2000–2019'],
  ['2015-06-15', '2023-07-15', '2015–2023'],
  ['2015-06-15', '2023-06-14', 'Jun 2015 – Jun 2023'],
  ['2022-01-01', '2022-12-31', 'Jan–Dec 2022'],
  ['2022-03-05', '2022-09-05', '5 Mar – 4 Sep 2022'],
  ['2022-03-05', '2022-03-10', '5–9 Mar 2022'],
  ['2022-03-05', '2022-03-06', '5 Mar 2022'],
])('a view from %s to before %s is “%s”: as fine as its length makes sense', (start, end, words) => {
  expect(viewportInWords({ start: at(start), end: at(end) })).toBe(words)
})

it('a view of some hours says the day that they are of, or both of them', () => {
  expect(viewportInWords({ start: at('2022-03-05T06:00Z'), end: at('2022-03-05T18:00Z') })).toBe('5 Mar 2022')
  expect(viewportInWords({ start: at('2022-03-05T18:00Z'), end: at('2022-03-06T06:00Z') })).toBe('5–6 Mar 2022')
})

it('a view that ends with a day shows nothing of the next', () => {
  expect(viewportInWords({ start: at('2021-12-28'), end: at('2022-01-01') })).toBe('28–31 Dec 2021')
})

it.each([
  [-490, -479, '491–481 BCE'],
  [-4, 12, '5 BCE – 11 CE'],
  [-12_000, -9_999, '12,001–10,001 BCE'],
  [9_990, 10_010, '9990 – 10,009 CE'],
])('years from %i to before %i, as astronomers count them, are “%s”', (from, to, words) => {
  expect(viewportInWords({ start: instantOf(from), end: instantOf(to) })).toBe(words)
})
