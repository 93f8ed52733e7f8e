import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterDrawing, onNextFrame } from '../../src/ui/timeline/on-next-frame.ts'

let callbacks: (() => void)[] = []
const nextFrame = () => {
  for (const run of callbacks.splice(0)) run()
}

beforeEach(() => {
  callbacks = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => callbacks.push(run))
})
afterEach(() => {
  nextFrame()
  vi.unstubAllGlobals()
})

it('draws all that is due in one go, each once, and then what waits for the end', () => {
  const said: string[] = []
  const lanes = onNextFrame(() => {
    said.push('lanes')
    afterDrawing(() => said.push('sent'))
  })
  const window = onNextFrame(() => said.push('window'))
  for (const { request } of [lanes, window, lanes]) request()
  expect(callbacks).toHaveLength(1)
  nextFrame()
  expect(said).toEqual(['lanes', 'window', 'sent'])
})

it('what is asked for while drawing comes with the next frame', () => {
  let count = 0
  const moving = onNextFrame(() => {
    count += 1
    moving.request()
  })
  moving.request()
  nextFrame()
  expect(count).toBe(1)
  nextFrame()
  expect(count).toBe(2)
  moving.cancel()
  nextFrame()
  expect(count).toBe(2)
})

it('one that fails says so and keeps no other from being drawn', () => {
  const reported: unknown[] = []
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error))
  const said: string[] = []
  onNextFrame(() => {
    throw new Error('no lanes')
  }).request()
  onNextFrame(() => said.push('window')).request()
  nextFrame()
  expect(said).toEqual(['window'])
  expect(reported).toEqual([new Error('no lanes')])
})

it('outside of a frame nothing waits', () => {
  const said: string[] = []
  afterDrawing(() => said.push('sent'))
  expect(said).toEqual(['sent'])
})
