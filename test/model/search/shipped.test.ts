import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read-dataset.ts'
import { fieldsFound, searchIn } from '../../support/search-in.ts'

const text = readFileSync(new URL('../../../data/events.json', import.meta.url), 'utf8')
const read = readDataset(text)
if (!read.ok) throw new Error('the shipped collection has problems')
const find = searchIn(read.value)
const rows = (query: string) => [...fieldsFound(find(query)).keys()]

it.each([
  ['Nagorno-Karabakh', '"nagorno karabakh"'],
  ['ALİYEV', 'aliyev'],
  ['Erdogan', 'erdoğan'],
  ['aliyev Iran', 'iran aliyev'],
  ['tel-aviv', '"tel aviv"'],
  ['“tel aviv”', '"Tel Aviv"'],
  ['azerbijan', 'azerbaijan'],
  ['isreal', 'israel'],
  ['netanyaho', 'netanyahu'],
])('of the shipped collection, %s finds what %s does', (one, other) => {
  expect(rows(one).length).toBeGreaterThan(0)
  expect(rows(one)).toEqual(rows(other))
})

it('finds fewer events the more words it is given', () => {
  const counts = ['iran', 'iran embassy', 'iran embassy attack', 'iran embassy attack quartz'].map(
    query => rows(query).length,
  )
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(counts.at(-1)).toBe(0)
})
