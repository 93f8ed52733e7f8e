/** Excel may write its separator in a line of its own before it. */
const FIRST_LINE = /^\ufeff?(?:sep=.\r?\n)?\s*([^\r\n]*)/i
/** With two of one kind there are three columns; a table of events has five at least. */
const SEPARATED = /,.*,|;.*;|\t.*\t|\|.*\|/
/** Or two names of columns, of a table that lacks the others. */
const TWO_NAMES = /^[\p{L}\p{M}_ ]{1,30}[,;\t|][\p{L}\p{M}_ ]{1,30}$/u

/** Whether a text is more likely a table (comma-separated values, or with other separators) than JSON. */
export function looksTabular(text: string): boolean {
  const [, line = ''] = FIRST_LINE.exec(text) ?? []
  return !/^[{[<]/.test(line) && (SEPARATED.test(line) || TWO_NAMES.test(line))
}
