import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Question } from '../../../src/data/worker/messages.ts'
import { createRemoteShelf, type RemoteShelf } from '../../../src/data/worker/remote-shelf.ts'
import { makeEvent } from '../../support/make-event.ts'

function shelf(length = 100_000) {
  const asked: Question[] = []
  return { asked, ...createRemoteShelf(length, question => asked.push(question)) }
}
const events = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => makeEvent({ id: `e${from + i}`, title: `Event ${from + i}` }))
const microtask = () => Promise.resolve()

it('asks in one go for what one task wants, by whole pages, and never twice', async () => {
  const { asked, load } = shelf()
  load(5, 6)
  load(40, 41)
  load(7, 8)
  expect(asked).toEqual([])
  await microtask()
  expect(asked).toEqual([{ ask: 'events', from: 0, to: 64 }])
  load(6, 7)
  load(640, 641)
  await microtask()
  expect(asked.slice(1)).toEqual([{ ask: 'events', from: 640, to: 672 }])
})

it('asks for no row beyond the last', async () => {
  const { asked, load } = shelf(70)
  load(65, 70)
  await microtask()
  expect(asked).toEqual([{ ask: 'events', from: 64, to: 70 }])
})

it('knows events, labels and the rows of ids once they have come', () => {
  const { at, labelAt, rowOf, putEvents, putLabels } = shelf()
  putLabels([128], [{ id: 'far', title: 'Far' }])
  expect([at(128), labelAt(128)?.title, rowOf('far')]).toEqual([undefined, 'Far', 128])
  putEvents(32, events(32, 2))
  expect([at(33)?.id, labelAt(33)?.title, rowOf('e33'), at(34)]).toEqual(['e33', 'Event 33', 33, undefined])
})

describe('events', () => {
  const KEPT = 600
  async function filled(pages: number) {
    const filling = shelf()
    for (let page = 0; page < pages; page++) {
      filling.load(page * 32, page * 32 + 1)
      await microtask()
      filling.putEvents(page * 32, events(page * 32, 32))
    }
    return filling
  }
  const heldBy = ({ at }: Pick<RemoteShelf, 'at'>, rows: number) =>
    Array.from({ length: rows }, (_, row) => at(row)).filter(event => event !== undefined).length

  it('are forgotten if they were looked at longest ago, and asked for again', async () => {
    const { asked, at, load } = await filled(KEPT + 1)
    expect([at(0), at(32)?.id]).toEqual([undefined, 'e32'])
    const before = asked.length
    load(0, 1)
    await microtask()
    expect(asked.slice(before)).toEqual([{ ask: 'events', from: 0, to: 32 }])
  })

  it('are kept while somebody looks at them, as at the one in the panel', async () => {
    const { at, load, putEvents } = await filled(KEPT)
    for (let page = KEPT; page < 3 * KEPT; page++) {
      expect(at(5)?.id).toBe('e5')
      load(page * 32, page * 32 + 1)
      await microtask()
      putEvents(page * 32, events(page * 32, 32))
    }
    expect([at(5)?.id, at(40)]).toEqual(['e5', undefined])
  })

  it('are no more than so many, however many come at once', async () => {
    const { load, putEvents, ...held } = shelf()
    load(0, 64_000)
    await microtask()
    putEvents(0, events(0, 64_000))
    expect(heldBy(held, 64_000)).toBe(KEPT * 32)
  })
})

describe('labels', () => {
  const labelsOf = (rows: readonly number[]) => rows.map(row => ({ id: `e${row}`, title: `Event ${row}` }))

  it('are asked for by row, in one question at a time, in order', async () => {
    const { asked, loadLabel } = shelf()
    for (const row of [70_000, 5, 5, 130]) loadLabel(row)
    await microtask()
    expect(asked).toEqual([{ ask: 'labels', rows: [5, 130, 70_000] }])
    loadLabel(9)
    await microtask()
    expect(asked).toHaveLength(1)
  })

  it('that were wanted while others came are asked for then, but for those that are there', async () => {
    const { asked, labelAt, loadLabel, putLabels } = shelf()
    loadLabel(5)
    await microtask()
    for (const row of [8, 5, 7]) loadLabel(row)
    await microtask()
    putLabels([5], labelsOf([5]))
    expect(labelAt(5)).toEqual({ id: 'e5', title: 'Event 5' })
    expect(asked.slice(1)).toEqual([{ ask: 'labels', rows: [7, 8] }])
    putLabels([7, 8], labelsOf([7, 8]))
    loadLabel(9)
    await microtask()
    expect(asked.slice(2)).toEqual([{ ask: 'labels', rows: [9] }])
  })

  it('of a view that has been left are forgotten: those that were wanted last are asked for', async () => {
    const { asked, loadLabel, putLabels } = shelf()
    loadLabel(0)
    await microtask()
    for (let row = 1; row <= 5_000; row++) loadLabel(row)
    loadLabel(7)
    await microtask()
    putLabels([0], labelsOf([0]))
    const [, next] = asked
    expect(next).toEqual({ ask: 'labels', rows: [7, ...Array.from({ length: 255 }, (_, i) => 4_746 + i)] })
  })
})

describe('while a hand moves the timeline', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], now: 10_000 })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  /** Frames of a zoom, each of which wants the label and the event of a row of its own. */
  async function zoom({ handMoves, loadLabel, load }: ReturnType<typeof shelf>, frames: number) {
    for (let row = 0; row < frames; row++) {
      handMoves()
      loadLabel(row)
      load(row * 32, row * 32 + 1)
      await microtask()
      vi.advanceTimersByTime(16)
    }
  }

  it('what it has leapt to is asked for at once', async () => {
    const page = shelf()
    await zoom(page, 1)
    expect(page.asked.map(({ ask }) => ask)).toEqual(['labels', 'events'])
  })

  it('what it passes waits until it rests, so that the first half second asks twice', async () => {
    const page = shelf()
    await zoom(page, 30)
    const asked = () => page.asked.filter(({ ask }) => ask === 'events').length
    expect(asked()).toBe(2)
    vi.advanceTimersByTime(100)
    expect(asked()).toBe(3)
    expect(page.asked.at(-1)).toEqual({ ask: 'events', from: 26 * 32, to: 30 * 32 })
  })

  it('nothing is forgotten that was wanted last', async () => {
    const page = shelf()
    await zoom(page, 30)
    page.putLabels([0], [{ id: 'e0', title: 'Event 0' }])
    vi.advanceTimersByTime(100)
    const labels = page.asked.filter(({ ask }) => ask === 'labels')
    expect(labels).toEqual([
      { ask: 'labels', rows: [0] },
      { ask: 'labels', rows: Array.from({ length: 29 }, (_, i) => i + 1) },
    ])
  })
})
