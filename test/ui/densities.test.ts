import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { densityOf } from '../../src/layout/density.ts'
import { emptyColumns } from '../../src/model/event-columns.ts'
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

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('counts a few at once', () => {
  const columns = columnsOfMany(50)
  const [all, shown] = [rowsUpTo(50), Uint32Array.of(1, 2, 3)]
  const densities = createDensities(scale, BINS, () => {}).of(columns, all, shown)
  expect(densities).toEqual({
    all: densityOf(columns, all, scale, BINS),
    shown: densityOf(columns, shown, scale, BINS),
  })
})

it('counts many in parts, which give the same, and says when it is done', async () => {
  const columns = columnsOfMany(MANY)
  const [all, shown] = [rowsUpTo(MANY), rowsUpTo(MANY - 1)]
  let asked = 0
  const ready = vi.fn()
  const densities = createDensities(scale, BINS, ready)
  await vi.waitFor(() => {
    asked += 1
    expect(densities.of(columns, all, shown)).toBeDefined()
  })
  expect(asked).toBeGreaterThan(2)
  expect(ready).toHaveBeenCalledTimes(2)
  expect(densities.of(columns, all, shown)).toEqual({
    all: densityOf(columns, all, scale, BINS),
    shown: densityOf(columns, shown, scale, BINS),
  })
})

it('gives the same object while nothing changes, so that nothing is drawn anew', () => {
  const columns = columnsOfMany(50)
  const all = rowsUpTo(50)
  const { of } = createDensities(scale, BINS, () => {})
  expect(of(columns, all, all)).toBe(of(columns, all, all))
})

it('of filters that follow each other counts the last to its end', async () => {
  const columns = columnsOfMany(MANY)
  const all = rowsUpTo(MANY)
  const ready = vi.fn()
  const { of } = createDensities(scale, BINS, ready)
  of(columns, all, all)
  await vi.waitFor(() => expect(ready).toHaveBeenCalledTimes(1))
  of(columns, all, rowsUpTo(MANY - 1))
  const last = rowsUpTo(MANY - 2)
  of(columns, all, last)
  await vi.waitFor(() => expect(ready).toHaveBeenCalledTimes(2))
  expect(of(columns, all, last)?.shown).toEqual(densityOf(columns, last, scale, BINS))
})

it('says no more once it is stopped', async () => {
  const columns = columnsOfMany(MANY)
  const all = rowsUpTo(MANY)
  const ready = vi.fn()
  const stopped = createDensities(scale, BINS, ready)
  stopped.of(columns, all, all)
  stopped.stop()
  const other = createDensities(scale, BINS, () => {})
  await vi.waitFor(() => expect(other.of(columns, all, all)).toBeDefined())
  expect(ready).not.toHaveBeenCalled()
})
