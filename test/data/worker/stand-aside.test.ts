import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAside } from '../../../src/data/worker/stand-aside.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Whether it has gone on by itself, and after how many ms otherwise. */
async function waitOf(goOn: () => Promise<void>): Promise<number> {
  const from = performance.now()
  let ended: number | undefined
  const going = goOn().then(() => {
    ended = performance.now()
  })
  // Its breath is no timer, and takes real time.
  await vi.waitFor(() => expect(ended !== undefined || vi.getTimerCount() > 0).toBe(true))
  await vi.runAllTimersAsync()
  await going
  return (ended ?? Number.NaN) - from
}

it('goes on at once while no hand is at work', async () => {
  const { goOn } = createAside()
  expect(await waitOf(goOn)).toBeLessThan(100)
})

it('waits a while before each part while one is, and then does it all the same', async () => {
  const { stand, goOn } = createAside()
  stand()
  expect(await waitOf(goOn)).toBeGreaterThanOrEqual(150)
  stand()
  expect(await waitOf(goOn)).toBeGreaterThanOrEqual(150)
})

it('goes on at once again when the hand rests', async () => {
  const { stand, goOn } = createAside()
  stand()
  vi.advanceTimersByTime(300)
  expect(await waitOf(goOn)).toBeLessThan(100)
})

it('waits for longer while the page puts its first picture together, whatever a hand does meanwhile', async () => {
  const { stand, standLong, goOn } = createAside()
  standLong()
  vi.advanceTimersByTime(300)
  expect(await waitOf(goOn)).toBeGreaterThanOrEqual(150)
  standLong()
  stand()
  vi.advanceTimersByTime(300)
  expect(await waitOf(goOn)).toBeGreaterThanOrEqual(150)
  vi.advanceTimersByTime(700)
  expect(await waitOf(goOn)).toBeLessThan(100)
})
