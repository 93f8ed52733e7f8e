import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lengthOf, type Span } from '../../src/time/span.ts'
import { createGlide } from '../../src/ui/timeline/glide.ts'

/** A frame, of 60 in a second. */
const FRAME_MS = 16
const FROM = { start: 1_000, end: 2_000 }
const FAR = { start: 0, end: 16_000 }

let isReduced = false
beforeEach(() => {
  isReduced = false
  vi.useFakeTimers()
  // The time that a frame is given is that of its beginning, which may lie before it was asked for.
  vi.stubGlobal('requestAnimationFrame', (draw: (now: number) => void) =>
    Number(setTimeout(() => draw(performance.now() - FRAME_MS), FRAME_MS)),
  )
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion: reduce') && isReduced }))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function gliding() {
  const shown: Span[] = []
  const leapt: Span[] = []
  let viewport: Span = FROM
  const move = (to: Span) => {
    viewport = to
    shown.push(to)
  }
  const { glide, stop } = createGlide({
    current: () => viewport,
    show: move,
    leap: span => {
      leapt.push(span)
      move(span)
    },
  })
  const toTheEnd = () => vi.advanceTimersByTime(1_000)
  return { glide, stop, move, shown, leapt, toTheEnd }
}

const near = (span: Span) => ({ start: expect.closeTo(span.start, 6), end: expect.closeTo(span.end, 6) })

it('goes to its target over the frames of a quarter of a second, and then rests', () => {
  const { glide, shown, toTheEnd } = gliding()
  glide(FAR)
  expect(shown).toEqual([])
  vi.advanceTimersByTime(200)
  expect(shown.length).toBeGreaterThan(8)
  expect(shown).not.toContainEqual(FAR)
  vi.advanceTimersByTime(80)
  expect(shown.at(-1)).toEqual(FAR)
  const frames = shown.length
  toTheEnd()
  expect(shown).toHaveLength(frames)
})

it('is there at once, in one step, for who asks for reduced motion', () => {
  isReduced = true
  const { glide, shown, toTheEnd } = gliding()
  glide(FAR)
  toTheEnd()
  expect(shown).toEqual([FAR])
})

it('moves in its first frame already, and slows down towards the end', () => {
  const { glide, shown, toTheEnd } = gliding()
  glide({ start: 2_000, end: 3_000 })
  toTheEnd()
  const steps = [FROM, ...shown].map(({ start }) => start)
  const strides = steps.slice(1).map((start, i) => start - (steps[i] ?? Number.NaN))
  expect(Math.min(...strides)).toBeGreaterThan(0)
  expect(strides.at(-1)).toBeLessThan(Math.max(...strides) / 4)
})

it('pans without a change of length', () => {
  const { glide, shown, toTheEnd } = gliding()
  glide({ start: 5_000, end: 6_000 })
  toTheEnd()
  for (const span of shown) expect(lengthOf(span)).toBeCloseTo(1_000, 6)
})

it('zooms by ratio, as far in each frame as a hand would, and back by the same lengths', () => {
  const { glide, shown, toTheEnd } = gliding()
  glide(FAR)
  toTheEnd()
  const out = shown.map(lengthOf)
  glide(FROM)
  toTheEnd()
  const back = shown.slice(out.length).map(lengthOf)
  // Half-way by ratio from 1,000 to 16,000 ms is 4,000, not 8,500: out and back mirror each other about it.
  for (const [i, length] of out.entries()) expect(length * (back[i] ?? Number.NaN)).toBeCloseTo(4_000 ** 2, 3)
})

it('keeps in its place what stands still in both views', () => {
  const { glide, shown, toTheEnd } = gliding()
  // Four times closer around the instant 1,500.
  glide({ start: 1_375, end: 1_625 })
  toTheEnd()
  for (const { start, end } of shown) expect((start + end) / 2).toBeCloseTo(1_500, 6)
})

it('lets a hand win that moves the view meanwhile', () => {
  const { glide, move, shown, toTheEnd } = gliding()
  glide(FAR)
  vi.advanceTimersByTime(3 * FRAME_MS)
  const elsewhere = { start: 7, end: 8 }
  move(elsewhere)
  toTheEnd()
  expect(shown.at(-1)).toEqual(elsewhere)
})

it('gives way to a new glide, and stops when told', () => {
  const { glide, stop, shown, toTheEnd } = gliding()
  glide(FAR)
  vi.advanceTimersByTime(3 * FRAME_MS)
  glide({ start: 3_000, end: 4_000 })
  toTheEnd()
  expect(shown).not.toContainEqual(FAR)
  expect(shown.at(-1)).toEqual(near({ start: 3_000, end: 4_000 }))
  glide(FAR)
  vi.advanceTimersByTime(3 * FRAME_MS)
  stop()
  const frames = shown.length
  toTheEnd()
  expect(shown).toHaveLength(frames)
})

it('is a leap in its first step only: one entry in the history', () => {
  const { glide, leapt, shown, toTheEnd } = gliding()
  glide(FAR, true)
  toTheEnd()
  expect(leapt).toEqual(shown.slice(0, 1))
  isReduced = true
  glide(FROM, true)
  expect(leapt.at(-1)).toEqual(FROM)
})
