import { type FileHandle, open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf } from '../../lib/message-of.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { couldNotRun, done, type Outcome } from '../outcome.ts'
import { reasonOf } from '../read-text.ts'
import { asProblemReport } from '../report.ts'
import { shortPath } from '../short-path.ts'
import { checkFile } from './check-file.ts'
import { writePacked } from './write-packed.ts'

const USAGE = `Usage: npm run pack -- FILE OUT

Writes a packed dataset: a Parquet file, sorted by time, of which the page reads only what it shows.

  FILE    the dataset: a JSON file; or, if it is called .ndjson or .jsonl, lines of JSON: first the head (all but
          "events"), then one event a line
  OUT     the packed file, such as events.parquet; it is replaced if it is there
  --help  shows this

The rules are those of npm run check; quotes are not re-verified. Errors stop the packing, warnings do not.
Exits with 0 if the file was packed, 1 if the dataset has errors, 2 if it could not be packed.`

/** A table is as large as a spreadsheet, which needs no packing. */
const FROM_TABLE = 'The page opens it as it is. To pack it, save it there as a dataset first (“Export”).'

/** The pack command: arguments in, a file and a report out. Relative paths are given from the folder `from`. */
export async function runPack(args: readonly string[], from: string): Promise<Outcome> {
  const asked = readArgs(args)
  if (!asked.ok) return couldNotRun(`${asked.error}\n\n${USAGE}`)
  const { file, out, help } = asked.value
  if (help) return done(USAGE)
  return pack(resolve(from, file), resolve(from, out), from)
}

async function pack(path: string, out: string, from: string): Promise<Outcome> {
  const started = performance.now()
  const name = shortPath(path, from)
  if (/\.(csv|tsv)$/i.test(path)) return couldNotRun(`${name} is a table. ${FROM_TABLE}`)
  const file = await open(path).catch(reasonOf)
  if (typeof file === 'string') return couldNotRun(`${name} could not be read: ${file}.`)
  try {
    // Events are read twice, the second time by where they are.
    if (!(await file.stat()).isFile()) return couldNotRun(`${name} could not be read: it is not a file.`)
    if (await isAt(file, out)) return couldNotRun(`${shortPath(out, from)} is the dataset, and would be replaced.`)
    const { problems, dataset } = await checkFile(file, /\.(ndjson|jsonl)$/i.test(path) ? 'ndjson' : 'json')
    const size = dataset && {
      events: dataset.events,
      actors: dataset.head.actors.length,
      sources: dataset.head.sources.length,
    }
    const report = asProblemReport({ file: name, problems, ...(size && { size }) })
    if (!dataset || problems.some(({ level }) => level === 'error')) return { status: 1, output: report, complaint: '' }
    const bytes = await writePacked(file, dataset.head, dataset.keys, out)
    const seconds = ((performance.now() - started) / 1_000).toFixed(1)
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024)
    const events = dataset.keys.count()
    const summary = `${shortPath(out, from)}: ${events} rows, ${bytes} bytes, ${seconds} s, ${megabytes} MB of memory at most.`
    return done(`${report}\n${summary}`)
  } catch (error) {
    return couldNotRun(`${shortPath(out, from)} could not be packed: ${reasonOf(error)}.`)
  } finally {
    await file.close()
  }
}

/** Whether a path leads to an open file, by whatever name: a link, too, or other letters where case does not count. */
async function isAt(file: FileHandle, path: string): Promise<boolean> {
  const [{ dev, ino }, found] = await Promise.all([
    file.stat({ bigint: true }),
    stat(path, { bigint: true }).catch(() => undefined),
  ])
  return found?.dev === dev && found.ino === ino
}

type Asked = { readonly file: string; readonly out: string; readonly help: boolean }

function readArgs(args: readonly string[]): Result<Asked, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    })
    const [file = '', out = ''] = positionals
    if (values.help) return ok({ file, out, help: true })
    if (positionals.length !== 2)
      return err(`A dataset and the file to write, please, not ${positionals.length} names.`)
    return ok({ file, out, help: false })
  } catch (error) {
    return err(messageOf(error))
  }
}
