import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexBuilder } from '../../../src/model/search/build-index.ts'
import { nearestWords } from '../../../src/model/search/nearest-words.ts'
import { ANY_FIELD } from '../../../src/model/search/search-index.ts'
import { SEEDED } from '../../time/seeded.ts'

function indexOf(...titles: readonly string[]) {
  const builder = indexBuilder('titles')
  for (const text of titles) builder.add([{ field: 'title', text, isShared: false }])
  return builder.finish()
}
const index = indexOf(
  'Azerbaijan and Azerbaijanis',
  'Israel, Iran, Aliyev',
  'Aliyev alive in 2022',
  'Ambassador Ağdam',
  'An Azeri',
  'Azerbaijan',
)
const guesses = (typed: string) => nearestWords(index, typed, ANY_FIELD).map(({ written }) => written)

describe('the words nearest to one that nobody writes', () => {
  it.each<[string, string, readonly string[]]>([
    ['a letter missing', 'azerbijan', ['Azerbaijan']],
    ['a letter too many', 'israeel', ['Israel']],
    ['a wrong letter', 'isroel', ['Israel']],
    ['two letters that changed places', 'isreal', ['Israel']],
    ['two errors in a long word', 'azrbaijen', ['Azerbaijan']],
    ['an error in a word that is still being typed', 'ambasad', ['Ambassador']],
    ['several as near, the more frequent first', 'aliev', ['Aliyev', 'alive']],
    ['the beginning of a more frequent word beside a whole one', 'azerbi', ['Azeri', 'Azerbaijan']],
    ['two errors in a short word', 'isaell', []],
    ['a word of three letters', 'irn', []],
    ['a figure', '2023', []],
    ['nothing like it', 'quartz', []],
  ])('%s: %s', (_, typed, expected) => {
    expect(guesses(typed)).toEqual(expected)
  })

  it('are what comparing with every beginning of every word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 10 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), word, (words, typed) => {
        const limit = typed.length < 8 ? 1 : 2
        const beginnings = words.flatMap(text => Array.from(text, (_, i) => text.slice(0, i + 1)))
        const least = Math.min(...beginnings.map(beginning => distance(typed, beginning)))
        const found = nearestWords(indexOf(...words), typed, ANY_FIELD)
        if (least > limit) expect(found).toEqual([])
        else expect(found.map(({ beginning }) => distance(typed, beginning))).toEqual(found.map(() => least))
        expect(found.length > 0).toBe(least <= limit)
      }),
      { ...SEEDED, numRuns: 300 },
    )
  })
})

/** Insertions, deletions, other letters and neighbours that changed places; by the definition, slowly. */
function distance(a: string, b: string): number {
  const [x, y] = [a.at(-1), b.at(-1)]
  if (x === undefined || y === undefined) return a.length + b.length
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)]
  const key = `${a}|${b}`
  const known = distances.get(key)
  if (known !== undefined) return known
  let least = Math.min(distance(restA, restB) + (x === y ? 0 : 1), distance(restA, b) + 1, distance(a, restB) + 1)
  if (a.length > 1 && b.length > 1 && x === b.at(-2) && a.at(-2) === y)
    least = Math.min(least, distance(a.slice(0, -2), b.slice(0, -2)) + 1)
  distances.set(key, least)
  return least
}
const distances = new Map<string, number>()
