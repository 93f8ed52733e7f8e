/** A piece of a citation, to be shown as a text node; never markup. */
export type Run = { readonly text: string; readonly italic?: true }
export type CitationText = readonly Run[]

export const plainText = (runs: CitationText): string => runs.map(({ text }) => text).join('')

export const plain = (text: string): CitationText => (text === '' ? [] : [{ text }])
export const italic = (text: string): CitationText => (text === '' ? [] : [{ text, italic: true }])

/** In double quotation marks; those that the text has itself become single ones, as all three manuals ask of titles. */
export const quoted = (text: string): CitationText => plain(`“${singleMarks(text)}”`)

export const concat = (...parts: readonly CitationText[]): CitationText => parts.flat().reduce(withRun, [])

/** `a, b, c`; what is empty is left out. */
export const withCommas = (...parts: readonly CitationText[]): CitationText => series(parts, ',')

/** `A. B. C.`, without a second full stop after `Inc.`, `J. R.` or `Why?`. */
export const sentences = (...parts: readonly CitationText[]): CitationText => closed(series(parts, '.'), '.')

/** One space for any white space, so that a citation is one line. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

function series(parts: readonly CitationText[], mark: ',' | '.'): CitationText {
  const [first, ...others] = parts.filter(part => part.length > 0)
  return others.reduce((before, part) => concat(closed(before, mark), plain(' '), part), first ?? [])
}

/** American order: the mark stands inside the closing quotation marks, `“Title.”` */
function closed(runs: CitationText, mark: ',' | '.'): CitationText {
  const last = runs.at(-1)
  if (!last) return runs
  const closers = closingMarks(last.text)
  const body = last.text.slice(0, last.text.length - closers.length)
  if (mark === '.' ? /[.?!]$/.test(body) : body.endsWith(',')) return runs
  if (closers === '') return concat(runs, plain(mark))
  return [...runs.slice(0, -1), { ...last, text: body + mark + closers }]
}

/** `’` alone, or without a `‘` before it, may be an apostrophe (“The Settlers’”). */
function closingMarks(text: string): string {
  if (!text.endsWith('”')) return ''
  return text.endsWith('’”') && text.includes('‘') ? '’”' : '”'
}

const singleMarks = (text: string) =>
  text
    // Of German and its neighbours: what closes there opens in English.
    .replaceAll(/„([^„“”]*)[“”]/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/(^|[\s([])"/g, '$1‘')
    .replaceAll('"', '’')

function withRun(runs: CitationText, run: Run): CitationText {
  const last = runs.at(-1)
  if (!last || last.italic !== run.italic) return [...runs, run]
  return [...runs.slice(0, -1), { ...last, text: last.text + run.text }]
}
