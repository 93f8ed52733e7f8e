import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { densityCounter } from '../../src/layout/density.ts'
import { type EventColumns, emptyColumns } from '../../src/model/event-columns.ts'
import { createDensities } from '../../src/ui/timeline/densities.ts'
import { rowsUpTo } from '../support/make-event.ts'

const BINS = 60
/** A px a minute, for two hours. */
const scale = { xOf: (instant: number) => instant / 60_000, widthPx: 120 }
const MANY = 130_000

/** Events of a second each, over and over again through the two hours. */
function columnsOfMany(length: number) {
  const columns = emptyColumns(length)
  for (let row = 0; row < length; row++) {
    const start = (row % 7_200) * 1_000
    columns.earliest[row] = start
    columns.latest[row] = start + 1_000
  }
  return columns
}

function countedInOneGo(columns: EventColumns, rows: Uint32Array): Float64Array {
  const { add, counts } = densityCounter(columns, scale, BINS)
  add(rows)
  return counts()
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('counts a few at once, and remembers them', () => {
  const columns = columnsOfMany(50)
  const [all, shown] = [rowsUpTo(50), Uint32Array.of(1, 2, 3)]
  const ready = vi.fn()
  const { of } = createDensities(scale, BINS, ready)
  expect(of(columns, all)).toEqual(countedInOneGo(columns, all))
  expect(of(columns, shown)).toEqual(countedInOneGo(columns, shown))
  expect(of(columns, all)).toBe(of(columns, all))
  expect(ready).not.toHaveBeenCalled()
})

it('counts many in parts, which give the same, and says when it is done', async () => {
  const columns = columnsOfMany(MANY)
  const all = rowsUpTo(MANY)
  const ready = vi.fn()
  const { of } = createDensities(scale, BINS, ready)
  expect(of(columns, all)).toBeUndefined()
  await vi.waitFor(() => expect(ready).toHaveBeenCalled())
  expect(of(columns, all)).toEqual(countedInOneGo(columns, all))
  expect(ready).toHaveBeenCalledOnce()
})

it('of filters that follow each other counts the last to its end', async () => {
  const columns = columnsOfMany(MANY)
  const [first, last] = [rowsUpTo(MANY - 1), rowsUpTo(MANY - 2)]
  const ready = vi.fn()
  const { of } = createDensities(scale, BINS, ready)
  expect(of(columns, first)).toBeUndefined()
  expect(of(columns, last)).toBeUndefined()
  await vi.waitFor(() => expect(ready).toHaveBeenCalled())
  expect(of(columns, last)).toEqual(countedInOneGo(columns, last))
  expect(ready).toHaveBeenCalledOnce()
})

it('says no more once it is stopped', async () => {
  const columns = columnsOfMany(MANY)
  const all = rowsUpTo(MANY)
  const [stopped, other] = [vi.fn(), vi.fn()]
  const densities = createDensities(scale, BINS, stopped)
  densities.of(columns, all)
  densities.stop()
  createDensities(scale, BINS, other).of(columns, all)
  await vi.waitFor(() => expect(other).toHaveBeenCalled())
  expect(stopped).not.toHaveBeenCalled()
})
