import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensure } from '../../../lib/assert.ts'
import { ACTORS } from '../../synthetic/cast.ts'
import { type Dataset, MOST_IN_JSON, type ServedFile } from '../setting.ts'
import { fingerprintOf } from './fingerprint.ts'
import { packFile } from './pack-file.ts'
import { asJson, asNdjson, asPlainJson, writeEvents } from './write-events.ts'

/** The actor whose name comes first, and who is part of nothing and has no parts. */
const ACTOR = ensure(ACTORS[0], 'an actor')

type Made = { readonly fingerprint: string; readonly dataset: Dataset }

/**
 * The synthetic dataset of that size, in the folder that is served under `/data/`. Kept for other runs: the packed one
 * takes minutes to make.
 */
export async function syntheticDataset(root: string, folder: string, events: number): Promise<Dataset> {
  mkdirSync(folder, { recursive: true })
  const fingerprint = fingerprintOf(root)
  // Written last, so it tells that the files beside it are whole.
  const record = join(folder, `events-${events}.made.json`)
  if (existsSync(record)) {
    const made: Made = JSON.parse(readFileSync(record, 'utf8'))
    if (made.fingerprint === fingerprint) return made.dataset
    rmSync(record)
  }
  const dataset = events <= MOST_IN_JSON ? writeJson(folder, events) : await writePacked(root, folder, events)
  const made: Made = { fingerprint, dataset }
  if (!dataset.missing) writeFileSync(record, `${JSON.stringify(made, null, 2)}\n`)
  return dataset
}

function writeJson(folder: string, events: number): Dataset {
  const name = `events-${events}.json`
  const { middle } = writeEvents(events, [{ path: join(folder, name), form: asJson }])
  const file = served(folder, name)
  return { ...common(events, middle), form: 'json', ours: file, peers: file, actor: ACTOR }
}

async function writePacked(root: string, folder: string, events: number): Promise<Dataset> {
  const [lines, packed, plain] = ['ndjson', 'parquet', 'plain.json'].map(end => `events-${events}.${end}`) as [
    string,
    string,
    string,
  ]
  const { head, middle } = writeEvents(events, [
    { path: join(folder, lines), form: asNdjson },
    { path: join(folder, plain), form: asPlainJson },
  ])
  const result = await packFile(root, join(folder, lines), join(folder, packed))
  rmSync(join(folder, lines))
  return {
    ...common(events, middle),
    form: 'packed',
    ours: result.ok ? served(folder, packed) : { url: `/data/${packed}`, bytes: 0 },
    peers: served(folder, plain),
    actor: { id: String(head.actors.findIndex(({ id }) => id === ACTOR.id)), name: ACTOR.name },
    ...(!result.ok && { missing: result.error }),
  }
}

const common = (events: number, middle: number) => ({
  key: String(events),
  label: events.toLocaleString('en'),
  events,
  middle,
})

const served = (folder: string, name: string): ServedFile => ({
  url: `/data/${name}`,
  bytes: statSync(join(folder, name)).size,
})
