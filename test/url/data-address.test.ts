import { describe, expect, it } from 'vitest'
import { readDataAddress } from '../../src/url/data-address.ts'

const PAGE = 'https://example.org/whence/?event=a'
const read = (data: string) => readDataAddress(`?data=${encodeURIComponent(data)}`, PAGE)

describe('readDataAddress', () => {
  it('says nothing where no dataset is asked for', () => {
    expect(readDataAddress('?event=a', PAGE)).toEqual({ data: undefined, problems: [] })
  })

  it.each(['mine.json', '/data/mine.json', 'https://example.org/mine.json', 'opened:mine.json'])(
    'takes %s as it is written',
    data => {
      expect(read(data)).toEqual({ data, problems: [] })
    },
  )

  it.each([
    'https://elsewhere.org/theirs.json',
    'http://example.org/mine.json',
    'https://example.org:8443/mine.json',
    '//elsewhere.org/theirs.json',
    '\\\\elsewhere.org\\theirs.json',
    'data:application/json,{}',
    'blob:https://example.org/1',
    'javascript:alert(1)',
    'https://',
    'opened://[',
    'opened://a b',
  ])('refuses %s, and says so', data => {
    const { data: taken, problems } = read(data)
    expect(taken).toBeUndefined()
    expect(problems).toEqual([expect.stringContaining(data)])
  })

  it('lets a page that is one file have no other, and says so', () => {
    const { data, problems } = readDataAddress('?data=mine.json', 'file:///home/a/whence.html', { isOneFile: true })
    expect(data).toBeUndefined()
    expect(problems).toEqual([expect.stringContaining('one file')])
  })
})
