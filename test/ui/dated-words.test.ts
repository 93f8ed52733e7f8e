import { expect, it } from 'vitest'
import type { WorkType } from '../../src/citing/type-names.ts'
import { datingOf } from '../../src/ui/words/dated-words.ts'

it.each<[WorkType | undefined, string]>([
  ['article-newspaper', 'Published'],
  ['report', 'Published'],
  [undefined, 'Published'],
  ['personal_communication', 'Dated'],
  ['manuscript', 'Dated'],
  ['document', 'Dated'],
  ['hearing', 'Given'],
  ['interview', 'Given'],
  ['broadcast', 'Broadcast'],
])('says of the date of a %s: %s', (type, verb) => {
  expect(datingOf(type ? { csl: { type } } : {}).verb).toBe(verb)
})
