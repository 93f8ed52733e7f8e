import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkedDigest } from '../../src/build/checked-dataset-plugin.ts'
import { goodDataset, LAUNCH } from '../data/good-dataset.ts'

const text = JSON.stringify(goodDataset({ title: 'Café' }))

describe('the dataset that a build ships', () => {
  it('is told to the page by its digest', () => {
    const bytes = Buffer.from(text)
    expect(checkedDigest(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it.each([
    ['is not UTF-8, which the page would refuse', Buffer.from(text, 'latin1'), 'file: the file is not UTF-8 text'],
    ['begins with a byte order mark', Buffer.from(`\ufeff${text}`), 'file:1:1: '],
    [
      'breaks a rule',
      Buffer.from(JSON.stringify(goodDataset({ events: [{ ...LAUNCH, citations: [] }] }))),
      'events.launch.citations: ',
    ],
  ])('fails the build where it %s', (_, bytes, problem) => {
    expect(() => checkedDigest(bytes)).toThrow(`data/events.json has problems:\n  ${problem}`)
  })
})
