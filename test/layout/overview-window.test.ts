import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dragWindow, type Grip, gripAt } from '../../src/layout/overview-window.ts'

const full = { start: 0, end: 1000 }
const before = { start: 400, end: 600 }
const drag = (grip: Grip, from: number, to: number) => dragWindow(grip, { from, to, before, full, shortest: 10 })

describe('a press on the overview', () => {
  it('takes an edge, the body, or begins a new range', () => {
    const window = { x0: 100, x1: 300 }
    expect([20, 96, 200, 305, 340].map(x => gripAt(x, window))).toEqual(['new', 'start', 'body', 'end', 'new'])
  })

  it('leaves a narrow window a body to be moved by', () => {
    expect(gripAt(105, { x0: 100, x1: 110 })).toBe('body')
    expect(gripAt(95, { x0: 100, x1: 110 })).toBe('start')
    expect(gripAt(115, { x0: 100, x1: 110 })).toBe('end')
  })
})

describe('dragging', () => {
  it('moves the body, as far as there is time', () => {
    expect(drag('body', 500, 550)).toEqual({ start: 450, end: 650 })
    expect(drag('body', 500, 2000)).toEqual({ start: 800, end: 1000 })
  })

  it('resizes by an edge, which may cross the other', () => {
    expect(drag('start', 400, 300)).toEqual({ start: 300, end: 600 })
    expect(drag('end', 600, 100)).toEqual({ start: 100, end: 400 })
  })

  it('keeps the edge that is not held where the view could get no shorter', () => {
    expect(drag('start', 400, 595)).toEqual({ start: 590, end: 600 })
    expect(drag('end', 600, 405)).toEqual({ start: 400, end: 410 })
    expect(drag('start', 400, 605)).toEqual({ start: 600, end: 610 })
  })

  it('selects a new range in either direction', () => {
    expect(drag('new', 100, 250)).toEqual({ start: 100, end: 250 })
    expect(drag('new', 250, 100)).toEqual({ start: 100, end: 250 })
  })

  it('never leaves all of time and never gets shorter than the shortest view', () => {
    const instant = fc.integer({ min: -2000, max: 3000 })
    fc.assert(
      fc.property(fc.constantFrom<Grip>('start', 'end', 'body', 'new'), instant, instant, (grip, from, to) => {
        const { start, end } = drag(grip, from, to)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(1000)
        expect(end - start).toBeGreaterThanOrEqual(10)
      }),
      { seed: 4 },
    )
  })
})
