import type { Citation, DatasetFile, EventRecord } from '../../src/model/schema.ts'

/** One fault: does its damage to a fresh copy of a dataset and tells where, and by which rule, it should be reported. */
export type Fault = {
  readonly name: string
  readonly rule: string
  /** Of the records that the fault can be done to, it takes the one that `pick` gives. Returns `where`. */
  readonly damage: (dataset: DatasetFile, pick: Pick) => string
}

export type Pick = <T>(list: readonly T[]) => T

/** Faults of the text of a file, before anything of it is read as a dataset. */
export const TEXT_FAULTS: readonly {
  readonly name: string
  readonly damage: (text: string) => string
  readonly where: RegExp
}[] = [
  { name: 'the end is cut off', damage: text => text.slice(0, -9), where: /^file:\d+:\d+$/ },
  { name: 'a byte order mark', damage: text => `\ufeff${text}`, where: /^file:1:1$/ },
  { name: 'a comma too many', damage: text => text.replace(/\]\s*\}\s*$/, '],}'), where: /^file:\d+:\d+$/ },
  {
    name: 'a key that stands twice',
    damage: text => text.replace('{', '{ "title": "Other",'),
    where: /^file:\d+:\d+$/,
  },
  { name: 'a curly quotation mark', damage: text => text.replace('"title"', '“title"'), where: /^file:2:3$/ },
]

type List = 'events' | 'sources' | 'actors'
type RecordOf<L extends List> = DatasetFile[L][number]

/** A fault of one record; `damage` returns the rest of the path below it. */
const faultOf =
  <L extends List>(list: L) =>
  (
    name: string,
    rule: string,
    damage: (record: RecordOf<L>, dataset: DatasetFile) => string,
    fits: (record: RecordOf<L>) => boolean = () => true,
  ): Fault => ({
    name,
    rule,
    damage: (dataset, pick) => {
      const records: readonly RecordOf<L>[] = dataset[list]
      const record = pick(records.filter(fits))
      const { id } = record
      return `${list}.${id}${damage(record, dataset)}`
    },
  })
const eventFault = faultOf('events')
const sourceFault = faultOf('sources')
const actorFault = faultOf('actors')

const first = (event: EventRecord): Citation => {
  const [citation] = event.citations
  if (!citation) throw new Error(`${event.id} has no citation`)
  return citation
}
const cast = (value: unknown) => value as never // the shape is wrong on purpose

export const FAULTS: readonly Fault[] = [
  // Shape
  eventFault('a misspelt key', 'shape', event => {
    Object.assign(event.date, { refrences: [] })
    return '.date'
  }),
  eventFault('a status that does not exist', 'shape', event => {
    event.status = cast('happened')
    return '.status'
  }),
  eventFault('a title of 91 characters', 'shape', event => {
    event.title = event.title.padEnd(91, '.')
    return '.title'
  }),
  eventFault('a quote of 401 characters', 'shape', event => {
    first(event).quote.exact = 'x'.repeat(401)
    return '.citations[0].quote.exact'
  }),
  eventFault('a date that is missing', 'shape', event => {
    event.date = cast(undefined)
    return '.date'
  }),
  eventFault('a link that is a script', 'shape', event => {
    event.notes = [{ type: 'context', text: 'See.', references: ['javascript:alert(1)'] }]
    return '.notes[0].references[0]'
  }),
  sourceFault('a fingerprint that is too short', 'shape', source => {
    source.text = { sha256: 'abc', length: 1 }
    return '.text.sha256'
  }),

  // References
  eventFault('an event that stands twice', 'unique-id', (event, { events }) => {
    events.splice(events.indexOf(event), 0, structuredClone(event))
    return ''
  }),
  eventFault('an event that was withdrawn', 'withdrawn', ({ id, title }, dataset) => {
    dataset.withdrawn = [{ type: 'event', id, title, date: '2026-11-20', reason: 'It is told twice.' }]
    return ''
  }),
  {
    name: 'a replacement that does not exist',
    rule: 'replaced-by',
    damage: dataset => {
      const reason = 'It is told twice.'
      const gone = { type: 'event', id: 'gone', title: 'Gone', date: '2026-11-20', reason } as const
      dataset.withdrawn = [{ ...gone, replacedBy: 'nowhere' }]
      return 'withdrawn.gone.replacedBy'
    },
  },
  eventFault('a source that does not exist', 'known-reference', event => {
    first(event).source = 'nowhere'
    return '.citations[0].source'
  }),
  eventFault('a speaker that does not exist', 'known-reference', event => {
    first(event).speaker = 'nobody'
    return '.citations[0].speaker'
  }),
  eventFault('a kind that does not exist', 'known-reference', event => {
    event.kind = 'party'
    return '.kind'
  }),
  eventFault(
    'a date phrase of a citation that does not exist',
    'known-reference',
    event => {
      if (event.date.phrase) event.date.phrase.citation = 99
      return '.date.phrase.citation'
    },
    event => event.date.phrase !== undefined,
  ),
  actorFault('an actor that is part of itself', 'part-of-cycle', actor => {
    actor.partOf = actor.id
    return '.partOf'
  }),
  actorFault(
    'an actor that is part of too many, one within another',
    'part-of-depth',
    (actor, { actors }) => {
      const chain = Array.from({ length: 40 }, (_, i) => `${actor.id}-${String(i).padStart(2, '0')}`)
      const parts = chain.map((id, i) => ({ id, name: `Part ${id}`, partOf: chain[i - 1] ?? actor.id }))
      actors.splice(actors.indexOf(actor) + 1, 0, ...parts)
      return '-32.partOf'
    },
    ({ partOf }) => partOf === undefined,
  ),
  eventFault('an event without citations', 'cited', event => {
    event.citations = []
    return '.citations'
  }),
  actorFault('an actor that nothing refers to', 'unused', (actor, { actors }) => {
    actors.splice(actors.indexOf(actor) + 1, 0, { id: `${actor.id}-0`, name: 'Nobody at all' })
    return '-0'
  }),

  // Dates
  eventFault('a day that does not exist', 'edtf', event => {
    event.date.edtf = '2023-02-30'
    return '.date.edtf'
  }),
  eventFault('an interval that ends before it starts', 'edtf', event => {
    event.date.edtf = '2023-03/2022-03'
    return '.date.edtf'
  }),
  sourceFault('a day of an archived copy in words', 'edtf', source => {
    source.archived = { url: 'https://archive.example.org/a', date: '4 March 2023' }
    return '.archived.date'
  }),
  sourceFault('a publication date in words', 'edtf', source => {
    if (source.published) source.published.edtf = 'June 2023'
    return '.published.edtf'
  }),
  eventFault(
    'a date phrase that its quote lacks',
    'date-phrase',
    event => {
      if (event.date.phrase) event.date.phrase.exact += ' or so'
      return '.date.phrase.exact'
    },
    event => event.date.phrase !== undefined,
  ),
  eventFault('an external date without a reference', 'date-basis', event => {
    event.date.basis = 'external'
    event.date.references = []
    return '.date.references'
  }),
  eventFault('a derived date without its reasoning', 'date-basis', ({ date }) => {
    date.basis = 'derived'
    delete date.reasoning
    return '.date.reasoning'
  }),
  eventFault('a date that competes with none', 'competing-dates', ({ date }) => {
    date.competing = [{ edtf: date.edtf, reasoning: 'The only one.', chosen: true }]
    return '.date.competing'
  }),
  eventFault('two competing dates of one meaning', 'competing-dates', ({ date }) => {
    const other = { edtf: '1999-05', reasoning: 'So says one.' }
    date.competing = [
      { edtf: date.edtf, reasoning: 'So say all.', chosen: true },
      other,
      { ...other, edtf: '[1999-05]' },
    ]
    return '.date.competing[2].edtf'
  }),
  eventFault('an event that is younger than its source', 'told-in-time', event => {
    event.status = 'occurred'
    event.date = { edtf: '2024-05-06' }
    // Of the sources whose day is certain: of the others none can be said to be older.
    event.citations = [{ ...first(event), source: 'isayev-2023' }]
    return '.citations[0].source'
  }),
  eventFault('an event that is younger than the dataset', 'known-by-update', event => {
    event.status = 'occurred'
    event.date = { edtf: '2099', basis: 'external', references: ['https://example.org/'] }
    event.notes = [{ type: 'context', text: 'Foretold.', references: ['https://example.org/'] }]
    return '.date.edtf'
  }),
  eventFault(
    'a plan that is older than its sources',
    'planned-ahead',
    event => {
      event.status = 'planned'
      event.date = { edtf: '1990' }
      event.citations = event.citations.filter(({ source }) => source !== 'iran-dossier-2023')
      return '.status'
    },
    event => event.citations.some(({ source }) => source !== 'iran-dossier-2023'),
  ),

  // Quotes
  eventFault('a position that is a character too long', 'quote-span', event => {
    const { position } = first(event).quote
    if (position) position.end += 1
    return '.citations[0].quote.position'
  }),
  eventFault('words that are quoted twice', 'repeated-citation', event => {
    event.citations.push(structuredClone(first(event)))
    return `.citations[${event.citations.length - 1}]`
  }),
  {
    name: 'a text that two sources have',
    rule: 'shared-text',
    damage: ({ sources }) => {
      const [one, other] = sources
      if (one?.text && other) other.text = { ...one.text, length: 9_999 }
      return `sources.${other?.id}.text.sha256`
    },
  },

  // Texts
  eventFault('a text that runs backwards', 'safe-text', event => {
    event.summary = `In \u202e${event.title}`
    return '.summary'
  }),
  eventFault('a locator that runs backwards', 'safe-text', event => {
    first(event).locator = 'p. \u202e2'
    return '.citations[0].locator'
  }),
  eventFault('a letter of another alphabet', 'look-alike', event => {
    event.title = 'Th\u0435 landing'
    return '.title'
  }),
  eventFault('a space too many', 'stray-space', event => {
    event.title = 'The  landing'
    return '.title'
  }),
  eventFault('a link with a tracker', 'link-tracker', event => {
    event.notes = [{ type: 'context', text: 'See.', references: ['https://example.org/?utm_source=x'] }]
    return '.notes[0].references[0]'
  }),
  eventFault('a link that leads elsewhere', 'link-address', event => {
    event.notes = [{ type: 'context', text: 'See.', references: ['https://bbc.co.uk@example.org/'] }]
    return '.notes[0].references[0]'
  }),
  {
    name: 'an alias that another actor has',
    rule: 'shared-name',
    damage: ({ actors: [one, ...others] }, pick) => {
      const other = pick(others)
      other.aliases = [...(other.aliases ?? []), one?.name ?? '']
      return `actors.${other.id}.aliases[${other.aliases.length - 1}]`
    },
  },
  {
    name: 'a name with a letter too few beside the same in full',
    rule: 'near-name',
    damage: ({ actors: [one, ...others] }, pick) => {
      const other = pick(others)
      if (one) Object.assign(one, { name: 'Mark Ellery', type: undefined, partOf: undefined })
      Object.assign(other, { name: 'Mark Elery', type: undefined, partOf: undefined })
      return `actors.${other.id}.name`
    },
  },
  {
    name: 'an actor that stands one place too late',
    rule: 'order',
    damage: ({ actors }, pick) => {
      const late = pick(actors.slice(0, -1))
      const at = actors.indexOf(late)
      actors.splice(at, 1)
      actors.splice(at + 1, 0, late)
      return `actors.${late.id}`
    },
  },
  {
    name: 'an event that stands last',
    rule: 'order',
    damage: ({ events }, pick) => {
      const late = pick(events.slice(0, -1))
      events.splice(events.indexOf(late), 1)
      events.push(late)
      return `events.${late.id}`
    },
  },
]
