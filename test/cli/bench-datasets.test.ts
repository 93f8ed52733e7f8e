import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createAxis, placeOf } from '../../src/cli/bench/datasets/axis.ts'
import { asJson, asNdjson, asPlainJson, writeEvents } from '../../src/cli/bench/datasets/write-events.ts'

const DAY = 86_400_000
const folder = mkdtempSync(join(tmpdir(), 'whence-bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('puts a moment where it may begin, a duration from start to end, and nothing that has no bound', () => {
  expect(placeOf('1970-01-01')).toEqual({ start: 0, end: 0, latest: DAY })
  expect(placeOf('1970-01-01/1970-01-03')).toEqual({ start: 0, end: 3 * DAY, latest: 3 * DAY })
  expect(placeOf('1970-01-01/..')).toEqual({ start: 0, end: 0, latest: 0 })
  expect(placeOf('../..')).toBeUndefined()
})

it('finds where the median event starts, in whatever order they come', () => {
  const axis = createAxis()
  for (const start of [30, 0, 10]) axis.add({ start, end: start, latest: start + 10 })
  expect([axis.full(), axis.middle()]).toEqual([{ start: 0, end: 40 }, 0.25])
})

it('writes the same events as JSON, as lines, and as what the peers draw', () => {
  const [json, lines, plain] = ['a.json', 'a.ndjson', 'a.plain.json'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeEvents(200, [
    { path: json, form: asJson },
    { path: lines, form: asNdjson },
    { path: plain, form: asPlainJson },
  ])
  const { events, ...head } = JSON.parse(readFileSync(json, 'utf8'))
  const [first, ...rest] = readFileSync(lines, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect([first, rest]).toEqual([head, events])

  const { events: drawn, full } = JSON.parse(readFileSync(plain, 'utf8'))
  expect(drawn).toHaveLength(200)
  expect(drawn[7].title).toBe(events[7].title)
  expect(drawn[7].actors.map((number: number) => head.actors[number].id)).toEqual(
    events[7].actors.map(({ actor }: { actor: string }) => actor),
  )
  expect(full.start).toBe(Math.min(...drawn.map(({ start }: { start: number }) => start)))
})
