import { expect, it, vi } from 'vitest'
import { memoizeBy } from '../../src/lib/memoize-by.ts'

it('computes once for each object, also what comes to nothing', () => {
  const compute = vi.fn(({ length }: readonly unknown[]) => (length > 0 ? { length } : undefined))
  const lengthOf = memoizeBy(compute)
  const [some, none] = [['a'], []]
  expect(lengthOf(some)).toBe(lengthOf(some))
  expect([lengthOf(none), lengthOf(none)]).toEqual([undefined, undefined])
  expect(lengthOf(['a'])).not.toBe(lengthOf(some))
  expect(compute).toHaveBeenCalledTimes(3)
})
