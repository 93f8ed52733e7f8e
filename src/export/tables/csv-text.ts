/**
 * RFC 4180: commas, quotes doubled, CRLF; with a byte order mark, without which Excel reads UTF-8 as something else.
 *
 * A cell that begins with = + - @, a tab or a line end is run as a formula by Excel, LibreOffice and Google Sheets
 * (https://owasp.org/www-community/attacks/CSV_Injection), and so may be what follows a semicolon, a tab or a line end
 * inside of one: where the list separator is a semicolon, as in most of Europe, the program cuts there. An
 * apostrophe before the sign (or its full-width twin) makes it text. Programs that are no spreadsheets show the apostrophe, so it can be left out.
 */
const STARTS_FORMULA = /(?<=^|[;\t\r\n])(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/
const BYTE_ORDER_MARK = '\ufeff'

export type Column<Row> = { readonly name: string; readonly value: (row: Row) => string | number | undefined }

/** A cell that was made harmless: its row and column. */
export type Guarded<Row> = { readonly row: Row; readonly column: string }

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
      const safe = guardsFormulas ? withoutFormula(text) : text
      if (safe !== text) guarded.push({ row, column: name })
      return quotedCell(safe)
    })
    yield `${cells.join(',')}\r\n`
  }
  return guarded
}

const withoutFormula = (text: string): string => text.replaceAll(STARTS_FORMULA, "'")

const quotedCell = (text: string) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
