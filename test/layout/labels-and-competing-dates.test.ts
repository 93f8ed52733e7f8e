import { expect, it } from 'vitest'
import type { Mark } from '../../src/layout/scene.ts'
import { makeCollection, type TerseEvent } from '../support/make-event.ts'
import { packedCollection } from '../support/packed-scene.ts'

const full = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2023, 0, 1) }
const LONG = 'Somebody says something that takes long to say'

/** One lane of 600 px, 1.8 days to the px. */
const screen = { widthPx: 600, heightPx: 50, full }

function marksOf(events: readonly TerseEvent[]): readonly Mark[] {
  return packedCollection(makeCollection(events), screen).sceneOf(full).marks
}

const labelEnd = ({ label }: Mark) => (label ? label.x + label.width : Number.NEGATIVE_INFINITY)

it('a label ends before the competing date that is drawn beside the next mark', () => {
  const next = { id: 'b', date: '2022-01-01' }
  const [plain] = marksOf([{ id: 'a', date: '2020-06-01', title: LONG }, next])
  const [short] = marksOf([
    { id: 'a', date: '2020-06-01', title: LONG },
    { ...next, competing: ['2021-09-01/2021-10-01'] },
  ])
  const twinX = (Date.UTC(2021, 8, 1) - full.start) * (600 / (full.end - full.start))
  expect(plain && labelEnd(plain)).toBeGreaterThan(twinX)
  expect(short?.label?.text).toMatch(/…$/)
  expect(short && labelEnd(short)).toBeLessThan(twinX)
})

it('a competing date too far off to be drawn takes no room from a label', () => {
  const [mark] = marksOf([
    { id: 'a', date: '2020-06-01', title: LONG },
    { id: 'b', date: '2022-01-01', competing: ['2020-08-01'] },
  ])
  expect(mark && labelEnd(mark)).toBeGreaterThan(300)
})
