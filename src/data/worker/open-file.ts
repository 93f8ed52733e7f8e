import type { AsyncBuffer } from 'hyparquet'
import { messageOf } from '../../lib/message-of.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { sha256 } from '../../lib/sha256.ts'
import { type Problem, unreadable } from '../../model/problem.ts'
import { titlesSearched } from '../../model/search/build-index.ts'
import { FETCHED_HEADER } from '../../offline/fetched-header.ts'
import { isOpened } from '../../opened/is-opened.ts'
import { MAX_BYTES } from '../../opened/looks-like.ts'
import { looksTabular } from '../../opened/looks-tabular.ts'
import { openedName } from '../../opened/opened-address.ts'
import { decodeText } from '../decode-text.ts'
import { Unfetched } from '../packed/damage.ts'
import type { Progress } from '../packed/read-groups.ts'
import type { HeldDataset, WholeDataset } from './held-dataset.ts'
import { type Line, openRanged } from './ranged-file.ts'
import { refusalOf } from './refusal.ts'

/** A file that is read in one go, or one that gives parts of itself. */
export type FoundFile = Result<{ readonly whole: Response } | { readonly parts: AsyncBuffer }, readonly Problem[]>
type Opened = Result<HeldDataset | WholeDataset, readonly Problem[]>

type Opening = {
  readonly progress: Progress
  readonly copied: (fetched: string) => void
  readonly line: Line
}

/** Opens the dataset at an address: JSON, a table of events, or packed (`.parquet`), which takes a server that sends parts of a file. */
export async function openFile(url: string, { progress, copied, line }: Opening): Promise<Opened> {
  try {
    const found = isOpened(url) ? await (await import('./find-kept.ts')).findKept(url) : await find(url, line)
    if (!found.ok) return found
    if ('parts' in found.value) return await openParts(found.value.parts)
    const { whole: response } = found.value
    const fetched = response.headers.get(FETCHED_HEADER)
    if (fetched !== null) copied(fetched)
    const bytes = await readAll(response, progress)
    if (!bytes)
      return err(
        unreadable(`the file has more than ${MAX_BYTES} bytes, which is all that this page reads in one go`, PACK),
      )
    const digest = sha256(bytes) // On a thread of the browser's, while this one reads the text.
    const opened = await openBytes(bytes, nameOf(url))
    if (!opened.ok) return opened
    return ok({ ...opened.value, head: { ...opened.value.head, sha256: await digest } })
  } catch (error) {
    if (error instanceof Unfetched) return err(unreadable(error.message, error.hint))
    return err(unreadable(messageOf(error)))
  }
}

async function openBytes(bytes: Uint8Array, fileName: string): Promise<Opened> {
  const text = decodeText(bytes)
  if (text === undefined) return (await import('./open-table.ts')).openOther(bytes, fileName)
  if (/^\s*</.test(text)) return err(unreadable('what lies there is a web page, not a dataset', NO_DATASET))
  if (looksTabular(text)) return (await import('./open-table.ts')).openTable(text, fileName)
  return (await import('./open-json.ts')).openJson(text)
}

/** Of the file, as it is written there if it cannot be read otherwise. */
function nameOf(url: string): string {
  const name = new URL(url).pathname.replace(/^.*\//, '')
  try {
    return openedName(url) ?? decodeURIComponent(name)
  } catch {
    return name
  }
}

/** On a server. */
async function find(url: string, line: Line): Promise<FoundFile> {
  if (/\.parquet$/i.test(new URL(url, self.location.href).pathname)) return ok({ parts: await openRanged(url, line) })
  // On their way together; if it cannot be had, that is said where it is used.
  if (!TABLE.test(url)) import('./open-json.ts').catch(() => undefined)
  const response = await fetch(url)
  return response.ok ? ok({ whole: response }) : err(unreadable(refusalOf(response)))
}

async function openParts(parts: AsyncBuffer): Promise<Opened> {
  const { openPacked } = await import('../packed/open-packed.ts')
  const opened = await openPacked(parts)
  if (!opened.ok) return opened
  const packed = opened.value
  return ok({
    head: packed.head,
    pending: 'facets',
    columns: packed.columns,
    facets: packed.facets,
    events: packed.events,
    labels: packed.titles,
    async searched() {
      const titles = await packed.allTitles()
      return titles.ok ? ok(titlesSearched(titles.value)) : titles
    },
    rowOf: packed.rowOf,
  })
}

/** Undefined if it is too long. */
async function readAll(response: Response, progress: Progress): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const total = Number(response.headers.get('content-length')) || undefined
  if ((total ?? 0) > MAX_BYTES) return undefined
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array(await response.arrayBuffer())
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value)
    length += read.value.length
    if (length > MAX_BYTES) return undefined
    if (total !== undefined) progress(Math.min(1, length / total))
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** By its name; what a file is otherwise its first words say. */
const TABLE = /\.[ct]sv$/i

/** Many servers answer with a page of their own where there is no file. */
const NO_DATASET = 'is the file at that address, and is that how its name is written?'

const PACK = 'pack it: npm run pack -- FILE OUT.parquet'
