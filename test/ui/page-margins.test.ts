import { expect, it } from 'vitest'
import { cssString } from '../../src/ui/print/page-margins.ts'

it('writes any text as one string of CSS that nothing in it can end', () => {
  expect(cssString('Iran 2022')).toBe('"Iran 2022"')
  expect(cssString('a"}\n@import')).toBe('"a\\22 \\7d \\a \\40 import"')
  expect(cssString('\\')).toBe('"\\5c "')
})

it('shortens what has no room in a margin', () => {
  expect(cssString('x'.repeat(500)).length).toBeLessThan(120)
})
