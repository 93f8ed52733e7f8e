import { expect, it } from 'vitest'
import { RULES } from '../../src/data/check.ts'
import { ruleInWords } from '../../src/ui/problems/rule-names.ts'

it('says in words what the problems of each rule are about', () => {
  const names = RULES.map(({ name }) => name)
  expect(names.filter(name => ruleInWords(name) === name)).toEqual([])
  expect(new Set(names.map(ruleInWords)).size).toBe(names.length)
})

it('calls what an older or newer check found by its own name', () => {
  expect(ruleInWords('constructor-of-worlds')).toBe('constructor-of-worlds')
})
