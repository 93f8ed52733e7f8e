import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Scene } from '../../src/layout/scene.ts'
import { createTimelineStore } from '../../src/store/timeline-store.ts'
import { arrival } from '../../src/ui/late-events.ts'
import { bringAwaited } from '../../src/ui/timeline/bring-awaited.ts'
import { lateCollection } from '../support/late-collection.ts'
import { makeCollection } from '../support/make-event.ts'

const late = () => lateCollection(makeCollection(['a 2020', 'b 2021', 'c 2022']))

describe('waiting for what is late', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('looks once at what has come together', async () => {
    const store = createTimelineStore()
    store.getState().receive(late().collection)
    const look = vi.fn(() => look.mock.calls.length === 2)
    const done = arrival(store, look)
    for (let i = 0; i < 5; i++) store.getState().arrive('labels')
    await vi.runAllTimersAsync()
    expect(await done).toBe(true)
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('gives up when nothing comes any more, or the dataset fails', async () => {
    const store = createTimelineStore()
    store.getState().receive(late().collection)
    const waiting = arrival(store, () => false)
    await vi.runAllTimersAsync()
    expect(await waiting).toBe(false)
    const failing = arrival(store, () => false)
    store.getState().fail([], 'a-file.json')
    expect(await failing).toBe(false)
  })

  it('fails if the look does', async () => {
    const store = createTimelineStore()
    store.getState().receive(late().collection)
    let looks = 0
    const waiting = arrival(store, () => {
      if (++looks === 2) throw new Error('cannot be drawn')
      return false
    })
    const failed = expect(waiting).rejects.toThrow('cannot be drawn')
    store.getState().arrive('events')
    await vi.runAllTimersAsync()
    await failed
  })
})

it('asks for the labels that marks lack, and for an event only where its label is there', () => {
  const { collection, comeLabelled } = late()
  const asked: string[] = []
  const events = {
    ...collection.events,
    load: (row: number) => void asked.push(`event ${row}`),
    loadLabel: (row: number) => void asked.push(`label ${row}`),
  }
  const scene = (...awaited: number[]) => ({ scene: { awaited } as Partial<Scene> as Scene })
  comeLabelled(1)
  expect(bringAwaited(events, [scene(0, 1), scene(2)])).toBe(false)
  expect(asked).toEqual(['label 0', 'event 1', 'label 2'])
  expect(bringAwaited(events, [scene(), scene()])).toBe(true)
})
