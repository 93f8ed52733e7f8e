import { expect, it } from 'vitest'
import { createLabelFit } from '../../src/layout/label-fit.ts'
import { stillsOf } from '../../src/layout/stills.ts'
import { collectionOf } from '../../src/model/collection.ts'
import { makeCollection, makeEvent, rowsUpTo } from '../support/make-event.ts'

const labels = createLabelFit(text => text.length * 6)
const WIDTH_PX = 800

const stills = (dates: readonly string[]) => {
  const events = dates.map((date, i) =>
    makeEvent({ id: `e-${String(i).padStart(3, '0')}`, date, title: `The event of number ${i} and its long name` }),
  )
  const { columns, events: shelf } = collectionOf(makeCollection([]), events)
  return stillsOf(rowsUpTo(events.length), { columns, events: shelf, labels, widthPx: WIDTH_PX })
}

const DATES = Array.from({ length: 150 }, (_, i) => new Date(Date.UTC(2021, 0, 1 + 3 * i)).toISOString().slice(0, 10))

it('draws or counts every event of a strip, and all events over the pieces', () => {
  for (const { scene, from, to } of stills(DATES)) {
    const counted = scene.clusters.reduce((sum, { count }) => sum + count, 0)
    expect(scene.marks.length + counted).toBe(to - from)
  }
  const [, ...pieces] = stills(DATES)
  expect(pieces.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(DATES.length)
})

it('lets no label and no name of a tick run over the edge, since nobody can pan to the rest', () => {
  for (const { scene } of stills(DATES)) {
    for (const { label } of scene.marks) if (label) expect(label.x + label.width).toBeLessThanOrEqual(WIDTH_PX)
    for (const { x, label } of scene.axis.minor) if (label) expect(x + label.length * 6).toBeLessThanOrEqual(WIDTH_PX)
  }
})

it('begins the label of what reaches in from before at the edge, where it can be read', () => {
  const spans = DATES.map((date, i) => (i % 3 === 0 ? `../${date}` : date))
  const labels = stills(spans).flatMap(({ scene }) => scene.marks.flatMap(({ label }) => label ?? []))
  expect(labels.length).toBeGreaterThan(20)
  for (const { x } of labels) expect(x).toBeGreaterThanOrEqual(0)
})

it('counts within the plot what has no room, where most of it lies outside, too', () => {
  const crowd = [...DATES, ...Array.from({ length: 60 }, () => '2021-01-01'), ...DATES.map(() => DATES.at(-1) ?? '')]
  const xs = stills(crowd.toSorted()).flatMap(({ scene }) => scene.clusters.map(({ x }) => x))
  expect(xs).toContain(0)
  for (const x of xs) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(WIDTH_PX)
  }
})

it('makes pieces of a height of which four fill a page, or three where they are crowded', () => {
  const highest = (dates: readonly string[]) => Math.max(...stills(dates).map(({ scene }) => scene.height))
  const crowded = DATES.flatMap(date => Array.from({ length: 4 }, () => date))
  // Letter, the shorter paper, has room for 1,165 px at the width of 880; each takes 77 px for its axis, caption and margin.
  expect(4 * (highest(DATES) + 77)).toBeLessThanOrEqual(1_165 + 12)
  expect(3 * (highest(crowded) + 77)).toBeLessThanOrEqual(1_165 + 12)
  expect(highest(crowded)).toBeGreaterThan(highest(DATES))
})
