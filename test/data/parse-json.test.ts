import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { watchKeys } from '../../src/data/doubled-keys.ts'
import { findJsonFaults } from '../../src/data/json-faults.ts'
import { limitProblems } from '../../src/data/limit-problems.ts'
import { parseJson } from '../../src/data/parse-json.ts'
import { placesIn } from '../../src/data/places-in.ts'

const placesOf = (text: string) => {
  const parsed = parseJson(text)
  return parsed.ok ? 'ok' : [...parsed.error].map(({ rule, where }) => `${rule} ${where}`)
}

it.each<[string, string, string]>([
  ['an empty file', '', '1:1'],
  ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', '3:3'],
  ['a comma too many in a list', '[1, 2,]', '1:7'],
  ['a comma too many in an object', '{"a": 1,\n}', '2:1'],
  ['a missing colon', '{"a" 1}', '1:6'],
  ['a key without quotation marks', '{a: 1}', '1:2'],
  ['single quotation marks', "{'a': 1}", '1:2'],
  ['a comment', '{\r\n// why\r\n"a": 1}', '2:1'],
  ['the wrong bracket', '{"a": [1}', '1:9'],
  ['a bracket that is never closed', '{"a": [1', '1:9'],
  ['a text that is never closed', '{"a": "b}', '1:7'],
  ['a line break inside a text', '{"a": "b\nc"}', '1:9'],
  ['an escape that does not exist', '{"a": "\\x41"}', '1:8'],
  ['a leading zero', '[01]', '1:3'],
  ['NaN', '[NaN]', '1:2'],
  ['a second value', '{} {}', '1:4'],
  ['a byte order mark', '\ufeff{}', '1:1'],
])('says in which line and column there is %s', (_what, text, place) => {
  expect(placesOf(text)).toEqual([`json file:${place}`])
})

it.each<[string, string, string]>([
  ['a quotation mark within a text', '{"a": "the "Eagle" lands"}', 'write the quotation mark before this as \\"'],
  ['a comma that stands twice', '{"a": 1,, "b": 2}', 'one comma may be too many'],
])('says what to do about %s', (_what, text, hint) => {
  const parsed = parseJson(text)
  expect(parsed.ok ? undefined : [...parsed.error][0]?.hint).toContain(hint)
})

it('reports every key that an object has twice, which JSON.parse would drop in silence', () => {
  expect(placesOf('{"a": 1, "b": {"a": 2, "\\u0061": 3},\n"a": 4}')).toEqual(['json file:1:24', 'json file:2:1'])
})

it.each(['{"a": 1, "a": 1}', '{"\\u003a": 1, "a": 2, "a": 3}', '{"a": "b:c", "a": {"d:e": 1}}'])(
  'counts no colon for another: %s',
  text => expect(placesOf(text)).toHaveLength(1),
)

it('lets objects of one list have the same keys', () => {
  expect(placesOf('[{"a": 1}, {"a": 1}]')).toBe('ok')
})

it('reads nesting that is deeper than any stack', () => {
  expect([...findJsonFaults('['.repeat(1e6))]).toMatchObject([{ offset: 1e6 }])
})

it('counts \\r\\n, \\n and \\r as one line end each', () => {
  const placeOf = placesIn('a\r\nb\nc\rd')
  expect([0, 2, 3, 3, 7, 8].map(placeOf)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 2 },
  ])
})

/** From the start for each, it would take minutes. */
it('goes through a text once, however many keys stand twice in it', () => {
  const COUNT = 100_000
  const text = `{"a":0${'\n,"a":0'.repeat(COUNT)}}`
  const parsed = parseJson(text)
  const found = parsed.ok ? [] : limitProblems(parsed.error)
  expect(found[999]?.where).toBe('file:1001:2')
  expect(found.at(-1)?.message).toBe(`${COUNT - 1_000} more problems are not listed`)
})

it('refuses exactly the texts in which the scan finds a fault, and reads the others as JSON.parse does', () => {
  const string = fc.constantFrom('"a"', '"b"', '":"', '"a:b"', '"\\u003a"', '"\\u0061"', '"\\n"', '"əː:"')
  const { value } = fc.letrec<{ value: string }>(tie => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      string,
      fc.constantFrom('1', 'null'),
      fc.array(tie('value'), { maxLength: 3 }).map(items => `[${items.join(', ')}]`),
      fc
        .array(fc.tuple(string, tie('value')), { maxLength: 4 })
        .map(pairs => `{${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')}}`),
    ),
  }))
  let refused = 0
  fc.assert(
    fc.property(value, text => {
      const parsed = parseJson(text)
      if (!parsed.ok) refused += 1
      expect(parsed.ok).toBe([...findJsonFaults(text)].length === 0)
      if (parsed.ok) expect(parsed.value).toEqual(JSON.parse(text))
    }),
    { seed: 11, numRuns: 3_000 },
  )
  expect(refused).toBeGreaterThan(100)
})

it('counts in pieces of a text what it counts in the whole', () => {
  const value = { a: 'b:c', d: [{ e: 1 }, { e: '::' }], f: '' }
  for (const [hidden, colon] of [
    [false, ':'],
    [true, '\\u003a'],
    [true, '\\u003A'],
  ] as const)
    for (let piece = 1; piece < 60; piece += 1) {
      const text = JSON.stringify(value).replace('b:c', `b${colon}c`)
      const keys = watchKeys(text, piece)
      while (keys.readOn());
      for (const part of [{ ...value, d: [] }, value.d]) keys.see(part)
      expect(keys.surelyNoneTwice()).toBe(!hidden)
    }
})

it('reads nesting that JSON.stringify cannot write', () => {
  const deep = '['.repeat(1e5) + ']'.repeat(1e5)
  expect(parseJson(deep).ok).toBe(true)
})

describe('beside JSON.parse', () => {
  const accepts = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  it('finds a fault exactly where JSON.parse does, in JSON with a piece replaced', () => {
    const piece = fc.constantFrom(
      '',
      ',',
      ':',
      '"',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '0',
      '-',
      'e',
      '.',
      'null',
      '\n',
      '\\u00',
      ' ',
    )
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(3), piece, (json, where, length, piece) => {
        const at = where % (json.length + 1)
        const text = json.slice(0, at) + piece + json.slice(at + length)
        const breaks = [...findJsonFaults(text)].filter(({ message }) => !message.includes('stands twice'))
        expect(breaks.length === 0).toBe(accepts(text))
      }),
      { seed: 7, numRuns: 3_000 },
    )
  })
})
