import { describe, expect, it } from 'vitest'
import { syntheticDataset, syntheticJson } from '../../src/cli/synthetic/synthetic-dataset.ts'
import { checkDataset } from '../../src/data/read-dataset.ts'
import { boundsOf } from '../../src/time/edtf/bounds.ts'
import { parseEdtf } from '../../src/time/edtf/parse.ts'
import { lengthOf, MS_PER_DAY } from '../../src/time/span.ts'

const textOf = (events: number, seed = 1) => [...syntheticJson({ events, seed })].join('')
const { events } = syntheticDataset({ events: 3_000, seed: 7 })
const bounds = events.map(({ date }) => {
  const read = parseEdtf(date.edtf)
  if (!read.ok) throw new Error(read.error)
  return boundsOf(read.value)
})
const shareOf = (matching: number) => matching / events.length

describe('a synthetic dataset', () => {
  it.each([
    [0, 1],
    [1, 1],
    [3, 2],
    [100, 3],
    [1_000, 4],
    [5_000, 20_261_120],
  ])('passes every check, warnings too (%d events, seed %d)', (size, seed) => {
    expect(checkDataset(textOf(size, seed))).toEqual([])
  })

  it('is the same for the same seed, in whatever time zone, and another for another seed', () => {
    const dates = syntheticDataset({ events: 6, seed: 1 }).events.map(({ date }) => date.edtf)
    expect(dates).toEqual(['2001', '2006-04-16?', '2018-09', '2018-12-01/2020-01-25', '2018-24', '2024-08-09'])
    expect(textOf(200)).toBe(textOf(200))
    expect(textOf(200, 2)).not.toBe(textOf(200))
  })

  it('is the same as a whole and piece by piece', () => {
    expect(JSON.parse(textOf(50))).toEqual(syntheticDataset({ events: 50, seed: 1 }))
  })

  it('gives a third of its events an end', () => {
    expect(shareOf(bounds.filter(({ kind }) => kind === 'duration').length)).toBeCloseTo(1 / 3, 1)
  })

  it('involves 1 to 4 of 40 actors in each event: some often, some hardly ever', () => {
    const counts = new Map<string, number>()
    for (const { actors } of events) {
      expect(actors.length).toBeGreaterThanOrEqual(1)
      expect(actors.length).toBeLessThanOrEqual(4)
      for (const entry of actors) {
        const id = typeof entry === 'string' ? entry : entry.actor
        counts.set(id, (counts.get(id) ?? 0) + 1)
      }
    }
    const sorted = [...counts.values()].sort((a, b) => b - a)
    expect(sorted).toHaveLength(40)
    expect(sorted[0]).toBeGreaterThan(10 * (sorted[39] ?? 0))
  })

  it('comes in bursts: the fullest tenth of the months holds half of the events', () => {
    const perMonth = new Map<string, number>()
    for (const { earliest } of bounds) {
      if (!Number.isFinite(earliest)) continue
      const month = new Date(earliest).toISOString().slice(0, 7)
      perMonth.set(month, (perMonth.get(month) ?? 0) + 1)
    }
    const fullest = [...perMonth.values()].sort((a, b) => b - a).slice(0, 36)
    expect(shareOf(fullest.reduce((sum, count) => sum + count, 0))).toBeGreaterThan(0.5)
  })

  it('has dates in every kind of doubt', () => {
    const kinds = [
      bounds.some(({ approximate }) => approximate),
      bounds.some(({ uncertain }) => uncertain),
      bounds.some(({ openStart }) => openStart),
      bounds.some(({ openEnd }) => openEnd),
      ...['time', 'day', 'month', 'season', 'year', 'decade'].map(wanted =>
        bounds.some(({ precision }) => precision === wanted),
      ),
      events.some(({ date }) => date.competing),
      events.some(({ date }) => date.basis === 'external'),
    ]
    expect(kinds).not.toContain(false)
  })

  it('has events of an hour and of years', () => {
    const lengths = bounds
      .map(({ earliest, latest }) => lengthOf({ start: earliest, end: latest }))
      .filter(Number.isFinite)
    expect(Math.min(...lengths)).toBeLessThan(MS_PER_DAY / 24)
    expect(Math.max(...lengths)).toBeGreaterThan(3 * 365 * MS_PER_DAY)
  })
})
