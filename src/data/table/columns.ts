import { err, ok, type Result } from '../../lib/result.ts'
import type { Problem } from '../../model/problem.ts'
import { typosBetween } from '../../model/typos.ts'
import { inCell, TABLE } from './table-problem.ts'

/** What a column holds: of the event, of the citation, or of the source that is cited. */
export type Column = keyof typeof COLUMNS

/**
 * Each column with the other names that tables of this kind give it. A row is one citation: an event told by two sources has
 * two rows.
 */
const COLUMNS = {
  id: ['event id'],
  title: ['event', 'event title', 'headline'],
  date: ['when', 'start', 'start date'],
  end: ['end date'],
  status: [],
  kind: ['category', 'type'],
  importance: [],
  actors: ['actor', 'people', 'who'],
  summary: ['description'],
  note: ['notes', 'comment'],
  'date phrase': [],
  'date basis': ['basis'],
  'date reasoning': [],
  'date references': ['date reference'],
  quote: ['exact', 'excerpt', 'quotation'],
  prefix: [],
  suffix: [],
  speaker: [],
  voice: [],
  stance: [],
  via: [],
  source: ['source name'],
  'source title': [],
  'source authors': ['source author', 'author', 'authors'],
  'source publisher': ['publisher'],
  'source published': ['published'],
  'source url': ['url', 'link', 'source link'],
  'source type': [],
  'source language': ['language'],
} as const satisfies Record<string, readonly string[]>

const NAMES = Object.keys(COLUMNS) as readonly Column[]
/** Without these a row is no event with its evidence. */
const NEEDED: readonly Column[] = ['title', 'date', 'status', 'quote', 'source']
/** What begins so is the editor's own affair. */
const ASIDE = '#'
const MOST_TYPOS = 2

/** The column at each place of a table; undefined for one that is left aside. */
export function columnsOf(header: readonly string[]): Result<readonly (Column | undefined)[], readonly Problem[]> {
  const problems: Problem[] = []
  const columns = header.map(name => {
    if (isAside(name)) return undefined
    const column = columnNamed(name)
    if (!column) problems.push(unknownColumn(name))
    return column
  })
  for (const [place, column] of columns.entries())
    if (column && columns.indexOf(column) < place)
      problems.push(
        inCell(1, undefined, `there are two columns for “${column}”`, 'leave one, or begin its name with #'),
      )
  const missing = NEEDED.filter(column => !columns.includes(column))
  // Of a file that is no such table one sentence says more than one for each of its cells.
  if (missing.length === NEEDED.length) return err([noTable(header)])
  for (const column of missing) problems.push(inCell(1, undefined, `there is no column “${column}”`, HINTS[column]))
  return problems.length > 0 ? err(problems) : ok(columns)
}

/** An empty name over an empty column is what spreadsheets leave behind. */
const isAside = (name: string) => name.trim() === '' || name.trim().startsWith(ASIDE)

const folded = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')

function columnNamed(name: string): Column | undefined {
  const wanted = folded(name)
  return NAMES.find(column => [column, ...COLUMNS[column]].includes(wanted as never))
}

function unknownColumn(name: string): Problem {
  const wanted = folded(name)
  const [near] = NAMES.map(column => ({ column, typos: typosBetween(column, wanted, MOST_TYPOS) }))
    .filter(({ typos }) => typos <= MOST_TYPOS)
    .sort((a, b) => a.typos - b.typos)
  const aside = 'begin its name with # to leave it aside'
  return inCell(
    1,
    undefined,
    `a table of events has no column “${name.trim()}”`,
    near ? `is “${near.column}” meant? Else ${aside}` : `${aside}, or call it one of: ${NAMES.join(', ')}`,
  )
}

const HINTS: Readonly<Partial<Record<Column, string>>> = {
  title: 'add it: what happened, in a sentence',
  date: 'add it: when, as EDTF (2022-10, 1962~) or in words',
  status: 'add it: each event occurred, or is planned, alleged, disputed, or did not occur',
  quote: 'add it: each event rests on words of a source, quoted as they stand',
  source: 'add it: the name of the document that the words stand in',
}

const noTable = (header: readonly string[]): Problem => ({
  ...TABLE,
  where: 'row 1',
  message: `this is neither a dataset nor a table of events: it begins “${header.join(', ').slice(0, 60)}”`,
  hint: `the first row of a table names its columns, at least: ${NEEDED.join(', ')}`,
})
