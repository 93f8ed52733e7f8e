import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { knownOn } from '../../src/model/knowledge.ts'
import { eventsOf, makeCollection } from '../support/make-event.ts'
import { LANDINGS, NASTY, NASTY_LINES, SHIPPED, selectionOf, written } from './selections.ts'

type Row = Readonly<Record<string, string>>

/** As Papa Parse reads a file with a header. */
function rowsOf(text: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

const events = (...selection: Parameters<typeof selectionOf>) =>
  rowsOf(written('events-table', selectionOf(...selection), false).text)
const citations = (...selection: Parameters<typeof selectionOf>) =>
  rowsOf(written('citations-table', selectionOf(...selection), false).text)

/** On 1 December 2022 two of the five articles were out. */
const DAY = '2022-12-01'
const asKnown = (id: string) =>
  rowsOf(
    written(id, { ...selectionOf(SHIPPED, event => knownOn(event, SHIPPED, DAY) !== undefined), knownOn: DAY }, false)
      .text,
  )

describe('as known on a day', () => {
  it('events count the sources of that day, and say how surely they were known', () => {
    const rows = asKnown('events-table')
    const drill = rows.find(({ id }) => id === 'irgc-drill-aras-2022')
    const today = events(SHIPPED).find(({ id }) => id === 'irgc-drill-aras-2022')
    expect(Number(drill?.supporting_sources)).toBeLessThan(Number(today?.supporting_sources))
    expect(new Set(rows.map(row => row[`known_on_${DAY}`]))).not.toContain('not')
    expect(today).not.toHaveProperty(`known_on_${DAY}`)
  })

  it('citations say whether their source was out', () => {
    const rows = asKnown('citations-table')
    const said = (source: string) =>
      new Set(rows.filter(row => row.source_id === source).map(row => row[`known_on_${DAY}`]))
    expect(said('isayev-2023')).toEqual(new Set(['not']))
    expect(said('avraham-2021')).toEqual(new Set(['certainly']))
  })
})

describe('the list of events', () => {
  it('has a row for each event, with what the dataset says of it', () => {
    const expected = eventsOf(SHIPPED).map(event => ({
      id: event.id,
      title: event.title,
      date: event.date.edtf,
      basis: event.date.basis ?? '',
      status: event.status,
      kind_id: event.kind ?? '',
      importance: String(event.importance),
      actor_ids: event.actors.map(({ actor }) => actor).join('; '),
      citations: String(event.citations.length),
      summary: event.summary ?? '',
      date_reasoning: event.date.reasoning ?? '',
    }))
    const rows = events(SHIPPED)
    expect(rows).toHaveLength(166)
    expect(rows.map(row => Object.fromEntries(Object.keys(expected[0] ?? {}).map(name => [name, row[name]])))).toEqual(
      expected,
    )
  })

  it('gives what speaks of the date, and each note with the pages that it goes by', () => {
    expect(events(LANDINGS).find(({ id }) => id === 'landing')).toMatchObject({
      date_references: 'https://example.org/landing',
      competing_dates: '1969-07-20; 1969-07-21',
      notes: 'context: The log is kept in local time. https://example.org/log',
    })
  })

  it('gives a vague date as it is, in words, and by its bounds, of which the second is not included', () => {
    const [month, before, ancient, time] = events(
      makeCollection(['a 2022-10', 'b [..2021-10-08]', 'c -0043-03-15', 'd 2022-11-02T14:30:00Z']),
    ).toSorted((a, b) => (a.id ?? '').localeCompare(b.id ?? ''))
    expect(month).toMatchObject({
      date: '2022-10',
      date_in_words: 'October 2022',
      certainty: 'Known to the month: some time in October 2022.',
      earliest_from: '2022-10-01',
      latest_before: '2022-11-01',
      precision: 'month',
    })
    expect(before).toMatchObject({ earliest_from: '', latest_before: '2021-10-09' })
    expect(ancient).toMatchObject({ earliest_from: '-0043-03-15', latest_before: '-0043-03-16' })
    expect(time).toMatchObject({ earliest_from: '2022-11-02T14:30:00Z', latest_before: '2022-11-02T14:30:01Z' })
  })

  it('names a source that has no short name by its title, or by nothing but its id', () => {
    const sources = [{ id: 'a', csl: { type: 'book' as const, title: 'First Man' } }, { id: 'b' }]
    const [row] = events(makeCollection([{ id: 'event', sources: ['a', 'b'] }], { sources }))
    expect(row).toMatchObject({ sources: 'First Man; b', source_ids: 'a; b' })
  })

  it('says how many sources support an event, how many of them count, how many deny it, and who asserts it', () => {
    const sources = [
      { id: 'a', authors: [{ actor: 'jo' }] },
      { id: 'b', authors: [{ actor: 'jo' }] },
      { id: 'c', authors: [{ actor: 'kim' }] },
    ]
    const citations = [
      { source: 'a', voice: 'author' as const },
      { source: 'b', voice: 'author' as const },
      { source: 'c', stance: 'contradicts' as const },
    ]
    const [row, none] = events(
      makeCollection(
        [
          { id: 'told', citations },
          { id: 'untold', sources: [] },
        ],
        { sources },
      ),
    )
    expect(row).toMatchObject({
      supporting_sources: '2',
      independent_sources: '1',
      independent_sources_at_most: '1',
      contradicting_sources: '1',
      assertion: 'asserted only by the author',
    })
    expect(none).toMatchObject({
      supporting_sources: '0',
      independent_sources: '0',
      contradicting_sources: '0',
      assertion: 'asserted by no source',
    })
  })

  it('keeps quotes, commas, line ends, emoji and other scripts', () => {
    const nasty = { id: 'a', title: NASTY.slice(0, 90), summary: NASTY_LINES, kind: 'k', actors: ['x', 'y'] }
    expect(events(makeCollection([nasty], { actors: [{ id: 'x', name: NASTY }] }))).toMatchObject([
      { title: nasty.title, summary: NASTY_LINES, actors: `${NASTY}; y`, actor_parts: '' },
    ])
  })

  it('begins with the byte order mark by which Excel knows UTF-8, and ends lines as RFC 4180 asks', () => {
    const { text } = written('events-table', selectionOf(SHIPPED))
    expect(text.startsWith('\ufeffid,title,date,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
  })
})

describe('the list of citations', () => {
  it('has a row for each citation, with the words as they stand in the source', () => {
    const expected = eventsOf(SHIPPED).flatMap(event =>
      event.citations.map((citation, i) => ({
        event_id: event.id,
        citation: String(i + 1),
        stance: citation.stance ?? 'supports',
        exact: citation.quote.exact,
        prefix: citation.quote.prefix ?? '',
        suffix: citation.quote.suffix ?? '',
        position_start: String(citation.quote.position?.start ?? ''),
        position_end: String(citation.quote.position?.end ?? ''),
        speaker_id: citation.speaker ?? '',
        voice: citation.voice ?? '',
        via_id: citation.via ?? '',
        source_id: citation.source,
      })),
    )
    const rows = citations(SHIPPED)
    expect(rows.map(row => Object.fromEntries(Object.keys(expected[0] ?? {}).map(name => [name, row[name]])))).toEqual(
      expected,
    )
  })

  it('says who wrote the source, which words gave the date, and where the passage is', () => {
    expect(citations(LANDINGS).find(({ event_id }) => event_id === 'landing')).toMatchObject({
      speaker: 'Jo Doe',
      date_phrase: 'July 20',
      source: 'Doe',
      source_title: 'The Landing',
      source_authors: 'Jo Doe; The Society',
      source_published: '1970-05?',
      locator: 'pp. 4–5',
      passage_link: '',
      link: 'https://example.org/whence/?event=landing&citation=leaflet.5b863bca',
    })
    expect(citations(SHIPPED)[0]?.passage_link).toMatch(/^https:.*#:~:text=/)
  })
})

describe('a text that a spreadsheet would run', () => {
  const hostile = makeCollection([
    { id: 'a', title: '=HYPERLINK("https://example.org","x")', summary: '@SUM(1)' },
    { id: 'b', title: '+1', summary: '-1' },
    { id: 'c', title: '\t=1', summary: 'a;=cmd|calc' },
    { id: 'd', title: 'ok', summary: 'first\n=1+1' },
    { id: 'e', title: '＝1+1', summary: 'a = b; - c' },
  ])
  const cells = () =>
    Object.fromEntries(
      rowsOf(written('events-table', selectionOf(hostile)).text).map(({ id = '', title, summary }) => [
        id,
        [title, summary],
      ]),
    )

  it('has an apostrophe before its sign, at the start of a cell and where a program may cut one', () => {
    expect(cells()).toEqual({
      a: [`'=HYPERLINK("https://example.org","x")`, "'@SUM(1)"],
      b: ["'+1", "'-1"],
      c: ["'\t'=1", "a;'=cmd|calc"],
      d: ['ok', "first\n'=1+1"],
      e: ["'＝1+1", 'a = b; - c'],
    })
  })

  it('is told of, by event and column', () => {
    const { losses } = written('events-table', selectionOf(hostile))
    expect(losses).toHaveLength(1)
    expect(losses[0]?.says).toMatch(/^8 cells .*apostrophe/)
    expect(losses[0]?.of).toContain('ok: summary')
  })

  it('stands as it is where the guard is off, and nothing is told', () => {
    const { text, losses } = written('events-table', selectionOf(hostile), false)
    expect(rowsOf(text).map(({ title }) => title)).toContain('=HYPERLINK("https://example.org","x")')
    expect(losses).toEqual([])
  })

  it('may be a date before 1 BCE, which is told apart', () => {
    const { losses } = written('events-table', selectionOf(makeCollection(['caesar -0043-03-15', 'b 2022'])))
    expect(losses.map(({ of }) => of)).toEqual([['caesar: date', 'caesar: earliest_from', 'caesar: latest_before']])
    expect(losses[0]?.says).toMatch(/^3 dates before 1 BCE/)
  })

  it('does not occur in the shipped table of events', () => {
    expect(written('events-table', selectionOf(SHIPPED)).losses).toEqual([])
  })
})
