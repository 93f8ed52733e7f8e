import { expect, it } from 'vitest'
import { asJson } from '../../../src/data/quotes/as-json.ts'

it.each(['“He’s” – gone', 'a\u00a0b\n\tc', 'x\u202ey\u200b', 'tag \u{e0041}', '"quoted" \\'])(
  'gives %j back through JSON',
  text => {
    expect(JSON.parse(asJson(text))).toBe(text)
  },
)

it('spells out what is not seen', () => {
  expect(asJson('a\u00a0b\u202e\u{e0041}')).toBe('"a\\u00a0b\\u202e\\udb40\\udc41"')
})
