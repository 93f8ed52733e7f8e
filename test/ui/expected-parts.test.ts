import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { expectPart, onceComplete } from '../../src/ui/loading/expected-parts.ts'

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
  onceComplete('picture', complete)
  expect(complete).toHaveBeenCalledOnce()
})

it('is complete in the frame that paints the last part that was expected', () => {
  const complete = vi.fn()
  const [list, overview] = [expectPart(), expectPart()]
  onceComplete('picture', complete)
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
  onceComplete('picture', complete)
  nextFrame()
  expect(complete).not.toHaveBeenCalled()
  overview()
  nextFrame()
  expect(complete).toHaveBeenCalledOnce()
})

it('the first picture waits for none of the other parts of the page, and the page for all', () => {
  const [picture, page] = [vi.fn(), vi.fn()]
  const [list, filters] = [expectPart(), expectPart('page')]
  onceComplete('picture', picture)
  onceComplete('page', page)
  list()
  nextFrame()
  expect(picture).toHaveBeenCalledOnce()
  expect(page).not.toHaveBeenCalled()
  filters()
  nextFrame()
  expect(page).toHaveBeenCalledOnce()
})

it('is not complete where one part makes way for the next, and is said to be so once', () => {
  const page = vi.fn()
  const all = expectPart('page')
  onceComplete('page', page)
  all()
  const first = expectPart('page')
  nextFrame()
  expect(page).not.toHaveBeenCalled()
  first()
  expectPart('page')()
  nextFrame()
  expect(page).toHaveBeenCalledOnce()
})
