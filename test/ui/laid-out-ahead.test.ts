import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { breathe } from '../../src/lib/breathe.ts'
import { laidOutAhead } from '../../src/ui/timeline/laid-out-ahead.ts'

let said: string[] = []
let isThere = true

const frames = { request: () => said.push('frame'), cancel: () => said.push('cancel') }
const timeline = () =>
  laidOutAhead(frames, () => {
    said.push(isThere ? 'lay out' : 'nothing to lay out')
    return isThere
  })
/** Two, as who was asked first comes first. */
const nextTask = async () => {
  await breathe()
  await breathe()
}

beforeEach(() => {
  said = []
  isThere = true
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('lays the first picture out once, in a task of its own, and asks for its frame then', async () => {
  const { request } = timeline()
  request()
  request()
  expect(said).toEqual([])
  await nextTask()
  expect(said).toEqual(['lay out', 'frame'])
})

it('asks for every later frame at once', async () => {
  const { request } = timeline()
  request()
  await nextTask()
  request()
  expect(said).toEqual(['lay out', 'frame', 'frame'])
})

it('tries again at the next request while there is nothing to lay out', async () => {
  isThere = false
  const { request } = timeline()
  request()
  await nextTask()
  isThere = true
  request()
  await nextTask()
  expect(said).toEqual(['nothing to lay out', 'lay out', 'frame'])
})

it('does nothing more once it is cancelled', async () => {
  const { request, cancel } = timeline()
  request()
  cancel()
  await nextTask()
  request()
  await nextTask()
  expect(said).toEqual(['cancel'])
})

it('says so when the lay-out fails, and tries again at the next request', async () => {
  const reported: unknown[] = []
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error))
  let fails = true
  const { request } = laidOutAhead(frames, () => {
    if (fails) throw new Error('no lanes')
    return true
  })
  request()
  await nextTask()
  expect(reported).toEqual([new Error('no lanes')])
  fails = false
  request()
  await nextTask()
  expect(said).toEqual(['frame'])
})
