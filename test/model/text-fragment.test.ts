import { describe, expect, it } from 'vitest'
import { textFragmentLink } from '../../src/model/text-fragment.ts'

const PAGE = 'https://example.org/article'
const LONG =
  'The commander of the Guards threatened the enemies of the republic with revenge for their actions. '.repeat(3)

/** The directive as a browser reads it: split at the bare commas, then decoded. */
const partsOf = (link: string) =>
  link
    .slice(link.indexOf(':~:text=') + 8)
    .split(',')
    .map(decodeURIComponent)

describe('textFragmentLink', () => {
  it('names the whole excerpt if that is short', () => {
    const exact = 'the Islamic republic has defeated the United States'
    expect(partsOf(textFragmentLink(PAGE, { exact }))).toEqual([exact])
  })

  it('takes the place of the directive of an address that was copied with one, and keeps another fragment', () => {
    const exact = 'the Islamic republic has defeated the United States'
    const link = textFragmentLink(`${PAGE}#part:~:text=old,words`, { exact })
    expect(link.startsWith(`${PAGE}#part:~:text=the%20Islamic`)).toBe(true)
    expect(link.split(':~:')).toHaveLength(2)
  })

  it('escapes the three characters that have a meaning in a directive', () => {
    const link = textFragmentLink(PAGE, { exact: 'a state-owned paper, Kayhan, wrote of “Death & ruin” in that month' })
    expect(link).toContain('state%2Downed%20paper%2C%20Kayhan')
    expect(link).toContain('%26')
    expect(link.split(':~:text=')[1]).not.toMatch(/[-,&\s]/)
  })

  it('names the first and last words of a long excerpt, which may run over paragraphs', () => {
    expect(partsOf(textFragmentLink(PAGE, { exact: LONG }))).toEqual([
      'The commander of the Guards threatened',
      'republic with revenge for their actions.',
    ])
  })

  it('names the first and last words where the excerpt itself runs over a line break', () => {
    const exact = 'one two three four five six seven\neight nine ten eleven twelve thirteen fourteen'
    expect(partsOf(textFragmentLink(PAGE, { exact }))).toEqual([
      'one two three four five six',
      'nine ten eleven twelve thirteen fourteen',
    ])
  })

  it('names the whole of an excerpt whose first and last words would run into each other', () => {
    const exact = 'one hundred two hundred three\nhundred four hundred five'
    expect(partsOf(textFragmentLink(PAGE, { exact }))).toEqual([exact.replace('\n', ' ')])
  })

  it('tells a very short excerpt from its like by the whole words before it', () => {
    const link = textFragmentLink(PAGE, { exact: 'last week', prefix: 'ister said in a speech on Iran ' })
    expect(partsOf(link)).toEqual(['a speech on Iran-', 'last week'])
  })

  it('takes no word from beyond a line break, where another paragraph ends', () => {
    const link = textFragmentLink(PAGE, { exact: 'last week', prefix: 'the end.\n\nHe said ' })
    expect(partsOf(link)).toEqual(['He said-', 'last week'])
  })

  it('keeps the fragment that the address already has', () => {
    const exact = 'an excerpt that is long enough to stand alone'
    expect(textFragmentLink(`${PAGE}#part-2`, { exact })).toMatch(
      /^https:\/\/example\.org\/article#part-2:~:text=an%20/,
    )
  })

  it('gives the plain address if there are no words to look for', () => {
    expect(textFragmentLink(PAGE, { exact: '  ' })).toBe(PAGE)
  })
})
