import { describe, expect, it } from 'vitest'
import { LONGEST_QUERY } from '../../../src/model/filters.ts'
import { parseQuery } from '../../../src/model/search/query.ts'

/** `iran*`: may go on. `=a b`: in quotation marks. `-x`: left out. `a+b/ab*`: written without a space, or in one. */
const drawn = (query: string) =>
  parseQuery(query).map(({ words, joined, isExact, isOpen, isExcluded }) =>
    [
      isExcluded ? '-' : '',
      isExact ? '=' : '',
      words.join(isExact ? ' ' : '+'),
      joined ? `/${joined}` : '',
      isOpen ? '*' : '',
    ].join(''),
  )

describe('a query', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['   ', []],
    ['Iran Aliyev', ['iran*', 'aliyev*']],
    ['"red lines"', ['=red lines']],
    ['“red lines” iran', ['=red lines', 'iran*']],
    ['„rote Linien“', ['=rote linien']],
    ['«lignes rouges»', ['=lignes rouges']],
    ['"red li', ['=red li*']],
    ['"', []],
    ['""', []],
    ['- -- …', []],
    ['-drone iran', ['-drone*', 'iran*']],
    ['-"red lines"', ['-=red lines']],
    ['Nagorno-Karabakh', ['nagorno+karabakh/nagornokarabakh*']],
    ["Ta'ziyeh", ['taziyeh*']],
    ['U.S.', ['u+s/us*']],
    ['cease-fire, (U.S.S.R.)', ['cease+fire/ceasefire*', 'u+s+s+r/ussr*']],
    ['red-line/cease-fire', ['red+line+cease+fire*']],
    ['伊朗', ['伊+朗*']],
    ['.*', []],
  ])('%j asks for %j', (query, expected) => {
    expect(drawn(query)).toEqual(expected)
  })

  it('is bounded, whatever an address brings', () => {
    expect(parseQuery('a '.repeat(100_000)).length).toBeLessThan(30)
  })

  it('is read to the end, as long as an address may have it', () => {
    const query = `${'x'.repeat(LONGEST_QUERY - 5)} iran`
    expect(parseQuery(`${query} beyond`).map(({ typed }) => typed)).toEqual(['x'.repeat(LONGEST_QUERY - 5), 'iran'])
  })
})
