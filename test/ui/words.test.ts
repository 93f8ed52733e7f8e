import { expect, it } from 'vitest'
import { hasUnsafe } from '../../src/data/unsafe-text.ts'
import { counted } from '../../src/lib/counted.ts'
import type { Status } from '../../src/model/status.ts'
import type { Telling } from '../../src/model/telling.ts'
import { languageName } from '../../src/ui/words/bibliography-words.ts'
import { placeInWords } from '../../src/ui/words/place-words.ts'
import { precisionInWords } from '../../src/ui/words/precision-words.ts'
import { publishedSentence } from '../../src/ui/words/published-words.ts'
import { shortLink } from '../../src/ui/words/short-link.ts'
import { statusMeaning } from '../../src/ui/words/status-meaning.ts'
import { statusInWords } from '../../src/ui/words/status-words.ts'
import { makeDate } from '../support/make-event.ts'

it.each([
  [0, '0 events'],
  [1, '1 event'],
  [1204, '1,204 events'],
])('counts %i as %j', (count, expected) => {
  expect(counted(count, 'event')).toBe(expected)
})

it('says a language as a catalogue does, and a tag that no one knows as it is', () => {
  expect(languageName('hy')).toBe('Armenian')
  expect(languageName('xx-nonsense-tag')).toMatch(/^xx/)
})

it('says where a quote stands, counting from 1', () => {
  const at = (start: number, end: number) => ({ quote: { exact: 'a', position: { start, end } } })
  expect(placeInWords(at(1203, 1322))).toBe('Characters 1,204–1,322 of the text')
  expect(placeInWords(at(0, 1))).toBe('Character 1 of the text')
  expect(placeInWords({ ...at(0, 1), locator: 'p. 2' })).toBe('p. 2')
  expect(placeInWords({ quote: { exact: 'a' } })).toBeUndefined()
})

it.each([
  ['https://www.memri.org/tv/', 'memri.org/tv'],
  ['https://azg.am/%D5%B4%D5%A1', 'azg.am/մա'],
  ['https://a.org/%E0%A4%A', 'a.org/%E0%A4%A'],
  ['https://a.org/a-path-that-goes-on-and-on-for-ever', 'a.org/a-path-that-goes-on-and-on-for-…'],
  ['https://a.org/%E2%80%AEgro.b', 'a.org/%E2%80%AEgro.b'],
  ['https://fa.org/%D9%85%DB%8C%E2%80%8C%D8%B1%D9%88%D8%AF', 'fa.org/می\u200cرود'],
  ['https://a.org/123456789012345678901234567890%F0%9F%9A%80', 'a.org/123456789012345678901234567890…'],
  ['not a link', 'not a link'],
])('shortens %j to %j', (url, expected) => {
  expect(shortLink(url)).toBe(expected)
})

it('shows nothing of a link that would be refused in a text', () => {
  const all = Array.from({ length: 0x11_0000 }, (_, code) => code).filter(code => code < 0xd800 || code > 0xdfff)
  const unsafe = all.map(code => String.fromCodePoint(code)).filter(hasUnsafe)
  expect(unsafe.length).toBeGreaterThan(150)
  expect(unsafe.filter(char => hasUnsafe(shortLink(`https://a.org/x${encodeURIComponent(char)}y`)))).toEqual([])
})

it.each([
  ['2022-10-20', 'Day'],
  ['2022-10~', 'Month, approximate'],
  ['2022?', 'Year, uncertain'],
  ['2022%', 'Year, approximate, uncertain'],
  ['[2022-10-01..2022-10-05]', 'A range'],
])('says of %j how finely it is known, and with what reserve: %j', (edtf, words) => {
  expect(precisionInWords(makeDate(edtf).bounds)).toBe(words)
})

it('says how a date of publication is known, and where that is not recorded', () => {
  const known = (basis: Parameters<typeof publishedSentence>[0]) => publishedSentence(basis, 'the article')
  expect(known('stated')).toBe('As printed in the article.')
  expect(known('external')).toBe('Known from elsewhere: the article does not give it.')
  expect(known(undefined)).toBe('How it is known is not recorded.')
})

it('says of what occurred whether the sources tell it, and of what did not, what that means', () => {
  const sentence = (status: Status, telling: Telling, isDenied = false) =>
    `${statusInWords(status)}${statusMeaning(status, telling, isDenied)}`
  expect(sentence('occurred', 'told')).toBe('Occurred, as the sources tell it.')
  expect(sentence('occurred', 'told', true)).toBe('Occurred, as some sources tell it and others contradict.')
  expect(sentence('occurred', 'foretold')).toBe('Occurred; known from elsewhere, as the sources here only foretell it.')
  expect(sentence('disputed', 'foretold')).toBe('Disputed: asserted by some and denied by others.')
})
