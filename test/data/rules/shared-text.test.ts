import { expect, it } from 'vitest'
import { sharedText } from '../../../src/data/rules/shared-text.ts'
import { foundBy } from '../found-by.ts'
import { goodDataset } from '../good-dataset.ts'

const source = (id: string, digit: string) => ({ id, text: { sha256: digit.repeat(64), length: 9 } })

it('warns of a text that two sources have', () => {
  const sources = [source('a', '1'), source('b', '2'), source('c', '1'), { id: 'd' }, { id: 'e' }]
  expect(foundBy(sharedText)(goodDataset({ sources }))).toEqual(['sources.c.text.sha256'])
})
