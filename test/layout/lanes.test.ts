import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANE_GAP_PX, packLanes } from '../../src/layout/lanes.ts'
import { lanesOf } from '../support/draw-events.ts'
import { someEvents } from '../support/some-events.ts'

describe('packing into lanes', () => {
  it('puts events that overlap into different lanes', () => {
    const { lanes } = lanesOf(`
      a [-----]
      b    [-----]
    `)
    expect(lanes).toEqual({ a: 0, b: 1 })
  })

  it('reuses a lane once it is free again', () => {
    const { lanes } = lanesOf(`
      a [----]
      b    [-----]
      c            [---]
    `)
    expect(lanes.c).toBe(0)
  })

  it('gives the first lane to what matters most, whenever it happened', () => {
    const { lanes } = lanesOf(`
      a1 [----]
      b5   [----]
    `)
    expect(lanes).toEqual({ a: 1, b: 0 })
  })

  it('keeps room for labels where there is any, and gives them up before it gives up a mark', () => {
    const drawing = `
      a *
      b   *
    `
    expect(lanesOf(drawing, { labelPx: 200 }).lanes).toEqual({ a: 0, b: 1 })
    expect(lanesOf(drawing, { labelPx: 200, maxLanes: 1 })).toEqual({ lanes: { a: 0 }, overflow: ['b'] })
    expect(lanesOf(drawing, { labelPx: 0, maxLanes: 1 })).toEqual({ lanes: { a: 0, b: 0 }, overflow: [] })
  })

  it('returns what found no lane, in time order, for the clusters to count', () => {
    const { overflow } = lanesOf(
      `
      a5 [----]
      b1   [-----]
      c2 [-----]
    `,
      { maxLanes: 1 },
    )
    expect(overflow).toEqual(['b', 'c'])
  })

  it('loses no event and lets no two in a lane touch, at any scale', () => {
    fc.assert(
      fc.property(
        someEvents(),
        fc.integer({ min: -45, max: -12 }),
        fc.integer({ min: 1, max: 12 }),
        (events, power, maxLanes) => {
          const { lanes, overflow } = packLanes(events, {
            pxPerMs: 2 ** power,
            maxLanes,
            labelWidth: ({ title }) => title.length * 7,
            end: Date.UTC(2100, 0),
          })
          const drawn = lanes.flat().map(({ event }) => event.id)
          const unbounded = events.filter(
            ({ date: { bounds } }) => !Number.isFinite(bounds.earliest) && !Number.isFinite(bounds.latest),
          )
          expect(new Set([...drawn, ...overflow.map(({ id }) => id), ...unbounded.map(({ id }) => id)]).size).toBe(
            events.length,
          )
          expect(lanes.length).toBeLessThanOrEqual(maxLanes)
          for (const slots of lanes)
            slots.forEach((slot, i) => {
              const next = slots[i + 1]
              // Doubles far from 1970 are coarser than a px at the deepest scales; a hundredth of the gap is forgiven.
              if (next) expect(next.x0 - slot.x1).toBeGreaterThan(LANE_GAP_PX * 0.99 - 1e-6)
            })
        },
      ),
      { seed: 5, numRuns: 150 },
    )
  })
})
