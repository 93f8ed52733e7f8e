import type { FileHandle } from 'node:fs/promises'
import type { DatasetHead } from '../../data/check-part.ts'
import { decodeText } from '../../data/decode-text.ts'
import { limitProblems } from '../../data/limit-problems.ts'
import { movedProblems } from '../../data/moved-problems.ts'
import { parseJson } from '../../data/parse-json.ts'
import { parseShape } from '../../data/parse-shape.ts'
import { createProblemList } from '../../data/problem-list.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Problem } from '../../model/problem.ts'
import { createEventCheck, type EventCheck, notUtf8 } from './check-events.ts'
import type { FileScan, ScanFault } from './located-record.ts'
import { scanJson } from './scan-json.ts'
import { scanNdjson } from './scan-ndjson.ts'
import type { SortKeys } from './sort-keys.ts'

type CheckedFile = {
  readonly problems: readonly Problem[]
  /** Missing where the JSON or the shape of the head is at fault. */
  readonly dataset?: { readonly head: DatasetHead; readonly keys: SortKeys; readonly events: number }
}

type Form = 'json' | 'ndjson'

const CHUNK_BYTES = 1 << 20

/**
 * The first of two readings: everything that `npm run check` asks, but for the quotes. As the rules hold an event
 * against the head, and a JSON file may have its actors after its events, the head comes from a scan of its own.
 */
export async function checkFile(file: FileHandle, form: Form): Promise<CheckedFile> {
  const scan = () => (form === 'json' ? scanJson() : scanNdjson())
  const problems = createProblemList()
  const head = await readHead(file, scan(), form)
  if (!head.ok) return { problems: head.error }
  const check: EventCheck = createEventCheck(head.value, problems)
  const events = scan()
  for await (const chunk of chunksOf(file)) for (const record of events.push(chunk)) check.see(record)
  const { records, fault } = events.end()
  for (const record of records) check.see(record)
  if (fault) problems.add([jsonProblem(fault)])
  const dataset = check.finish()
  return { problems: problems.listed(), dataset }
}

async function* chunksOf(file: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    // A new one each time: records that were cut out of it may still be in use.
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, position)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    position += bytesRead
  }
}

/** Of NDJSON one line; of JSON the whole file is gone through, and what is not an event kept. */
async function readHead(
  file: FileHandle,
  scan: FileScan,
  form: Form,
): Promise<Result<DatasetHead, readonly Problem[]>> {
  for await (const chunk of chunksOf(file)) {
    const records = scan.push(chunk)
    if (scan.fault() || (form === 'ndjson' && records.length > 0)) break
  }
  const { head: bytes, gap, fault } = scan.end()
  if (fault) return err([jsonProblem(fault)])
  const text = decodeText(bytes)
  if (text === undefined) return err([notUtf8({ line: 1, column: 1 })])
  const json = parseJson(text)
  if (!json.ok) return err(limitProblems(movedProblems(json.error, where => beyondGap(where, gap))))
  if (form === 'ndjson' && typeof json.value === 'object' && json.value !== null && 'events' in json.value)
    return err([HAS_EVENTS])
  const shape = parseShape(form === 'json' || !isObject(json.value) ? json.value : { ...json.value, events: [] })
  if (!shape.ok) return err(limitProblems(shape.error))
  const { events, ...head } = shape.value
  return events.length === 0 ? ok(head) : err([SPELT_OTHERWISE])
}

/** A place in the head, `file:12:5`, as one in the file. */
function beyondGap(where: string, gap: ReturnType<FileScan['end']>['gap']): string {
  const [line = 1, column = 1] = where.split(':').slice(1).map(Number)
  if (!gap || line < gap.from.line || (line === gap.from.line && column < gap.from.column)) return where
  const after = line === gap.from.line ? column - gap.from.column + gap.to.column : column
  return `file:${line - gap.from.line + gap.to.line}:${after}`
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const jsonProblem = ({ line, column, message, hint }: ScanFault): Problem => ({
  rule: 'json',
  level: 'error',
  where: `file:${line}:${column}`,
  message,
  hint,
})

const HAS_EVENTS: Problem = {
  rule: 'shape',
  level: 'error',
  where: 'file:1:1',
  message: 'the first line has events, and should be the head alone',
  hint: 'put each event on a line of its own, or call the file .json',
}

/** `"\u0065vents"` is the same key to JSON, but not to the scan. */
const SPELT_OTHERWISE: Problem = {
  rule: 'shape',
  level: 'error',
  where: 'events',
  message: 'the key "events" is written with an escape',
  hint: 'write it in letters',
}
