import { describe, expect, it } from 'vitest'
import { type Asked, isOfPage, routeOf } from '../../src/offline/routes.ts'

const SCOPE = 'https://example.org/whence/'
const FILES = new Set(['./', 'assets/index-1.js', 'icon.svg'])
const asked = (url: string, more: Partial<Asked> = {}) =>
  routeOf(
    { url: new URL(url, SCOPE).href, method: 'GET', mode: 'cors', destination: '', isForPart: false, ...more },
    SCOPE,
    FILES,
  )
const page = (url: string) => asked(url, { mode: 'navigate', destination: 'document' })

describe('routeOf', () => {
  it('answers for the page, whatever view its address asks for', () => {
    expect([page(''), page('index.html'), page('?event=a&data=mine.json')]).toEqual(['page', 'page', 'page'])
  })

  it('never gives an old page to be shown within another', () => {
    expect(page('?actor=iran&embed=1')).toBe('fresh')
  })

  it('leaves other documents to the network', () => {
    expect([page('whence.html'), page('dataset.schema.json'), page('/elsewhere/'), asked('whence.html')]).toEqual([
      'network',
      'network',
      'network',
      'network',
    ])
  })

  it('knows the files of the version, and those that it leaves till they are wanted', () => {
    expect(asked('assets/index-1.js', { destination: 'script' })).toBe('shell')
    expect(asked('icon.svg', { destination: 'image' })).toBe('shell')
    expect(asked('assets/cyrillic-1.woff2', { destination: 'font' })).toBe('asset')
  })

  it('takes what a script fetches of this site for a dataset, wherever it lies', () => {
    expect([asked('mine.json'), asked('/data/mine'), asked('?x')]).toEqual(['dataset', 'dataset', 'dataset'])
  })

  it('touches no part of a file, no packed dataset, nothing that is sent, and no other site', () => {
    expect([
      asked('mine.json', { isForPart: true }),
      asked('large.parquet'),
      asked('mine.json', { method: 'POST' }),
      asked('https://elsewhere.org/whence/mine.json'),
      asked('assets/index-1.js', { isForPart: true }),
    ]).toEqual(['network', 'network', 'network', 'network', 'network'])
  })

  it('has no files of a page beside it whose address begins alike', () => {
    const beside = {
      url: 'https://example.org/whence-2/icon.svg',
      method: 'GET',
      mode: 'cors',
      isForPart: false,
    } as const
    expect(routeOf({ ...beside, destination: 'image' }, SCOPE, FILES)).toBe('network')
  })
})

it.each<[string, boolean]>([
  ['', true],
  ['index.html?event=a', true],
  ['assets/index-1.js', true],
  ['blog/', false],
  ['assets/blog.js', false],
  ['/', false],
  ['https://elsewhere.org/whence/', false],
])('knows the page and its workers from others that lie below or above it: %s', (client, isOurs) => {
  expect(isOfPage(new URL(client, SCOPE).href, SCOPE, FILES)).toBe(isOurs)
})
