import type { ActorRecord, Citation, DatasetFile, EventRecord, SourceRecord } from '../../src/model/schema.ts'

/** A source that uses every field. */
export const LEAFLET: SourceRecord = {
  id: 'leaflet',
  csl: { type: 'report', title: 'The Landing', author: [{ family: 'Doe', given: 'Jo' }, { literal: 'The Society' }] },
  shortName: 'Doe',
  authors: [{ actor: 'jo-doe', role: 'historian' }],
  published: {
    edtf: '1970-05?',
    basis: 'derived',
    completedBy: [{ source: 'leaflet', quote: { exact: 'ten months ago' }, locator: 'p. 1' }],
    reasoning: 'Ten months after the landing.',
  },
  derivesFrom: [{ relation: 'draws-on', name: 'The log', source: 'log', url: 'https://example.org/log' }],
  archived: { url: 'https://archive.example.org/leaflet', date: '1999-05-03' },
  unknown: [{ field: 'publisher', note: 'The leaflet names none.' }],
  text: { sha256: 'a'.repeat(64), length: 5000 },
}

export const CITATION: Citation = {
  source: 'leaflet',
  quote: {
    exact: 'it came down on the Sea of Tranquillity',
    prefix: 'On July 20, ',
    suffix: ' as planned.',
    position: { start: 112, end: 151 },
  },
  locator: 'pp. 4–5',
  speaker: 'jo-doe',
  voice: 'author',
  via: 'log',
  stance: 'supports',
}

/** An event that uses every field. */
export const LANDING: EventRecord = {
  id: 'landing',
  title: 'The lander touches down',
  summary: 'Doe says that the lander came down as planned.',
  kind: 'flight',
  status: 'occurred',
  importance: 5,
  actors: ['crew', { actor: 'agency', part: 'agent' }],
  date: {
    edtf: '1969-07-20',
    phrase: { citation: 0, exact: 'July 20' },
    basis: 'external',
    references: ['https://example.org/landing'],
    reasoning: 'The leaflet has the day; the year is known.',
    competing: [
      { edtf: '1969-07-20', references: ['https://example.org/landing'], reasoning: 'The page has it.', chosen: true },
      { edtf: '1969-07-21', citation: 1, reasoning: 'The log counts from the next midnight.' },
    ],
  },
  citations: [CITATION, { source: 'log', quote: { exact: '21 July: down.' }, stance: 'contradicts' }],
  notes: [{ type: 'context', text: 'The log is kept in local time.', references: ['https://example.org/log'] }],
}

/** The least an event can be. */
export const LAUNCH: EventRecord = {
  id: 'launch',
  title: 'Launch',
  status: 'occurred',
  actors: ['agency'],
  date: { edtf: '1969-07-16' },
  citations: [{ source: 'log', quote: { exact: 'Up.' } }],
}

export const ACTORS: readonly ActorRecord[] = [
  { id: 'agency', name: 'The Agency', type: 'organisation', aliases: ['آژانس می‌رود'], partOf: 'state' },
  { id: 'crew', name: 'The crew', type: 'group', partOf: 'agency' },
  { id: 'jo-doe', name: 'Jo Doe', type: 'person', roles: [{ role: 'historian', time: '1960/..' }] },
  { id: 'state', name: 'The State', type: 'state' },
]

/** A dataset without any fault, or the same with some records in the place of its own. */
export function goodDataset({
  sources = [LEAFLET, { id: 'log' }],
  actors = [...ACTORS],
  events = [LAUNCH, LANDING],
  ...rest
}: Partial<DatasetFile> = {}): DatasetFile {
  const kinds = [{ id: 'flight', name: 'Flight' }]
  return { title: 'Landings', language: 'en', updated: '2024-01-31', kinds, sources, actors, events, ...rest }
}
