import { describe, expect, it } from 'vitest'
import { NO_GUESTS } from '../../src/layout/guest.ts'
import type { Band, Mark, Scene } from '../../src/layout/scene.ts'
import { timeScale } from '../../src/time/time-scale.ts'
import { createMarkMotion } from '../../src/ui/timeline/mark-motion.ts'

const LANE_Y = 60
const CLUSTER_Y = 200
const PACKING = {}
const FURTHER = timeScale({ start: 0, end: 1000 }, 1000)
const CLOSER = timeScale({ start: 250, end: 750 }, 1000)

const BAND: Band = { id: 'none', name: '', count: 9, top: 0, height: 220, clusterY: CLUSTER_Y }

function mark(row: number, { x = 500, y = LANE_Y } = {}): Mark {
  const texture = { key: 'occurred', dashed: false, hollow: false, hatched: false, crossed: false, struck: false }
  const place = { x0: x - 4, x1: x + 4, y, core0: x - 4, core1: x + 4 }
  const rest = { openStart: false, openEnd: false, parts: [], twins: [], label: undefined }
  return { key: `none/${row}`, row, id: `e${row}`, shape: 'dot', texture, ...place, ...rest }
}

const scene = (level: number, ...marks: readonly Mark[]): Scene => ({
  width: 1000,
  height: 220,
  level,
  marks,
  clusters: [],
  bands: [BAND],
  axis: { minor: [], major: [] },
  guests: NO_GUESTS,
  awaited: [],
})

/** A motion with a clock that stands still until it is told to go on. */
function setup({ isReduced = false } = {}) {
  let now = 1000
  const motion = createMarkMotion(() => now)
  let again = () => {}
  return {
    motion,
    draw: (shown: Scene, { packing = PACKING, scale = FURTHER }: { packing?: object; scale?: typeof FURTHER } = {}) => {
      again = () => motion.begin(shown, packing, scale, isReduced)
      again()
    },
    /** The next frame, so much later. */
    wait: (ms: number) => {
      now += ms
      again()
    },
  }
}

const AT_REST = { y: LANE_Y, alpha: 1 }

describe('at a new level', () => {
  it('a mark that comes in rises from its cluster into its lane, and grows stronger', () => {
    const { motion, draw, wait } = setup()
    draw(scene(1))
    draw(scene(2, mark(1)))
    expect(motion.placeOf(mark(1))).toEqual({ y: CLUSTER_Y, alpha: 0 })
    wait(90)
    const halfway = motion.placeOf(mark(1))
    expect(halfway.y).toBeLessThan(CLUSTER_Y)
    expect(halfway.y).toBeGreaterThan(LANE_Y)
    expect(halfway.alpha).toBeGreaterThan(0.5)
    expect(motion.isMoving()).toBe(true)
    wait(90)
    expect(motion.placeOf(mark(1))).toEqual(AT_REST)
    expect(motion.isMoving()).toBe(false)
  })

  it('a mark that goes sinks into its cluster and fades, and then is gone', () => {
    const { motion, draw, wait } = setup()
    draw(scene(2, mark(1)))
    draw(scene(1))
    expect(motion.leaving(FURTHER)).toMatchObject([{ mark: { row: 1 }, y: LANE_Y, alpha: 1 }])
    wait(90)
    const [halfway] = motion.leaving(FURTHER)
    expect(halfway?.y).toBeGreaterThan(LANE_Y)
    expect(halfway?.y).toBeLessThan(CLUSTER_Y)
    expect(halfway?.alpha).toBeLessThan(0.5)
    wait(89)
    const [last] = motion.leaving(FURTHER)
    expect(last?.y).toBeCloseTo(CLUSTER_Y, 1)
    expect(last?.alpha).toBeCloseTo(0, 3)
    wait(1)
    expect(motion.leaving(FURTHER)).toEqual([])
    expect(motion.isMoving()).toBe(false)
  })

  it('a mark that is going stays where its date is, without label and twins', () => {
    const { motion, draw } = setup()
    const label = { text: 'A title', x: 610, width: 60, strong: false }
    draw(scene(2, { ...mark(1, { x: 600 }), label, twins: [{ x0: 1, x1: 2 }] }))
    draw(scene(1), { scale: CLOSER })
    expect(motion.leaving(CLOSER)).toMatchObject([{ mark: { x0: 692, x1: 700, label: undefined, twins: [] } }])
    expect(motion.leaving(FURTHER)).toMatchObject([{ mark: { x0: 596, x1: 604 } }])
  })

  it('a mark that has got another lane goes there from the old one, in full strength', () => {
    const { motion, draw, wait } = setup()
    draw(scene(1, mark(1, { y: 12 })))
    draw(scene(2, mark(1)))
    expect(motion.placeOf(mark(1))).toEqual({ y: 12, alpha: 1 })
    wait(90)
    expect(motion.placeOf(mark(1))).toMatchObject({
      y: expect.toSatisfy((y: number) => y > 12 && y < LANE_Y),
      alpha: 1,
    })
    wait(90)
    expect(motion.placeOf(mark(1))).toEqual(AT_REST)
  })

  it('a mark that keeps its lane does not move', () => {
    const { motion, draw } = setup()
    draw(scene(1, mark(1)))
    draw(scene(2, mark(1)))
    expect(motion.placeOf(mark(1))).toEqual(AT_REST)
    expect(motion.isMoving()).toBe(false)
  })

  it('a mark that comes in from beside the plot has left no cluster, and is there at once', () => {
    const { motion, draw } = setup()
    draw(scene(2), { scale: CLOSER })
    draw(scene(1, mark(1, { x: 100 })), { scale: FURTHER })
    expect(motion.placeOf(mark(1, { x: 100 }))).toEqual(AT_REST)
    expect(motion.isMoving()).toBe(false)
  })

  it('a mark that comes back while it is going is no longer going', () => {
    const { motion, draw, wait } = setup()
    draw(scene(2, mark(1)))
    draw(scene(1))
    wait(50)
    draw(scene(2, mark(1)))
    expect(motion.leaving(FURTHER)).toEqual([])
  })
})

describe('within a level', () => {
  it('nothing moves, comes up or sinks, while marks come and go at the sides', () => {
    const { motion, draw } = setup()
    draw(scene(1, mark(1), mark(2)))
    draw(scene(1, mark(2), mark(3)))
    expect([mark(2), mark(3)].map(motion.placeOf)).toEqual([AT_REST, AT_REST])
    expect(motion.leaving(FURTHER)).toEqual([])
    expect(motion.isMoving()).toBe(false)
  })
})

describe('where filters deal out the lanes anew', () => {
  it('marks go to their new lanes, new ones are there at once, and what is filtered away is gone', () => {
    const { motion, draw } = setup()
    draw(scene(1, mark(1, { y: 12 }), mark(2)))
    draw(scene(1, mark(1), mark(3)), { packing: {} })
    expect(motion.placeOf(mark(1))).toEqual({ y: 12, alpha: 1 })
    expect(motion.placeOf(mark(3))).toEqual(AT_REST)
    expect(motion.leaving(FURTHER)).toEqual([])
  })

  it('what was going is gone, too', () => {
    const { motion, draw } = setup()
    draw(scene(2, mark(1)))
    draw(scene(1))
    draw(scene(1), { packing: {} })
    expect(motion.leaving(FURTHER)).toEqual([])
  })
})

it('the first scene is there at once', () => {
  const { motion, draw } = setup()
  draw(scene(1, mark(1)))
  expect(motion.placeOf(mark(1))).toEqual(AT_REST)
  expect(motion.isMoving()).toBe(false)
})

it('where the reader wants less motion, nothing moves', () => {
  const { motion, draw } = setup({ isReduced: true })
  draw(scene(1, mark(1, { y: 12 }), mark(2)))
  draw(scene(2, mark(1), mark(3)))
  expect([mark(1), mark(3)].map(motion.placeOf)).toEqual([AT_REST, AT_REST])
  expect(motion.leaving(FURTHER)).toEqual([])
  expect(motion.isMoving()).toBe(false)
})
