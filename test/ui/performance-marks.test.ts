import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NO_FILTERS } from '../../src/model/filters.ts'
import { createPerformanceMarks, FIRST_DRAW, IDLE } from '../../src/ui/timeline/performance-marks.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  performance.clearMarks()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const marked = (name: string) => performance.getEntriesByName(name).length

it('says that it is idle where the browser never says that it is, as in a frame in which nothing moves', () => {
  vi.stubGlobal('requestIdleCallback', (run: () => void, { timeout }: { timeout?: number } = {}) =>
    timeout === undefined ? 0 : setTimeout(run, timeout),
  )
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
  createPerformanceMarks().drawn(NO_FILTERS, false)
  vi.runAllTimers()
  expect([FIRST_DRAW, IDLE].map(marked)).toEqual([1, 1])
})

it('is not idle while marks move', () => {
  const idle: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
  vi.stubGlobal('cancelIdleCallback', () => idle.pop())
  const marks = createPerformanceMarks()
  marks.drawn(NO_FILTERS, false)
  marks.drawn(NO_FILTERS, true)
  expect(idle).toEqual([])
})
