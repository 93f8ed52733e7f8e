import { expect, it } from 'vitest'
import type { Question } from '../../../src/data/worker/messages.ts'
import { createRemoteShelf } from '../../../src/data/worker/remote-shelf.ts'
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
  putLabels(128, [{ id: 'far', title: 'Far' }])
  expect([at(128), labelAt(128)?.title, rowOf('far')]).toEqual([undefined, 'Far', 128])
  putEvents(32, events(32, 2))
  expect([at(33)?.id, labelAt(33)?.title, rowOf('e33'), at(34)]).toEqual(['e33', 'Event 33', 33, undefined])
})

it('forgets the events that were looked at longest ago, and asks for them again', async () => {
  const { asked, at, load, putEvents } = shelf()
  for (let page = 0; page < 500; page++) {
    load(page * 32, page * 32 + 1)
    await microtask()
    putEvents(page * 32, events(page * 32, 32))
  }
  expect([at(0), at(499 * 32)?.id]).toEqual([undefined, 'e15968'])
  const before = asked.length
  load(0, 1)
  await microtask()
  expect(asked.length).toBe(before + 1)
})
