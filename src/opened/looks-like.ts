import { utf16Mark } from '../lib/utf16-mark.ts'
import { looksTabular } from './looks-tabular.ts'

/** What the beginning of a file shows it to be: worth to be opened, or why not. */
type Likeness = { readonly is: 'json' | 'packed' | 'table' } | { readonly is: 'neither'; readonly why: string }

/** As much as tells. White space before the first brace has been seen, of more than this not. */
const HEAD_BYTES = 4_096
/** A larger file would take the page down before it could say why. A packed one is read piece by piece. */
export const MAX_BYTES = 256 * 1024 * 1024
/** How each Parquet file begins. */
const PARQUET = 'PAR1'
/** How .xlsx, .ods and .docx begin. */
const ZIP = 'PK\u0003\u0004'
const BINARY = /[^\P{Cc}\s]/u
const SAVE_AS_CSV = 'save its table as CSV, in Excel as “CSV UTF-8”'

/** Reads the first few bytes of a file. Whether it is whole and without faults is found when it is opened. */
export async function likenessOf(file: Blob): Promise<Likeness> {
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
  const order = utf16Mark(bytes)
  const head = new TextDecoder(order).decode(bytes)
  if (head.startsWith(PARQUET)) return { is: 'packed' }
  const start = head.trimStart()
  const isJson = start.startsWith('{')
  if (start === '') return { is: 'neither', why: 'there is nothing in it' }
  if (start.startsWith('<')) return { is: 'neither', why: 'it is a web page, or another file of markup' }
  if (head.startsWith(ZIP) || isOldOffice(bytes))
    return { is: 'neither', why: `it is as spreadsheets are kept: ${SAVE_AS_CSV}` }
  if (order && isJson) return { is: 'neither', why: 'it is UTF-16, and JSON is UTF-8: save it as that' }
  if (BINARY.test(head)) return { is: 'neither', why: 'it is not a text file' }
  if (!isJson && !looksTabular(head))
    return { is: 'neither', why: 'it is text, but neither a dataset in JSON nor a table with columns' }
  if (file.size > MAX_BYTES)
    return { is: 'neither', why: `it has more than ${MAX_BYTES / 1024 ** 2} MB, and has to be packed first` }
  return { is: isJson ? 'json' : 'table' }
}

/** How .xls and .doc begin. */
const isOldOffice = (bytes: Uint8Array) => [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)
