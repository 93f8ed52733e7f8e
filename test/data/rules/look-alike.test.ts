import { expect, it } from 'vitest'
import { lookAlike } from '../../../src/data/rules/look-alike.ts'
import { foundBy, withLanding } from '../found-by.ts'

const found = foundBy(lookAlike)

it.each([
  ['a Cyrillic a', 'Ir\u0430n'],
  ['a Cyrillic capital', '\u0410zerbaijan'],
  ['a Greek omicron', 'Bak\u03bf'],
  ['an Armenian letter', 'Yerev\u0561n'],
  ['a foreign letter among accents', 'E\u0301ire\u0430nn'],
])('warns of a word with %s', (_what, word) => {
  expect(found(withLanding({ title: `In ${word}, today` }))).toEqual(['events.landing.title'])
})

it('looks at links, where such a letter leads elsewhere', () => {
  const references = ['https://p\u0430ypal.com/']
  expect(found(withLanding({ date: { edtf: '1969', references } }))).toEqual(['events.landing.date.references[0]'])
})

it.each([
  ['Latin letters of other languages', 'Əliyev, Şuşa, Łódź, ﬁn'],
  ['a word in each of two scripts', 'Баку is Baku, Αθήνα is Athens, Երևան is Yerevan'],
  ['a hyphen between the two', 'IT-компания'],
  ['units and formulas', 'Δt, 5 μm, 3 kΩ, β2, αTocopherol'],
])('allows %s', (_what, title) => {
  expect(found(withLanding({ title }))).toEqual([])
})
