import { expect, it } from 'vitest'
import { folded } from '../../src/model/folded.ts'

it.each([
  ['Erdoğan', 'erdogan'],
  ['İlham Əliyev', 'ilham eliyev'],
  ['Diyarbakır', 'diyarbakir'],
  ['Straße', 'strasse'],
  ['don’t “say”', 'don\'t "say"'],
  ['1990–1994', '1990-1994'],
  ['ﬁnal', 'final'],
  ['صحيفة', 'صحيفة'],
])('%s is compared as %s', (text, expected) => {
  expect(folded(text)).toBe(expected)
})
