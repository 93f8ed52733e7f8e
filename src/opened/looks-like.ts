import { looksTabular } from '../lib/looks-tabular.ts'

/** What the beginning of a file shows it to be: worth to be opened, or why not. */
type Likeness = { readonly is: 'json' | 'packed' | 'table' } | { readonly is: 'neither'; readonly why: string }

/** As much as tells. White space before the first brace has been seen, of more than this not. */
const HEAD_BYTES = 4_096
/** How each Parquet file begins. */
const PARQUET = 'PAR1'
/** How .xlsx, .ods and .docx begin. */
const ZIP = 'PK\u0003\u0004'
const BINARY = /[^\P{Cc}\s]/u

/** Reads the first few bytes of a file. Whether it is whole and without faults is found when it is opened. */
export async function likenessOf(file: Blob): Promise<Likeness> {
  const head = new TextDecoder().decode(await file.slice(0, HEAD_BYTES).arrayBuffer())
  if (head.startsWith(PARQUET)) return { is: 'packed' }
  const start = head.trimStart()
  if (start.startsWith('{')) return { is: 'json' }
  if (start === '') return { is: 'neither', why: 'there is nothing in it' }
  if (start.startsWith('<')) return { is: 'neither', why: 'it is a web page, or another file of markup' }
  if (head.startsWith(ZIP)) return { is: 'neither', why: 'it is packed, as spreadsheets are: save its table as CSV' }
  if (BINARY.test(head)) return { is: 'neither', why: 'it is not a text file' }
  if (looksTabular(head)) return { is: 'table' }
  return { is: 'neither', why: 'it is text, but neither a dataset in JSON nor a table with columns' }
}
