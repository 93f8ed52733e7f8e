import { escapeMarkup } from '../lib/escape-markup.ts'

/**
 * The page, its data and all it needs as one HTML file, that opens from a disk. The build makes one of the shipped
 * dataset; the page makes others of it by putting another dataset in its place. Script and style are named in the file's
 * Content-Security-Policy by their digests; a data block is no script to a browser, so another one needs no new digest.
 */
export const DATASET_ID = 'whence-dataset'
export const VIEW_ID = 'whence-view'

export type FileContents = {
  /** JSON, as its editor wrote it. Undefined: the one that the file has. */
  readonly dataset: string | undefined
  /** Of the collection. */
  readonly title: string
  /** The query string (`?actor=iran`) that the file opens with; empty for the opening view. */
  readonly view: string
}

/** The same file with other contents. Throws if the text is no such file, as when a server answers with another page. */
export function withContents(file: string, { dataset, title, view }: FileContents): string {
  const titled = between(file, '<title>', '</title>', escapeMarkup(pageTitle(title)))
  const filled = dataset === undefined ? titled : between(titled, blockStart(DATASET_ID), BLOCK_END, inBlock(dataset))
  return between(filled, blockStart(VIEW_ID), BLOCK_END, inBlock(JSON.stringify(view)))
}

/** A data block as it stands in the file. */
export const dataBlock = (id: string, json: string) => `${blockStart(id)}${inBlock(json)}${BLOCK_END}`

export const pageTitle = (title: string) => `${title} – Whence`

const blockStart = (id: string) => `<script type="application/json" id="${id}">`
const BLOCK_END = '</script>'

/** In JSON a `<` can stand in strings alone, where it may be escaped: nothing then ends the block or opens a comment. */
const inBlock = (json: string) => json.replaceAll('<', '\\u003c')

/** The first such place: what comes before it in the file is the head, which no dataset has a part in but the title. */
function between(file: string, start: string, end: string, text: string): string {
  const from = file.indexOf(start)
  const to = file.indexOf(end, from + start.length)
  if (from === -1 || to === -1) throw new Error(`this is not a file of Whence: it has no ${start}`)
  return file.slice(0, from + start.length) + text + file.slice(to)
}
