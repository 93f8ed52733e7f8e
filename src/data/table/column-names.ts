import { TABLE_COLUMNS, type TableColumn } from '../../model/table-columns.ts'

/** A bare number in such a column is that of a page, or of a paragraph. */
const OF_PAGES = ['page', 'pages', 'page no', 'page number', 'page numbers']
const OF_PARAGRAPHS = ['para', 'paras', 'paragraph', 'paragraphs', 'paragraph no', 'paragraph number']

/** Other names that tables of this kind give to a column, as lawyers, reporters, historians and teachers do. */
const ALSO_CALLED: Readonly<Partial<Record<TableColumn, readonly string[]>>> = {
  id: ['event id'],
  title: ['event', 'event title', 'event name', 'headline', 'what', 'what happened', 'incident', 'occurrence'],
  date: ['when', 'start', 'start date', 'event date', 'date of event', 'when it happened', 'date and time'],
  end: ['end date', 'until'],
  kind: ['category', 'type', 'event type', 'type of event', 'kind of event'],
  actors: [
    ...['actor', 'people', 'person', 'persons', 'who', 'party', 'parties', 'participants', 'who was involved'],
    ...['people involved', 'persons involved', 'parties involved', 'actors involved', 'involved'],
  ],
  summary: ['details', 'event summary', 'event description', 'description of event'],
  note: ['notes', 'comment', 'comments', 'remark', 'remarks'],
  'date basis': ['basis'],
  'date references': ['date reference'],
  'date phrase': ['date as written', 'words of the date'],
  quote: [
    'exact',
    'excerpt',
    'extract',
    'quotation',
    'quoted text',
    'quoted words',
    'exact words',
    'verbatim',
    'passage',
  ],
  prefix: ['words before', 'text before', 'context before'],
  suffix: ['words after', 'text after', 'context after'],
  locator: [
    ...['pinpoint', 'pin cite', 'timestamp', 'timecode', 'time code', 'folio'],
    ...['bates', 'bates no', 'bates number', 'bates range'],
    ...OF_PAGES,
    ...OF_PARAGRAPHS,
  ],
  speaker: ['said by', 'who says it', 'who said it'],
  source: [
    ...['source name', 'document', 'document name', 'exhibit', 'exhibit no', 'exhibit number'],
    ...['source document', 'name of source', 'name of document'],
  ],
  'source title': ['document title', 'title of source', 'title of document', 'full title'],
  'source authors': ['source author', 'author', 'authors', 'byline', 'written by'],
  'source container': ['newspaper', 'journal', 'magazine'],
  'source publisher': ['publisher'],
  'source published': [
    ...['published', 'published on', 'publication date', 'date published', 'date of publication'],
    ...['source date', 'date of source', 'document date', 'date of document'],
  ],
  'source url': ['url', 'link', 'source link', 'web address', 'hyperlink'],
  'source archive': [
    'archive',
    'archive url',
    'archive link',
    'archived copy',
    'archived at',
    'archived url',
    'wayback',
  ],
  'source language': ['language', 'document language', 'language of source'],
}

/** What happened, where no other column says it; else what more there is to say of it. */
const TITLE_OR_SUMMARY: readonly string[] = ['description', 'fact', 'facts']

const OF_DOCUMENT = 'call it “source” if it names a document, or “locator” if it says where in one the words stand'
/** What may mean two things, or what no table has a place for: what to do instead. */
const DOUBTS: readonly (readonly [names: readonly string[], doubt: string])[] = [
  [['ref', 'refs', 'reference', 'references', 'citation', 'cite', 'evidence'], OF_DOCUMENT],
  [['place', 'location'], 'call it “locator” if it says where in a document the words stand'],
  [['time', 'time of day'], 'a time of day stands with its date: 4 May 2020 14:30'],
  [['year', 'month', 'day'], 'a date stands in one column: 4 May 2020, May 2020, 2020'],
  [['text', 'words', 'content'], 'call it “quote” if these are words of the source, or “title” if they are your own'],
  [['witness'], 'call it “speaker” if it says whose words these are, or “actors” if it says who was there'],
  [['from', 'to', 'sender', 'recipient'], 'name both among the “actors”, one of them with (addressee) behind the name'],
  [['no', 'nr', 'number', 'row', 'item'], 'call it “id” if it names the event, and stays when rows are added'],
]

export const foldedTitle = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .replace(/[ .:*?]+$/, '')

/** What a name may mean that says too little. */
export const doubtOf = (folded: string): string | undefined => DOUBTS.find(([names]) => names.includes(folded))?.[1]

/** The column that each name means, by all of them. */
export function columnsNamed(header: readonly string[]): readonly (TableColumn | undefined)[] {
  const folded = header.map(foldedTitle)
  const named = folded.map(columnNamed)
  const first = named.includes('title') ? -1 : folded.findIndex(name => TITLE_OR_SUMMARY.includes(name))
  return named.map((column, i) => {
    if (column || !TITLE_OR_SUMMARY.includes(folded[i] ?? '')) return column
    return i === first ? 'title' : 'summary'
  })
}

function columnNamed(wanted: string): TableColumn | undefined {
  return TABLE_COLUMNS.find(column => column === wanted || ALSO_CALLED[column]?.includes(wanted))
}

/** What a cell says in a column of this name: `2` among pages is `p. 2`, and `2–4` is `pp. 2–4`; among paragraphs `¶ 2`. */
export function saidIn(name: string, cell: string): string {
  const folded = foldedTitle(name)
  const sign = (OF_PAGES.includes(folded) && 'p.') || (OF_PARAGRAPHS.includes(folded) && '¶')
  if (!sign || !/^\d+(\s*[-–,]\s*\d+)*$/.test(cell)) return cell
  return /^\d+$/.test(cell) ? `${sign} ${cell}` : `${sign === 'p.' ? 'pp.' : '¶¶'} ${cell}`
}
