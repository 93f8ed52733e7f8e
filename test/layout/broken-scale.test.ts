import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BREAK_PX, brokenScale } from '../../src/layout/broken-scale.ts'
import { densityOf } from '../../src/layout/density.ts'
import { fullSpan } from '../../src/model/opening-span.ts'
import { makeEvent } from '../support/make-event.ts'
import { someEvents } from '../support/some-events.ts'

const treatyAndNow = ['treaty 1828', 'a 2020-09-27', 'b 2022-10-17', 'c 2023-07-25'].map(makeEvent)

describe('the scale of the overview', () => {
  it('leaves out a long stretch without events, and gives its room to the rest', () => {
    const scale = brokenScale(fullSpan(treatyAndNow), treatyAndNow, 1000)
    expect(scale.breaks).toHaveLength(1)
    const recent = scale.xOf(Date.UTC(2023, 6)) - scale.xOf(Date.UTC(2020, 9))
    expect(recent).toBeGreaterThan(100)
    expect(scale.breaks[0] && scale.breaks[0].x1 - scale.breaks[0].x0).toBe(BREAK_PX)
  })

  it('is one straight line where events follow each other', () => {
    const events = ['a 2020', 'b 2021', 'c 2022', 'd 2023'].map(makeEvent)
    const full = fullSpan(events)
    const scale = brokenScale(full, events, 1000)
    expect(scale.breaks).toEqual([])
    expect(scale.xOf((full.start + full.end) / 2)).toBeCloseTo(500)
  })

  it('maps instants and px one to one, breaks included, and fills the width', () => {
    fc.assert(
      fc.property(
        someEvents(),
        fc.integer({ min: 300, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (events, width, share) => {
          const full = fullSpan(events)
          const scale = brokenScale(full, events, width)
          expect(scale.xOf(full.start)).toBeCloseTo(0)
          expect(scale.xOf(full.end)).toBeCloseTo(width, 3)
          expect(scale.xOf(scale.instantAt(share * width))).toBeCloseTo(share * width, 3)
        },
      ),
      { seed: 21, numRuns: 100 },
    )
  })
})

describe('density', () => {
  const linear = {
    xOf: (instant: number) => ((instant - Date.UTC(2022, 0)) / (Date.UTC(2023, 0) - Date.UTC(2022, 0))) * 365,
    widthPx: 365,
  }

  it('counts each event once in all, however long it is', () => {
    const counts = densityOf(['a 2022-03-03', 'b 2022-05', 'c 2022'].map(makeEvent), linear, 365)
    expect(counts.reduce((a, b) => a + b)).toBeCloseTo(3)
  })

  it('spreads an event over the time it may have filled', () => {
    const counts = densityOf([makeEvent('b 2022-05')], linear, 365)
    expect(counts[125]).toBeCloseTo(1 / 31)
    expect(counts[100]).toBe(0)
  })

  it('counts what is bounded on one side only at its bound, and nothing else', () => {
    const counts = densityOf(['a ../2022-03-02', 'b ../..'].map(makeEvent), linear, 365)
    expect(counts.reduce((a, b) => a + b)).toBe(1)
  })
})
