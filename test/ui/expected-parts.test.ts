import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { expectPart, onceComplete } from '../../src/ui/hooks/expected-parts.ts'

const callbacks: (() => void)[] = []
const nextFrame = () => {
  for (const run of callbacks.splice(0)) run()
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => callbacks.push(run))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('a page of which nothing is still to come is complete', () => {
  const complete = vi.fn()
  onceComplete(complete)
  expect(complete).toHaveBeenCalledOnce()
})

it('is complete in the frame that paints the last part that was expected', () => {
  const complete = vi.fn()
  const [list, overview] = [expectPart(), expectPart()]
  onceComplete(complete)
  list()
  nextFrame()
  expect(complete).not.toHaveBeenCalled()
  overview()
  expect(complete).not.toHaveBeenCalled()
  nextFrame()
  expect(complete).toHaveBeenCalledOnce()
})

it('counts a part once, however often it says that it stands', () => {
  const complete = vi.fn()
  const [list, overview] = [expectPart(), expectPart()]
  list()
  list()
  onceComplete(complete)
  nextFrame()
  expect(complete).not.toHaveBeenCalled()
  overview()
  nextFrame()
  expect(complete).toHaveBeenCalledOnce()
})
