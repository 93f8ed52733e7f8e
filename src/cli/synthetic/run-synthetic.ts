import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { messageOf } from '../../lib/message-of.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { couldNotRun, done, type Outcome } from '../outcome.ts'
import { reasonOf } from '../read-text.ts'
import { type SyntheticOptions, syntheticJson, syntheticNdjson } from './synthetic-dataset.ts'

const USAGE = `Usage: npm run synthetic -- [--events N] [--seed N] OUT

Writes a dataset that a program made up from a seed; the same options give the same file, byte for byte.

  OUT         the file; as NDJSON if it is called .ndjson, else as one JSON file
  --events N  how many events; 1000 if not said
  --seed N    what chance begins with; 1 if not said
  --help      shows this

Exits with 0 if the file was written, 2 if not.`

export async function runSynthetic(args: readonly string[], from: string): Promise<Outcome> {
  const asked = readArgs(args)
  if (!asked.ok) return couldNotRun(`${asked.error}\n\n${USAGE}`)
  if (asked.value.help) return done(USAGE)
  const { out, options } = asked.value
  try {
    const pieces = out.endsWith('.ndjson') ? syntheticNdjson(options) : syntheticJson(options)
    await pipeline(Readable.from(inBlocks(pieces)), createWriteStream(resolve(from, out)))
    return done(`${out}: ${options.events} events from the seed ${options.seed}.`)
  } catch (error) {
    return couldNotRun(`${out} could not be written: ${reasonOf(error)}.`)
  }
}

const BLOCK = 1 << 20

/** A stream takes far longer for a million lines than for a thousand blocks. */
function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = ''
  for (const piece of pieces) {
    block += piece
    if (block.length < BLOCK) continue
    yield block
    block = ''
  }
  yield block
}

type Asked = { readonly help: boolean; readonly out: string; readonly options: SyntheticOptions }

function readArgs(args: readonly string[]): Result<Asked, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { events: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    const events = Number(values.events ?? 1_000)
    const seed = Number(values.seed ?? 1)
    if (!Number.isSafeInteger(events) || events < 0) return err(`--events takes a count, not ${values.events}.`)
    if (!Number.isSafeInteger(seed)) return err(`--seed takes a whole number, not ${values.seed}.`)
    const [out] = positionals
    if (!values.help && (out === undefined || positionals.length > 1)) return err('One file to write, please.')
    return ok({ help: !!values.help, out: out ?? '', options: { events, seed } })
  } catch (error) {
    return err(messageOf(error))
  }
}
