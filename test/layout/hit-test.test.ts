import { expect, it } from 'vitest'
import { hitTest, isCluster } from '../../src/layout/hit-test.ts'
import { LANE_PX } from '../../src/layout/packing.ts'
import type { Scene } from '../../src/layout/scene.ts'
import { ensure } from '../../src/lib/assert.ts'
import { makeCollection, rowsUpTo } from '../support/make-event.ts'
import { packedCollection } from '../support/packed-scene.ts'

const full = { start: Date.UTC(2020, 0), end: Date.UTC(2023, 0) }
const screen = { widthPx: 600, heightPx: 100, full }
const SLACK = 3

/**
 * Two marks in the first lane, one in the second, and a badge in the third.
 *
 *     px  100  120  140  160
 *     0    [a--]    [b--]
 *     1    [c--]
 *     2      ▮+9
 */
function drawnScene(): Scene {
  const scene = packedCollection(makeCollection(['a 2021']), screen).sceneOf(full)
  const places = {
    a: { x0: 100, x1: 120, y: 0 },
    b: { x0: 140, x1: 160, y: 0 },
    c: { x0: 100, x1: 120, y: LANE_PX },
  }
  const [any] = scene.marks
  const marks = Object.entries(places).map(([id, place]) => ({
    ...ensure(any, 'a mark'),
    label: undefined,
    id,
    ...place,
  }))
  const badge = { key: 'badge', band: 'none', level: 0, bin: 0, count: 9, x: 120, y: 2 * LANE_PX, lodged: [] }
  return { ...scene, marks, clusters: [{ ...badge, among: rowsUpTo(9) }] }
}

it('of two marks that lie over one another the upper one is hit', () => {
  const scene = drawnScene()
  const [a, b] = scene.marks
  const over = [ensure(a, 'a'), { ...ensure(b, 'b'), x0: 110, x1: 160 }]
  expect([105, 115, 150].map(x => hitTest({ ...scene, marks: over }, x, 0, SLACK))).toEqual([over[0], over[1], over[1]])
})

function hitAt(x: number, lane: number, slack = SLACK): string | undefined {
  const hit = hitTest(drawnScene(), x, lane * LANE_PX, slack)
  return hit && (isCluster(hit) ? 'badge' : hit.id)
}

it('a mark is hit in its own lane alone, with a little slack at its ends', () => {
  expect([hitAt(110, 0), hitAt(110, 1), hitAt(150, 0), hitAt(150, 1)]).toEqual(['a', 'c', 'b', undefined])
  expect([hitAt(97, 0), hitAt(123, 0), hitAt(96, 0), hitAt(124, 0)]).toEqual(['a', 'a', undefined, undefined])
})

it('a badge is hit across its width, in its own lane alone', () => {
  expect([hitAt(120, 2), hitAt(103, 2), hitAt(140, 2), hitAt(150, 2)]).toEqual(['badge', 'badge', 'badge', undefined])
  expect(hitAt(120, 1)).toBe('c')
})

it('the nearer of two marks is hit, and of two as near the one that begins first', () => {
  expect([hitAt(129, 0, 20), hitAt(131, 0, 20), hitAt(130, 0, 20)]).toEqual(['a', 'b', 'a'])
})
