import { spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runPack } from '../../src/cli/pack/run-pack.ts'
import { asProblemReport } from '../../src/cli/report.ts'
import { syntheticJson, syntheticNdjson } from '../../src/cli/synthetic/synthetic-dataset.ts'
import { checkDataset } from '../../src/data/read-dataset.ts'
import type { DatasetFile, EventRecord } from '../../src/model/schema.ts'
import { FAULTS } from '../data/faults.ts'
import { goodDataset, LAUNCH } from '../data/good-dataset.ts'
import { collectionOf, gotten, opened } from '../data/packed/packing.ts'
import { eventsOf } from '../support/make-event.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'whence-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

const options = { events: 400, seed: 4 }
const lines = [...syntheticNdjson(options)]
const pathOf = (name: string) => join(folder, name)
const packedBytes = (name: string) => new Uint8Array(readFileSync(pathOf(name)))

function file(name: string, content: string | object) {
  writeFileSync(pathOf(name), typeof content === 'string' ? content : JSON.stringify(content))
  return name
}
const asNdjson = ({ events, ...head }: DatasetFile) => [head, ...events].map(value => JSON.stringify(value)).join('\n')

function linked(name: string, link: (to: string, at: string) => void) {
  link(pathOf('mine.json'), pathOf(name))
  return name
}

/** Other work may run beside the tests. */
const PATIENCE_MS = 30_000

describe('npm run pack', { timeout: PATIENCE_MS }, () => {
  it('makes the same file of JSON and of NDJSON, and tells of it', async () => {
    const ofLines = await runPack([file('a.ndjson', lines.join('')), 'lines.parquet'], folder)
    const ofJson = await runPack([file('a.json', [...syntheticJson(options)].join('')), 'json.parquet'], folder)
    expect([ofLines.status, ofJson.status]).toEqual([0, 0])
    expect(packedBytes('json.parquet')).toEqual(packedBytes('lines.parquet'))
    expect(ofLines.output).toMatch(/^a\.ndjson \(400 events, 40 actors, \d+ sources\): no problems\.\n/)
    expect(ofLines.output).toMatch(/\nlines\.parquet: 400 rows, \d+ bytes, [\d.]+ s, \d+ MB of memory at most\.$/)
    const events = eventsOf(collectionOf([...syntheticJson(options)].join('')).collection)
    const dataset = await opened(packedBytes('lines.parquet'))
    expect(gotten(await dataset.events(0, dataset.length))).toEqual(events)
  })

  it('sorts events that come in any order, and warns of it as the check does', async () => {
    const [head = '', ...events] = lines
    const shuffled = events.toSorted((a, b) => (a.slice(20) < b.slice(20) ? -1 : 1))
    const { status, output } = await runPack([file('b.ndjson', head + shuffled.join('')), 'b.parquet'], folder)
    expect(status).toBe(0)
    expect(output).toMatch(/^order: 1 warning\n {2}⚠ events\./)
    await runPack([file('sorted.ndjson', lines.join('')), 'sorted.parquet'], folder)
    const rows = async (name: string) =>
      (await opened(packedBytes(name))).titles(Array.from({ length: 400 }, (_, row) => row))
    expect(await rows('b.parquet')).toEqual(await rows('sorted.parquet'))
  })

  it('reads a JSON file that is written in whatever way, with its events before its head', async () => {
    const { events, ...head } = goodDataset({ title: 'A "title" with { and [ in it' })
    await runPack([file('c.json', { ...head, events }), 'c.parquet'], folder)
    await runPack([file('d.json', JSON.stringify({ events, ...head }, null, '\t\r\n')), 'd.parquet'], folder)
    const readAll = async (name: string) => (await opened(packedBytes(name))).events(0, 10)
    expect(await readAll('d.parquet')).toEqual(await readAll('c.parquet'))
  })

  it.each(FAULTS.map(fault => [fault.name, fault] as const))('prints what the check prints: %s', async (_, fault) => {
    const dataset = structuredClone(goodDataset())
    fault.damage(dataset, list => list[0] as (typeof list)[number])
    const text = JSON.stringify(dataset)
    const { status, output } = await runPack([file('e.json', text), 'e.parquet'], folder)
    const problems = checkDataset(text)
    const errors = problems.filter(({ level }) => level === 'error')
    expect(status).toBe(errors.length > 0 ? 1 : 0)
    const report = asProblemReport({ file: 'e.json', problems }).split('\n').slice(0, -1).join('\n')
    expect(output.startsWith(report)).toBe(true)
  })

  it('says where in the file the JSON of an event is broken', async () => {
    const [head = '', first = '', second = ''] = lines
    const broken = `${head}${first}${second.replace('"title"', 'title')}`
    const { output } = await runPack([file('f.ndjson', broken), 'f.parquet'], folder)
    expect(output).toMatch(/✖ file:3:\d+\n {6}expected a key in double quotes, found "t"/)
    const missing = JSON.stringify(goodDataset(), null, 2).replace(
      /\},\n {4}\{\n {6}"id": "(?!.*"id": ")/s,
      '}\n    {\n      "id": "',
    )
    expect((await runPack([file('f.json', missing), 'f.parquet'], folder)).output).toMatch(/✖ file:\d+:\d+/)
  })

  it.each([
    ['before the events', (text: string) => text.replace('"sources"', 'sources')],
    ['in the events', (text: string) => text.replace('"citations"', 'citations')],
    ['on the line on which they end', (text: string) => text.replace(/\],\s*"updated"/, '], updated')],
    ['after the events', (text: string) => text.replace(/"Last 😀 é"/, 'Last')],
    ['at the end', (text: string) => `${text}]`],
  ])('names the same line and column as the check does, where JSON is broken %s', async (_, damage) => {
    const { sources, actors, events } = goodDataset()
    const dataset = { description: 'é 😀', sources, actors, events, updated: '2022', title: 'Last 😀 é' }
    for (const space of [2, 0]) {
      const text = damage(
        JSON.stringify({ ...dataset, events: [{ ...LAUNCH, summary: '😀' }, ...events] }, null, space),
      )
      const [problem] = checkDataset(text)
      const { output } = await runPack([file('i.json', text), 'i.parquet'], folder)
      expect(problem?.rule).toBe('json')
      expect(output).toContain(`✖ ${problem?.where}\n      ${problem?.message}`)
    }
  })

  it('finds ids that events share, however far apart they stand', async () => {
    const twice = [...lines, lines[1] ?? ''].join('')
    const { status, output } = await runPack([file('g.ndjson', twice), 'g.parquet'], folder)
    expect(status).toBe(1)
    expect(output).toContain('events[0] and events[400] both have the id "event-001"')
  })

  it('leaves no half-written file, and an older one as it was, where there are errors', async () => {
    file('old.parquet', 'what was here before')
    const bad: EventRecord = { ...LAUNCH, actors: ['nobody'] }
    const { status } = await runPack(
      [file('h.ndjson', asNdjson(goodDataset({ events: [bad] }))), 'old.parquet'],
      folder,
    )
    expect(status).toBe(1)
    expect(readFileSync(pathOf('old.parquet'), 'utf8')).toBe('what was here before')
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  it.each([
    ['by its own name', () => 'mine.json'],
    ['by its whole path', () => pathOf('mine.json')],
    ['by a link', () => linked('symbolic.json', symlinkSync)],
    ['by a second name', () => linked('hard.json', linkSync)],
  ])('does not write over the dataset, wherever it was called from: %s', async (_, nameOut) => {
    const content = JSON.stringify(goodDataset())
    const { status, complaint } = await runPack([file('mine.json', content), nameOut()], folder)
    expect(status).toBe(2)
    expect(complaint).toContain('is the dataset, and would be replaced')
    expect(readFileSync(pathOf('mine.json'), 'utf8')).toBe(content)
  })

  it('neither writes to nor takes away a file of another name', async () => {
    const content = JSON.stringify(goodDataset())
    const { status } = await runPack([file('mine.part', content), 'mine'], folder)
    expect(status).toBe(0)
    expect(readFileSync(pathOf('mine.part'), 'utf8')).toBe(content)
  })

  it.each([
    ['one name', ['a.json'], /A dataset and the file to write/],
    ['an unknown option', ['--fast', 'a.json', 'b.parquet'], /--fast/],
    [
      'a file that is not there',
      ['nothing.json', 'b.parquet'],
      /nothing\.json could not be read: there is no such file/,
    ],
    ['a folder', ['.', 'b.parquet'], /could not be read/],
    ['a place that cannot be written to', ['a.json', 'nowhere/b.parquet'], /could not be packed: there is no such/],
  ])('exits with 2 and a word on stderr for %s', async (_, args, words) => {
    file('a.json', goodDataset())
    const { status, output, complaint } = await runPack(args, folder)
    expect({ status, output }).toEqual({ status: 2, output: '' })
    expect(complaint).toMatch(words)
  })
})

describe('the command in a process of its own', () => {
  const run = (script: string, args: readonly string[], heapMegabytes?: number) =>
    spawnSync(
      process.execPath,
      [...(heapMegabytes ? [`--max-old-space-size=${heapMegabytes}`] : []), join(ROOT, 'src/cli', script), ...args],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, npm_lifecycle_event: '' } },
    )
  // The first run of a checkout bundles the command, which takes Vite and its memory.
  beforeAll(() => {
    run('pack.mjs', ['--help'])
  }, 60_000)

  it('shows its usage', () => {
    const { status, stdout } = run('pack.mjs', ['--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Usage: npm run pack -- FILE OUT/)
  })

  it('says of a table what to do with it', () => {
    const { status, stderr } = run('pack.mjs', [file('events.csv', 'title,date,status,quote,source\n'), 'out.parquet'])
    expect(status).toBe(2)
    expect(stderr).toContain('events.csv is a table.')
  })

  // What is held does not depend on the zone, and it takes a while.
  it.runIf(process.env.TZ === 'UTC')(
    'packs 50,000 events of 30 MB in a heap of 96 MB, which they would fill as objects',
    () => {
      const { status, stderr, stdout } = run('pack.mjs', [file('many.ndjson', manyEvents(50_000)), 'many.parquet'], 96)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toContain('many.parquet: 50000 rows')
    },
    60_000,
  )
})

describe('npm run synthetic', () => {
  it('writes NDJSON where the name says so, and JSON elsewhere', async () => {
    const { runSynthetic } = await import('../../src/cli/synthetic/run-synthetic.ts')
    const args = ['--events', '30', '--seed', '2']
    expect((await runSynthetic([...args, 'out.ndjson'], folder)).status).toBe(0)
    expect((await runSynthetic([...args, 'out.json'], folder)).status).toBe(0)
    const [head, ...events] = readFileSync(pathOf('out.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect({ ...head, events }).toEqual(JSON.parse(readFileSync(pathOf('out.json'), 'utf8')))
    expect((await runSynthetic(['--events', 'many', 'x.json'], folder)).complaint).toMatch('--events takes a count')
    expect(existsSync(pathOf('x.json'))).toBe(false)
  })
})

/** In time order, small to check, and long. */
function manyEvents(count: number): string {
  const rows = [JSON.stringify({ sources: [{ id: 'paper' }], actors: [{ id: 'avelia', name: 'Avelia' }] })]
  for (let i = 0; i < count; i++) {
    const id = `event-${String(i).padStart(6, '0')}`
    const date = { edtf: String(1900 + Math.floor((i * 100) / count)) }
    const citations = [{ source: 'paper', quote: { exact: 'It happened.' } }]
    const summary = 'It is told at length. '.repeat(20).trim()
    rows.push(JSON.stringify({ id, title: id, summary, status: 'occurred', actors: ['avelia'], date, citations }))
  }
  return rows.join('\n')
}
