import { guardFormulas } from '../../lib/formula-guard.ts'

const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/
const BYTE_ORDER_MARK = '\ufeff'

export type Column<Row> = { readonly name: string; readonly value: (row: Row) => string | number | undefined }

/** A cell that was made harmless: its row and column. */
export type Guarded<Row> = { readonly row: Row; readonly column: string }

/** RFC 4180: commas, quotes doubled, CRLF; with a byte order mark, without which Excel reads UTF-8 as something else. */
export function* csvText<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  guardsFormulas: boolean,
): Generator<string, readonly Guarded<Row>[]> {
  const guarded: Guarded<Row>[] = []
  yield `${BYTE_ORDER_MARK}${columns.map(({ name }) => name).join(',')}\r\n`
  for (const row of rows) {
    const cells = columns.map(({ name, value }) => {
      const text = String(value(row) ?? '')
      const safe = guardsFormulas ? guardFormulas(text) : text
      if (safe !== text) guarded.push({ row, column: name })
      return quotedCell(safe)
    })
    yield `${cells.join(',')}\r\n`
  }
  return guarded
}

const quotedCell = (text: string) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
