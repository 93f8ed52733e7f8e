import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTimelineStore } from '../../src/store/timeline-store.ts'
import { gatherEvents } from '../../src/ui/export/gather-events.ts'
import { lateCollection } from '../support/late-collection.ts'
import { makeCollection, rowsUpTo } from '../support/make-event.ts'

/** A store with a dataset whose events come when told to. */
function late(count: number) {
  const whole = makeCollection(Array.from({ length: count }, (_, i) => `e${i} ${1000 + i}`))
  const dataset = lateCollection(whole)
  const store = createTimelineStore()
  store.getState().receive(dataset.collection)
  const abort = new AbortController()
  const progress: number[] = []
  const gathering = (rows: Uint32Array) =>
    gatherEvents(store, rows, { onProgress: read => progress.push(read), signal: abort.signal })
  const come = (...rows: readonly number[]) => {
    for (const row of rows) dataset.come(row)
    store.getState().arrive('events')
  }
  return { store, gathering, come, abort, progress, asked: dataset.asked }
}

describe('gathering the events to write', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('asks for those that are not there, and gives all in the order of the rows', async () => {
    const { gathering, come, asked } = late(3)
    const events = gathering(Uint32Array.of(0, 2))
    expect(asked()).toEqual(['e0', 'e2'])
    come(2)
    come(0)
    await vi.advanceTimersByTimeAsync(50)
    expect((await events).map(({ id }) => id)).toEqual(['e0', 'e2'])
  })

  it('asks for many in portions, and says how far it is', async () => {
    const { gathering, come, progress, asked } = late(600)
    const events = gathering(rowsUpTo(600))
    while (progress.at(-1) !== 600) {
      come(...asked().map(id => Number(id.slice(1))))
      await vi.advanceTimersByTimeAsync(50)
    }
    expect((await events).length).toBe(600)
    expect(progress).toEqual([256, 512, 600])
  })

  it('ends when it is no longer wanted', async () => {
    const { gathering, abort } = late(2)
    const events = gathering(rowsUpTo(2))
    abort.abort()
    await expect(events).rejects.toThrow(/abort/i)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('fails when nothing comes any more, and not while something does', async () => {
    const { gathering, come } = late(3)
    const events = gathering(rowsUpTo(3))
    const failed = expect(events).rejects.toThrow('The dataset does not answer.')
    await vi.advanceTimersByTimeAsync(15_000)
    come(0)
    await vi.advanceTimersByTimeAsync(15_000)
    come(1)
    expect(vi.getTimerCount()).toBeGreaterThan(0)
    await vi.runAllTimersAsync()
    await failed
  })

  it('fails when the dataset turns out to be broken', async () => {
    const { gathering, store } = late(2)
    const events = gathering(rowsUpTo(2))
    store.getState().fail([], 'large.json')
    await expect(events).rejects.toThrow('The dataset could not be read.')
  })
})
