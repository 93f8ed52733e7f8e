import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkDataset } from '../../src/data/read-dataset.ts'
import { parseEdtf } from '../../src/time/edtf/parse.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

it('the dataset that the README begins with has no problem, not even a warning', () => {
  const [, example = ''] = /```json\n([^`]+)```/.exec(readme) ?? []
  expect(example).toContain('"events"')
  expect(checkDataset(example)).toEqual([])
})

it('is the file that the page gives to begin with', () => {
  const [, example = ''] = /```json\n([^`]+)```/.exec(readme) ?? []
  const given = readFileSync(new URL('../../public/example.json', import.meta.url), 'utf8')
  expect(JSON.parse(given)).toEqual(JSON.parse(example))
})

it('the dates that it explains are read', () => {
  const [sentence = ''] = /^Dates are \[EDTF\][\s\S]*?Web Annotation/m.exec(readme) ?? []
  const dates = Array.from(sentence.matchAll(/`([^`]+)`/g), ([, date = '']) => date)
  expect(dates).toHaveLength(6)
  expect(dates.filter(date => !parseEdtf(date).ok)).toEqual([])
})
