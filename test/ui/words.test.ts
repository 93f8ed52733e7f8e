import { expect, it } from 'vitest'
import { counted, listed } from '../../src/ui/words/counted.ts'
import { shortLink } from '../../src/ui/words/short-link.ts'

it.each([
  [0, '0 events'],
  [1, '1 event'],
  [1204, '1,204 events'],
])('counts %i as %j', (count, expected) => {
  expect(counted(count, 'event')).toBe(expected)
})

it.each([
  [[], ''],
  [['Iran'], 'Iran'],
  [['Iran', 'Israel'], 'Iran and Israel'],
  [['Iran', 'Israel', 'Armenia'], 'Iran, Israel and Armenia'],
])('lists %j as %j', (names, expected) => {
  expect(listed(names)).toBe(expected)
})

it.each([
  ['https://www.memri.org/tv/', 'memri.org/tv'],
  ['https://azg.am/%D5%B4%D5%A1', 'azg.am/մա'],
  ['https://a.org/%E0%A4%A', 'a.org/%E0%A4%A'],
  ['https://a.org/a-path-that-goes-on-and-on-for-ever', 'a.org/a-path-that-goes-on-and-on-for-…'],
  ['not a link', 'not a link'],
])('shortens %j to %j', (url, expected) => {
  expect(shortLink(url)).toBe(expected)
})
