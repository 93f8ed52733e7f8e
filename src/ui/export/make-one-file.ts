import { messageOf } from '../../lib/message-of.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { type FileContents, withContents } from '../../one-file/one-file.ts'
import { isOpened } from '../../opened/is-opened.ts'
import { keptFile } from '../../opened/kept-files.ts'
import { likenessOf } from '../../opened/looks-like.ts'
import { looksTabular } from '../../opened/looks-tabular.ts'

/** The file checks its dataset each time it is opened, while the reader waits: this much takes some seconds. */
const MAX_MB = 16

type Wanted = Omit<FileContents, 'dataset'> & {
  /** What is shown, as JSON; undefined if not all of it is in the page. */
  readonly asJson: (() => string) | undefined
  /** Where the dataset lies that is open; undefined for the shipped one, which the file has already. */
  readonly dataset: URL | undefined
}

/** The one file with the dataset that is open, or a sentence on why there is none. */
export async function makeOneFile({ dataset, asJson, ...contents }: Wanted): Promise<Result<Blob, string>> {
  if (dataset && /\.parquet$/i.test(dataset.pathname)) return err(PACKED)
  try {
    // Of a file that was opened another may have taken the place since: what is shown is what is wanted.
    const isShown = dataset !== undefined && isOpened(dataset.href) && asJson !== undefined
    const [file, text] = await Promise.all([
      textOf('whence.html'),
      isShown ? asJson() : dataset && datasetText(dataset),
    ])
    if (text === 'packed') return err(PACKED)
    const json = text !== undefined && looksTabular(text) ? asJson?.() : text
    const bytes = new Blob([json ?? '']).size
    if (bytes > MAX_MB * 1e6) return err(tooLarge(bytes))
    return ok(new Blob([withContents(file, { ...contents, dataset: json })], { type: 'text/html' }))
  } catch (error) {
    return err(`The file could not be made: ${messageOf(error)}.`)
  }
}

const tooLarge = (bytes: number) =>
  `This dataset has ${Math.ceil(bytes / 1e6)} MB. One file can hold up to ${MAX_MB} MB.`

const PACKED = 'A packed dataset is read piece by piece, and does not fit into one file.'

async function datasetText(dataset: URL): Promise<string> {
  if (!isOpened(dataset.href)) return textOf(dataset)
  const file = await keptFile(dataset.href)
  if (!file) throw new Error('this browser keeps no copy of the opened file any more')
  return (await likenessOf(file)).is === 'packed' ? 'packed' : file.text()
}

async function textOf(address: string | URL): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${address}`)
  return response.text()
}
