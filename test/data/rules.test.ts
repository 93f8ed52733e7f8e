import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, RULES } from '../../src/data/check.ts'
import { indexDataset } from '../../src/data/dataset-index.ts'
import type { Rule } from '../../src/data/rule.ts'
import type { ActorRecord, Citation, DatasetFile, DateRecord, EventRecord } from '../../src/model/schema.ts'
import { ACTORS, CITATION, goodDataset, LANDING, LAUNCH, LEAFLET } from './good-dataset.ts'

/** What is found, as `rule where`. Without `order`, as the tests add records where it is shortest to. */
const found = (dataset: DatasetFile) => {
  const rules = RULES.filter(({ name }) => name !== 'order')
  return Array.from(check(dataset, indexDataset(dataset), rules), ({ rule, where }) => `${rule} ${where}`)
}
const withLanding = (changes: Partial<EventRecord>) => goodDataset({ events: [LAUNCH, { ...LANDING, ...changes }] })
const withDate = (changes: Partial<DateRecord>) => withLanding({ date: { ...LANDING.date, ...changes } })
const withCitation = (changes: Partial<Citation>) =>
  withLanding({ citations: [{ ...CITATION, ...changes }, ...LANDING.citations.slice(1)] })
const withPublished = (published: DateRecord) => goodDataset({ sources: [{ ...LEAFLET, published }, { id: 'log' }] })
const withActors = (...actors: ActorRecord[]) => goodDataset({ actors: [...ACTORS, ...actors] })

it('finds nothing in a good dataset', () => {
  expect(found(goodDataset())).toEqual([])
})

it('finds nothing in an empty dataset', () => {
  expect(found({ sources: [], actors: [], events: [] })).toEqual([])
})

describe('unique-id', () => {
  it('reports an id for each record that repeats it', () => {
    expect(found(goodDataset({ events: [LAUNCH, LAUNCH, LANDING, LAUNCH] }))).toEqual([
      'unique-id events.launch',
      'unique-id events.launch',
    ])
  })

  it('looks at sources, actors and kinds too', () => {
    const kinds = [...(goodDataset().kinds ?? []), { id: 'flight', name: 'Flights' }]
    const sources = [LEAFLET, { id: 'log' }, { id: 'log' }]
    const actors = [...ACTORS, { id: 'crew', name: 'Crew' }]
    expect(found(goodDataset({ kinds, sources, actors }))).toEqual([
      'unique-id kinds.flight',
      'unique-id sources.log',
      'unique-id actors.crew',
    ])
  })

  it('lets an actor and a source share an id', () => {
    const event = { ...LAUNCH, actors: ['log'] }
    expect(
      found(goodDataset({ actors: [...ACTORS, { id: 'log', name: 'The Log' }], events: [LANDING, event] })),
    ).toEqual([])
  })
})

describe('known-reference', () => {
  const kapow = { source: 'nowhere', quote: { exact: 'x' } }
  it.each<[string, DatasetFile, string]>([
    ['a cited source', withCitation({ source: 'nowhere' }), 'events.landing.citations[0].source'],
    ['a speaker', withCitation({ speaker: 'nobody' }), 'events.landing.citations[0].speaker'],
    ['an outlet', withCitation({ via: 'nobody' }), 'events.landing.citations[0].via'],
    ['an actor by id', withLanding({ actors: ['crew', 'nobody'] }), 'events.landing.actors[1]'],
    ['an actor with a part', withLanding({ actors: ['crew', { actor: 'nobody' }] }), 'events.landing.actors[1].actor'],
    ['a kind', withLanding({ kind: 'party' }), 'events.landing.kind'],
    [
      'the citation of a phrase',
      withDate({ phrase: { citation: 2, exact: '21' } }),
      'events.landing.date.phrase.citation',
    ],
    ['a source that completes a date', withDate({ completedBy: [kapow] }), 'events.landing.date.completedBy[0].source'],
    ['the whole of an actor', withActors({ id: 'pilot', name: 'P', partOf: 'nobody' }), 'actors.pilot.partOf'],
  ])('reports %s that does not exist', (_what, dataset, where) => {
    expect(found(dataset)).toContain(`known-reference ${where}`)
  })

  it('reports the citation of a competing date', () => {
    const [chosen, other] = LANDING.date.competing ?? []
    const competing = chosen && other ? [chosen, { ...other, citation: 9 }] : []
    expect(found(withDate({ competing }))).toEqual(['known-reference events.landing.date.competing[1].citation'])
  })

  it('reports what a source names: its author, what it derives from, what completes its date', () => {
    const source = {
      ...LEAFLET,
      authors: [{ actor: 'jo-doe' }, { actor: 'nobody' }],
      derivesFrom: [{ relation: 'reprint' as const, name: 'X', source: 'nowhere' }],
      published: { edtf: '1970', completedBy: [kapow] },
    }
    expect(found(goodDataset({ sources: [source, { id: 'log' }] }))).toEqual([
      'known-reference sources.leaflet.authors[1].actor',
      'known-reference sources.leaflet.derivesFrom[0].source',
      'known-reference sources.leaflet.published.completedBy[0].source',
    ])
  })

  it('reports a publication date that points to a citation, as a source has none', () => {
    expect(found(withPublished({ edtf: '1970', phrase: { citation: 0, exact: '1970' } }))).toEqual([
      'known-reference sources.leaflet.published.phrase.citation',
    ])
  })

  it('allows any kind where the file lists none', () => {
    const { kinds: _, ...dataset } = withLanding({ kind: 'party' })
    expect(found(dataset)).toEqual([])
  })

  it('takes an outlet from the actors as from the sources', () => {
    expect(found(withCitation({ via: 'agency' }))).toEqual([])
  })
})

describe('edtf', () => {
  it('reports a date that does not exist, wherever it stands', () => {
    const never = '1969-02-30'
    const { competing = [] } = LANDING.date
    const dataset: DatasetFile = {
      ...withDate({ edtf: never, competing: competing.map(date => (date.chosen ? { ...date, edtf: never } : date)) }),
      updated: never,
      sources: [{ ...LEAFLET, published: { edtf: never } }, { id: 'log' }],
      actors: ACTORS.map(actor =>
        actor.roles ? { ...actor, roles: [{ role: 'x' }, { role: 'y', time: never }] } : actor,
      ),
    }
    expect(found(dataset)).toEqual([
      'edtf updated',
      'edtf actors.jo-doe.roles[1].time',
      'edtf sources.leaflet.published.edtf',
      'edtf events.landing.date.edtf',
      'edtf events.landing.date.competing[0].edtf',
    ])
  })

  it.each(['20 July 1969', '1969-7-20', '1969-13', '1970/1969', ''])('refuses %j', edtf => {
    expect(found(goodDataset({ events: [LANDING, { ...LAUNCH, date: { edtf } }] }))).toEqual([
      'edtf events.launch.date.edtf',
    ])
  })
})

describe('date-phrase', () => {
  const phrase = (exact: string) => withDate({ phrase: { citation: 0, exact } })

  it('reports words that do not stand in the quote they are said to be from', () => {
    expect(found(phrase('21 July'))).toEqual(['date-phrase events.landing.date.phrase.exact'])
  })

  it.each(['came down', 'On July 20', 'as planned', '20, it came', 'Tranquillity as'])(
    'finds %j in the quote, the words around it, or across the border',
    exact => expect(found(phrase(exact))).toEqual([]),
  )
})

describe('date-basis', () => {
  it('reports an external date without a reference', () => {
    expect(found(withDate({ references: [] }))).toEqual(['date-basis events.landing.date.references'])
  })

  it('reports a derived date without reasoning, of a source too', () => {
    expect(found(withPublished({ edtf: '1970', basis: 'derived' }))).toEqual([
      'date-basis sources.leaflet.published.reasoning',
    ])
    expect(found(withDate({ basis: 'derived', reasoning: ' ' }))).toContain('date-basis events.landing.date.reasoning')
  })

  it('reports a stated date without the words that state it', () => {
    const { phrase: _, ...date } = LANDING.date
    expect(found(withLanding({ date: { ...date, basis: 'stated' } }))).toEqual([
      'date-basis events.landing.date.phrase',
    ])
  })

  it('takes the words that complete a stated date for those that state it', () => {
    const { phrase: _, ...date } = LANDING.date
    const completedBy = [{ source: 'leaflet', quote: { exact: 'On July 20, 1969' } }]
    const stated = withLanding({ date: { ...date, basis: 'stated', completedBy } })
    expect(found(stated).filter(problem => problem.startsWith('date-basis'))).toEqual([])
  })

  it('asks nothing more of a stated date', () => {
    const { reasoning: _, references: __, ...date } = LANDING.date
    expect(found(withLanding({ date: { ...date, basis: 'stated' } }))).toEqual([])
  })
})

describe('competing-dates', () => {
  const day = (edtf: string, chosen?: boolean) => ({ edtf, reasoning: 'So says one.', ...(chosen && { chosen }) })

  it.each([
    ['none is chosen', [day('1969-07-20'), day('1969-07-21')]],
    ['two are chosen', [day('1969-07-20', true), day('1969-07-21', true)]],
    ['there is only the chosen one', [day('1969-07-20', true)]],
  ])('reports that %s', (_what, competing) => {
    expect(found(withDate({ competing }))).toEqual(['competing-dates events.landing.date.competing'])
  })

  it('reports a chosen date that is not the date of the event', () => {
    expect(found(withDate({ competing: [day('1969-07-20'), day('1969-07-21', true)] }))).toEqual([
      'competing-dates events.landing.date.competing[1].edtf',
    ])
  })

  it('reports a candidate that is listed twice', () => {
    expect(found(withDate({ competing: [day('1969-07-20', true), day('1969-08'), day('1969-08')] }))).toEqual([
      'competing-dates events.landing.date.competing[2].edtf',
    ])
  })

  it('reports a candidate that means the same as another in other signs', () => {
    expect(found(withDate({ competing: [day('1969-07-20', true), day('1969-08'), day('[1969-08]')] }))).toEqual([
      'competing-dates events.landing.date.competing[2].edtf',
    ])
    expect(found(withDate({ competing: [day('1969-07-20', true), day('1969-08'), day('1969-08~')] }))).toEqual([])
  })

  it('reports a candidate whose reason is blank', () => {
    const competing = [day('1969-07-20', true), { ...day('1969-07-21'), reasoning: ' ' }]
    expect(found(withDate({ competing }))).toContain('competing-dates events.landing.date.competing[1].reasoning')
  })

  it('takes an empty list for no competition', () => {
    expect(found(withDate({ competing: [] }))).toEqual([])
  })
})

describe('cited', () => {
  it('reports an event without a citation', () => {
    const uncited = { ...LAUNCH, citations: [] }
    expect(found(goodDataset({ events: [LANDING, uncited] }))).toEqual(['cited events.launch.citations'])
  })
})

describe('part-of-cycle', () => {
  it('reports a circle once, at its first actor, not at those that lead into it', () => {
    const outside = { id: 'outside', name: 'O', partOf: 'one' }
    const circle = [
      { id: 'one', name: '1', partOf: 'two' },
      { id: 'two', name: '2', partOf: 'three' },
      { id: 'three', name: '3', partOf: 'one' },
    ]
    const event = { ...LAUNCH, actors: ['agency', 'outside'] }
    const dataset = { ...withActors(...circle, outside), events: [LANDING, event] }
    expect(found(dataset)).toEqual(['part-of-cycle actors.one.partOf'])
  })

  it('reports an actor that is part of itself', () => {
    const actors = ACTORS.map(actor => (actor.id === 'state' ? { ...actor, partOf: 'state' } : actor))
    expect(found(goodDataset({ actors }))).toEqual(['part-of-cycle actors.state.partOf'])
  })
})

describe('part-of-depth', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, i) => ({ id: `a${i}`, name: `A${i}`, ...(i > 0 && { partOf: `a${i - 1}` }) }))
  const findingsFor = (length: number, order = (actors: ReturnType<typeof chain>) => actors) => {
    const event = { ...LAUNCH, actors: ['agency', `a${length - 1}`] }
    return found({ ...withActors(...order(chain(length))), events: [LANDING, event] })
  }

  it('lets an actor be part of 32 others, and reports the first that is part of more', () => {
    expect(findingsFor(33)).toEqual([])
    expect(findingsFor(60)).toEqual(['part-of-depth actors.a33.partOf'])
  })

  it('counts whatever the order in which actors stand', () => {
    expect(findingsFor(60, actors => actors.toReversed())).toEqual(['part-of-depth actors.a33.partOf'])
  })
})

describe('safe-text', () => {
  it.each([
    ['a control character', 'beep\u0007'],
    ['an override of direction', 'gnp.\u202etxt'],
    ['an isolate of direction', '\u2066txt'],
    ['a zero-width space', 'land\u200bing'],
    ['a zero-width joiner between Latin letters', 'land\u200ding'],
    ['a byte order mark', '\ufefflanding'],
    ['a tag character', 'landing\u{e0041}'],
    ['half a surrogate pair', 'landing\ud83d'],
  ])('reports %s', (_what, title) => {
    expect(found(withLanding({ title }))).toEqual(['safe-text events.landing.title'])
  })

  it.each([
    ['line ends', 'one\n\ntwo'],
    ['Persian with a non-joiner', 'می‌خواهم'],
    ['a family of emoji', '👩‍👩‍👧'],
    ['Hebrew with a direction mark', 'שלום!\u200f'],
    ['curly quotes, dashes, hard spaces and accents', '“Né”\u00a0– e\u0301'],
  ])('allows %s', (_what, summary) => {
    expect(found(withLanding({ summary }))).toEqual([])
  })

  it('looks into quotes, lists and the file’s own texts', () => {
    const bad = 'x\u202e'
    const quote = { exact: 'it came', prefix: `July 20${bad}` }
    const dataset = { ...withCitation({ quote }), title: bad, kinds: [{ id: 'flight', name: bad }] }
    dataset.sources[0] = { ...LEAFLET, csl: { type: 'book', author: [{ literal: bad }] } }
    expect(found(dataset).toSorted()).toEqual([
      'safe-text events.landing.citations[0].quote.prefix',
      'safe-text kinds.flight.name',
      'safe-text sources.leaflet.csl.author[0].literal',
      'safe-text title',
    ])
  })
})

describe('unused', () => {
  it('warns of an actor and a source that nothing refers to', () => {
    const dataset = { ...withActors({ id: 'ghost', name: 'G' }), sources: [LEAFLET, { id: 'log' }, { id: 'draft' }] }
    expect(found(dataset)).toEqual(['unused sources.draft', 'unused actors.ghost'])
    expect(Array.from(check(dataset), ({ level }) => level)).not.toContain('error')
  })

  it('warns of a kind that no event is of', () => {
    const kinds = [...(goodDataset().kinds ?? []), { id: 'party', name: 'Party' }]
    expect(found(goodDataset({ kinds }))).toEqual(['unused kinds.party'])
  })

  it('counts a source as used that others are according to, or that completes a date', () => {
    const draft = { id: 'draft' }
    const completedBy = [{ source: 'draft', quote: { exact: 'in July' } }]
    const unusedIn = (dataset: DatasetFile) => found(dataset).filter(problem => problem.startsWith('unused'))
    const sources = [LEAFLET, { id: 'log' }, draft]
    expect(unusedIn({ ...withCitation({ via: 'draft' }), sources })).toEqual([])
    expect(unusedIn({ ...withDate({ completedBy }), sources })).toEqual([])
    const published = { edtf: '1970', basis: 'derived' as const, completedBy }
    expect(unusedIn(goodDataset({ sources: [{ ...LEAFLET, published }, { id: 'log' }, draft] }))).toEqual([])
    expect(unusedIn(goodDataset({ sources }))).toEqual(['unused sources.draft'])
  })

  it('counts an actor as used if a part of it is, but not if only an unused part is', () => {
    const actors = [
      { id: 'empire', name: 'E' },
      { id: 'province', name: 'P', partOf: 'empire' },
    ]
    expect(found(withActors(...actors))).toEqual(['unused actors.empire', 'unused actors.province'])
    const events = [LANDING, { ...LAUNCH, actors: ['agency', 'province'] }]
    expect(found({ ...withActors(...actors), events })).toEqual([])
  })
})

describe('all rules together', () => {
  it('have names of their own', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
  })

  it('have a row each in the table of the README, as has whatever else a problem goes by', () => {
    const src = join(import.meta.dirname, '../../src')
    const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .map(name => readFileSync(join(src, name), 'utf8'))
    const named = texts.flatMap(text => Array.from(text.matchAll(/\brule: '([a-z][a-z-]+)'/g), ([, name]) => name))
    const readme = readFileSync(join(src, 'data/README.md'), 'utf8')
    const listed = new Set(
      Array.from(readme.matchAll(/^\| `([a-z-]+)` +\| (?:error|warning|as the rest) /gm), ([, name]) => name),
    )
    expect([...new Set([...named, ...RULES.map(({ name }) => name)])].filter(name => !listed.has(name))).toEqual([])
    expect(named).toContain('readable')
  })

  it('go on after one that crashes, which is a finding itself', () => {
    const crashing: Rule = {
      name: 'crashing',
      level: 'warning',
      *check() {
        yield { where: 'events.landing', message: 'found before' }
        throw new Error('out of luck')
      },
    }
    const last: Rule = { name: 'last', level: 'warning', check: () => [{ where: 'file', message: 'still here' }] }
    const dataset = goodDataset()
    expect(
      Array.from(check(dataset, indexDataset(dataset), [crashing, last]), ({ message: _, ...rest }) => rest),
    ).toEqual([
      { rule: 'crashing', level: 'warning', where: 'events.landing' },
      expect.objectContaining({ rule: 'crashing', level: 'error', where: 'file' }),
      { rule: 'last', level: 'warning', where: 'file' },
    ])
  })

  it('survive a file in which every reference is broken', () => {
    const dataset = goodDataset({ sources: [], actors: [], kinds: [] })
    expect(new Set(Array.from(check(dataset), ({ rule }) => rule))).toEqual(new Set(['known-reference']))
  })
})
