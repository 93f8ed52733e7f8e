import { createWriteStream, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ensure } from '../../lib/assert.ts'
import { boundsOf } from '../../time/edtf/bounds.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import { ACTORS } from '../synthetic/cast.ts'
import { syntheticJson, syntheticParts } from '../synthetic/synthetic-dataset.ts'
import type { Dataset } from './setting.ts'

const SEED = 20_261_120

/** Writes the synthetic dataset of that size into the folder, which is served under `/data/`. */
export async function writeDataset(folder: string, events: number): Promise<Dataset> {
  mkdirSync(folder, { recursive: true })
  const options = { events, seed: SEED }
  const name = `events-${events}.json`
  await pipeline(Readable.from(syntheticJson(options)), createWriteStream(join(folder, name)))
  const { id, name: actorName } = ensure(ACTORS[0], 'an actor')
  return {
    events,
    url: `/data/${name}`,
    bytes: statSync(join(folder, name)).size,
    actor: { id, name: actorName },
    middle: middleOf(options),
  }
}

function middleOf(options: { readonly events: number; readonly seed: number }): number {
  const starts: number[] = []
  let end = -Infinity
  for (const { date } of syntheticParts(options).events()) {
    const read = parseEdtf(date.edtf)
    if (!read.ok) continue
    const { earliest, latest } = boundsOf(read.value)
    if (Number.isFinite(earliest)) starts.push(earliest)
    if (Number.isFinite(latest)) end = Math.max(end, latest)
  }
  const start = starts[0] ?? 0
  return ((starts[starts.length >> 1] ?? 0) - start) / (end - start)
}
