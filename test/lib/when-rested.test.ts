import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenRested } from '../../src/lib/when-rested.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('calls once, so long after the last move', () => {
  const run = vi.fn()
  const rest = whenRested(run)
  for (let i = 0; i < 10; i++) {
    rest.moved(100)
    vi.advanceTimersByTime(30)
  }
  vi.advanceTimersByTime(69)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(run).toHaveBeenCalledTimes(1)
})

it('takes no timer back while something moves', () => {
  const cleared = vi.spyOn(globalThis, 'clearTimeout')
  const set = vi.spyOn(globalThis, 'setTimeout')
  const rest = whenRested(() => {})
  for (let i = 0; i < 100; i++) {
    rest.moved(100)
    vi.advanceTimersByTime(16)
  }
  expect(set.mock.calls.length).toBeLessThan(25)
  expect(cleared.mock.calls.filter(([timer]) => timer !== undefined)).toEqual([])
})

it('comes sooner where the last move says so', () => {
  const run = vi.fn()
  const rest = whenRested(run)
  rest.moved(200)
  rest.moved(0)
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(500)
  expect(run).toHaveBeenCalledTimes(1)
})

it('forgets, and can move again', () => {
  const run = vi.fn()
  const rest = whenRested(run)
  rest.moved(100)
  rest.cancel()
  vi.advanceTimersByTime(500)
  expect(run).not.toHaveBeenCalled()
  rest.moved(100)
  vi.advanceTimersByTime(100)
  expect(run).toHaveBeenCalledTimes(1)
})

it('can move again in the call itself', () => {
  let calls = 0
  const rest = whenRested(() => {
    if (++calls < 3) rest.moved(50)
  })
  rest.moved(50)
  vi.advanceTimersByTime(1000)
  expect(calls).toBe(3)
})
