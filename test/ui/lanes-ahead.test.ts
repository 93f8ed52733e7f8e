import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Packing } from '../../src/layout/packing.ts'
import { sceneAt } from '../../src/layout/scene.ts'
import { fullSpan } from '../../src/model/opening-span.ts'
import { lengthOf, type Span } from '../../src/time/span.ts'
import { timeScale } from '../../src/time/time-scale.ts'
import { zoomAround } from '../../src/time/viewport.ts'
import { createLanesAhead } from '../../src/ui/timeline/lanes-ahead.ts'
import { makeCollection } from '../support/make-event.ts'
import { LABELS, packedCollection } from '../support/packed-scene.ts'

const WIDTH = 1000
const zoomBy = (view: Span, times: number, around: number) =>
  zoomAround(view, 1 / times, around, { full: view, shortest: 1 })
let idle: ((deadline: { timeRemaining: () => number }) => void)[] = []

beforeEach(() => {
  idle = []
  vi.stubGlobal('requestIdleCallback', (run: (typeof idle)[number]) => idle.push(run))
  vi.stubGlobal('cancelIdleCallback', (handle: number) => {
    idle[handle - 1] = () => {}
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** The browser has so many ms to spare, and a tile takes one of them. */
function rest(ms: number) {
  const due = idle
  idle = []
  for (const run of due) run({ timeRemaining: () => ms-- })
}

function setup() {
  const events = Array.from({ length: 400 }, (_, i) => ({ id: `e${i}`, date: `${1900 + (i % 100)}-0${1 + (i % 9)}` }))
  const { columns, events: shelf } = makeCollection(events)
  const full = fullSpan(columns)
  const { packing } = packedCollection({ columns, events: shelf }, { widthPx: WIDTH, heightPx: 200, full })
  const asked: string[] = []
  const watched: Packing = {
    ...packing,
    bands: packing.bands.map(band => ({
      ...band,
      tile: (level, index) => {
        asked.push(`${level}/${index}`)
        return band.tile(level, index)
      },
    })),
  }
  const contextAt = (viewport: Span) => ({ columns, events: shelf, scale: timeScale(viewport, WIDTH), labels: LABELS })
  const ahead = createLanesAhead()
  /** Draws a view, and says what was asked for. */
  const draw = (viewport: Span) => {
    asked.length = 0
    const scene = sceneAt(watched, contextAt(viewport))
    const drawn = [...asked]
    asked.length = 0
    ahead.prepare(watched, scene, contextAt(viewport))
    return { level: scene.level, drawn }
  }
  const view = zoomBy(full, 4, (full.start + full.end) / 2)
  return { draw, asked, ahead, view }
}

describe('lanes of the next closer level', () => {
  it('are dealt out when the browser has nothing to do, all that a step closer shows', () => {
    const { draw, asked, view } = setup()
    const { level } = draw(view)
    expect(asked).toEqual([])
    rest(50)
    const prepared = [...asked]
    for (const tile of prepared) expect(tile).toMatch(new RegExp(`^${level + 1}/`))
    const closer = draw(zoomBy(view, 2 ** 0.51, view.start + lengthOf(view) * 0.3))
    expect(closer.level).toBe(level + 1)
    expect(prepared).toEqual(expect.arrayContaining(closer.drawn))
  })

  it('wait for more time where there is little', () => {
    const { draw, asked, view } = setup()
    draw(view)
    rest(2)
    expect(asked).toEqual([])
    rest(3)
    expect(asked).toHaveLength(1)
    rest(50)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.length).toBeGreaterThan(1)
  })

  it('are dealt out once for a view, however often that is drawn, and not for one that has been left', () => {
    const { draw, asked, view } = setup()
    draw(view)
    draw(view)
    expect(idle).toHaveLength(1)
    const { level } = draw(zoomBy(view, 4, view.start))
    rest(50)
    for (const tile of asked) expect(tile).toMatch(new RegExp(`^${level + 1}/`))
    expect(idle).toEqual([])
  })

  it('are not when the timeline is gone', () => {
    const { draw, asked, ahead, view } = setup()
    draw(view)
    ahead.stop()
    rest(50)
    expect(asked).toEqual([])
  })
})
