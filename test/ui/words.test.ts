import { expect, it } from 'vitest'
import { languageName, typeName } from '../../src/ui/words/bibliography-words.ts'
import { counted } from '../../src/ui/words/counted.ts'
import { placeInWords } from '../../src/ui/words/place-words.ts'
import { shortLink } from '../../src/ui/words/short-link.ts'

it.each([
  [0, '0 events'],
  [1, '1 event'],
  [1204, '1,204 events'],
])('counts %i as %j', (count, expected) => {
  expect(counted(count, 'event')).toBe(expected)
})

it('says a type and a language as a catalogue does, and a tag that no one knows as it is', () => {
  expect(typeName('article-newspaper')).toBe('newspaper article')
  expect(typeName('post-weblog')).toBe('blog post')
  expect(typeName('personal_communication')).toBe('personal communication')
  expect(typeName('report')).toBe('report')
  expect(languageName('hy')).toBe('Armenian')
  expect(languageName('xx-nonsense-tag')).toMatch(/^xx/)
})

it('says where a quote stands, counting from 1', () => {
  expect(placeInWords({ exact: 'a', position: { start: 1203, end: 1322 } })).toBe('Characters 1,204–1,322 of the text')
  expect(placeInWords({ exact: 'a', position: { start: 0, end: 1 } })).toBe('Character 1 of the text')
  expect(placeInWords({ exact: 'a' })).toBe('Place in the text not recorded')
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
