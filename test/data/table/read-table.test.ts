import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDataset, readDataset } from '../../../src/data/read-dataset.ts'
import { readTable } from '../../../src/data/table/read-table.ts'
import { hintOf } from '../../../src/model/date-hint.ts'
import type { Problem } from '../../../src/model/problem.ts'
import type { DatasetFile } from '../../../src/model/schema.ts'

/** Cells stand in columns here, so that they can be read; a bar parts them. */
const asCsv = (drawn: string) =>
  drawn
    .trim()
    .split('\n')
    .map(line =>
      line
        .split('|')
        .map(cell => `"${cell.trim().replaceAll('"', '""')}"`)
        .join(','),
    )
    .join('\r\n')

function datasetOf(csv: string): DatasetFile {
  const table = readTable(csv, 'T')
  if (!table.ok) throw new Error(JSON.stringify(table.error))
  return JSON.parse(table.value.json)
}

/** What is wrong with a table, from its columns to the rules of the dataset. */
function problemsOf(csv: string, fileName = 'T'): readonly Problem[] {
  const table = readTable(csv, fileName)
  return table.ok ? table.value.placed(checkDataset(table.value.json)) : table.error
}

/** What passes the shape, most of it, so that the rules are asked as well. */
const LIKELY: Readonly<Record<string, readonly string[]>> = {
  id: ['', 'a', 'b'],
  title: ['A', 'B'],
  date: ['2022', '2022-02-30', '3 May 2022'],
  status: ['occurred', 'alleged'],
  quote: ['One', 'Two', 'in May'],
  source: ['S', 'R'],
}

const said = (csv: string) => problemsOf(csv).map(({ where, message }) => `${where}: ${message}`)

describe('a table of events', () => {
  it('becomes a dataset of its events, sources and actors', () => {
    const dataset = datasetOf(
      asCsv(`
        title           | date       | status   | kind     | actors               | quote      | source | source url          | speaker | voice
        Iran attacks    | 2022-10    | alleged  | Military | Iran > IRGC; Israel  | They did.  | Kara   | https://example.org | Kara    | author
        A visit is paid | 2023-05-30 | occurred |          |                      | He came.   | Kara   |                     |         |`),
    )
    expect(dataset).toMatchObject({
      title: 'T',
      kinds: [{ id: 'military', name: 'Military' }],
      sources: [{ id: 'kara', shortName: 'Kara', csl: { type: 'webpage', URL: 'https://example.org' } }],
      actors: [
        { id: 'iran', name: 'Iran' },
        { id: 'irgc', name: 'IRGC', partOf: 'iran' },
        { id: 'israel', name: 'Israel' },
        { id: 'kara', name: 'Kara' },
      ],
      events: [
        {
          title: 'Iran attacks',
          date: { edtf: '2022-10' },
          status: 'alleged',
          kind: 'military',
          actors: ['irgc', 'israel'],
          citations: [{ source: 'kara', quote: { exact: 'They did.' }, speaker: 'kara', voice: 'author' }],
        },
        { title: 'A visit is paid', actors: [], citations: [{ source: 'kara', quote: { exact: 'He came.' } }] },
      ],
    })
    expect(readDataset(JSON.stringify(dataset)).ok).toBe(true)
  })

  it('is the same as a table and as JSON where it is the example of the page', () => {
    const read = (name: string) => readFileSync(new URL(`../../../public/${name}`, import.meta.url), 'utf8')
    const { events, actors } = JSON.parse(read('example.json'))
    const table = datasetOf(read('example.csv'))
    expect(problemsOf(read('example.csv'))).toEqual([])
    expect(new Set(table.actors.map(({ name }) => name))).toEqual(
      new Set(actors.map(({ name }: { name: string }) => name)),
    )
    const told = ({ id, title, date, status, citations }: DatasetFile['events'][number]) =>
      [id, title, date.edtf, status, citations[0]?.quote.exact, citations[0]?.locator, citations[0]?.voice] as const
    expect(table.events.map(told)).toEqual(events.map(told))
  })

  it.each([',', ';', '\t', '|'])('may have %j between its cells, and a byte order mark', separator => {
    const rows = [
      ['Title', 'Date', 'Status', 'Quote', 'Source'],
      ['A', '2022', 'occurred', '"one, two; three"', 'S'],
    ]
    const { events } = datasetOf(`\ufeff${rows.map(row => row.join(separator)).join('\n')}\n\n`)
    expect(events).toMatchObject([{ title: 'A', citations: [{ quote: { exact: 'one, two; three' } }] }])
  })

  it('knows columns by other usual names, in any case', () => {
    const csv = asCsv(`
      Headline | WHEN | Status        | Excerpt | Source name | Author          | Link               | People
      A        | 2022 | Did not occur | Q       | S           | Ada L.; Bo M.   | https://example.org | X | `)
    const { events, sources, actors } = datasetOf(csv)
    expect(events).toMatchObject([{ title: 'A', status: 'did-not-occur', date: { edtf: '2022' } }])
    expect(sources[0]?.csl?.author).toEqual([{ literal: 'Ada L.' }, { literal: 'Bo M.' }])
    expect(actors).toMatchObject([{ name: 'X' }])
  })

  it.each([
    ['a lawyer', 'Date;What happened;Status;Quoted text;Exhibit no.;Parties;Para', 'A;S;X;¶ 14'],
    ['a reporter', 'When;Description;Status;Excerpt;Document;Who?;Timestamp', 'A;S;X;14'],
    ['a teacher', 'Date;Fact;Status;Extract;Source;People involved;Page no.', 'A;S;X;p. 14'],
  ])('is read with the names that %s gives to its columns', (_, head, told) => {
    const { events, sources, actors } = datasetOf(`${head}\n2022;A;occurred;Q;S;X;14`)
    const citation = events[0]?.citations[0]
    expect([events[0]?.title, sources[0]?.shortName, actors[0]?.name, citation?.locator].join(';')).toBe(told)
    expect(citation?.quote.exact).toBe('Q')
  })

  it('has in a description what happened, where no column says that; else what more there is to say', () => {
    const rest = 'date,status,quote,source'
    const eventOf = (head: string, row: string) => datasetOf(`${rest},${head}\n2022,occurred,Q,S,${row}`).events[0]
    expect(eventOf('Description', 'A')).toMatchObject({ title: 'A' })
    expect(eventOf('Description,Event', 'Long,A')).toMatchObject({ title: 'A', summary: 'Long' })
    expect(eventOf('Fact,Description', 'A,Long')).toMatchObject({ title: 'A', summary: 'Long' })
  })

  it.each([
    ['Words before', 'prefix'],
    ['Words after', 'suffix'],
  ])('has the words around a quote: %j', (column, field) => {
    const { events } = datasetOf(`title,date,status,quote,source,${column}\nA,2022,occurred,Q,S,they said`)
    expect(events[0]?.citations[0]?.quote).toMatchObject({ [field]: 'they said' })
  })

  it.each([
    ['Ref.', 'call it “source” if it names a document, or “locator” if it says where in one the words stand'],
    ['Time', 'a time of day stands with its date: 4 May 2020 14:30'],
    ['No.', 'call it “id” if it names the event, and stays when rows are added'],
  ])('asks what is meant by a column that may mean two things: %j', (column, hint) => {
    const [problem, ...others] = problemsOf(`title,date,status,quote,source,${column}\nA,2022,occurred,Q,S,x`)
    expect(problem?.hint).toBe(`${hint}; else begin a name with # to leave its column aside`)
    expect(others).toEqual([])
  })

  it.each([
    ['Locator', '2', '2'],
    ['pinpoint', 'Exh. C-14, p. 2', 'Exh. C-14, p. 2'],
    ['Page', '2', 'p. 2'],
    ['pages', '2–4', 'pp. 2–4'],
    ['Paras', '2–4', '¶¶ 2–4'],
    ['pages', '2, 17', 'pp. 2, 17'],
    ['page', '2, ¶ 14', '2, ¶ 14'],
    ['page', 'fol. 3v', 'fol. 3v'],
  ])('has where the words stand: in a column %j %j is %j', (column, cell, locator) => {
    const { events } = datasetOf(`title,date,status,quote,source,${column}\nA,2022,occurred,Q,S,"${cell}"`)
    expect(events[0]?.citations).toEqual([expect.objectContaining({ quote: { exact: 'Q' }, locator })])
  })

  it('refuses a column for the place: of the words, or of the event, is not known', () => {
    expect(said('title,date,status,quote,source,place\nA,2022,occurred,Q,S,Tehran')).toEqual([
      expect.stringMatching(/^row 1: a table of events has no column .place./),
    ])
  })

  it('has the part that an actor plays behind its name, and notes of each type a line', () => {
    const notes = 'correction: It was in May. https://a.org/1 https://b.org\nAs usual.'
    const csv = `title,date,status,quote,source,actors,note\nA,2022,occurred,Q,S,"I > J (target); K (later); K","${notes}"`
    expect(datasetOf(csv)).toMatchObject({
      actors: [{ name: 'I' }, { name: 'J' }, { name: 'K (later)' }, { name: 'K' }],
      events: [
        {
          actors: [{ actor: 'j', part: 'target' }, 'k-later', 'k'],
          notes: [
            { type: 'correction', text: 'It was in May.', references: ['https://a.org/1', 'https://b.org'] },
            { type: 'context', text: 'As usual.' },
          ],
        },
      ],
    })
    expect(said(csv)).toEqual([])
  })

  it('leaves aside what begins with #', () => {
    expect(
      said(asCsv('title | date | status | quote | source | # checked by\nA | 2022 | occurred | Q | S | me')),
    ).toEqual([])
  })
})

describe('rows of one event', () => {
  it('are its citations; what is said of it need stand in one of them only', () => {
    const { events } = datasetOf(
      asCsv(`
        title | date | status   | summary | quote | source | date phrase
        A     | 2022 | occurred |         | One   | S      |
        A     | 2022 |          | Because | Two   | R      | last year`),
    )
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      status: 'occurred',
      summary: 'Because',
      citations: [
        { source: 's', quote: { exact: 'One' } },
        { source: 'r', quote: { exact: 'Two' } },
      ],
      date: { phrase: { citation: 1, exact: 'last year' } },
    })
  })

  it('are two events if they have ids that differ, and one if their ids are the same', () => {
    const { events } = datasetOf(
      asCsv(`
        id | title | date | status   | quote | source
        a  | A     | 2022 | occurred | One   | S
        b  | A     | 2022 | occurred | Two   | S
        a  |       |      |          | Three | R`),
    )
    expect(events.map(({ id, citations }) => [id, citations.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
  })

  it('may not say two things of it', () => {
    expect(
      said(
        asCsv(`
          title | date | status   | quote | source | date phrase | actors
          A     | 2022 | occurred | It was last year | S      | last year   | Iran (target); Iran (host); Iran
          A     | 2022 | alleged  | Two   | R      | in 2022     |`),
      ),
    ).toEqual([
      'row 3, status: "alleged" stands here, and "occurred" in row 2, which is of the same event',
      'row 3, date phrase: another phrase stands in row 2',
      'row 2, actors: "Iran" stands here with two parts',
    ])
  })

  it('name between them all actors, notes and references of it, each once, in the order of the rows', () => {
    const csv = asCsv(`
      title | date | status   | quote | source | actors          | note         | date references     | date basis
      A     | 2022 | occurred | One   | S      | Iran; Israel    | In May.      | https://a.org/1     | external
      A     | 2022 |          | Two   | R      | israel (target) | In May.      | https://b.org       |
      A     | 2022 |          | Three | T      | Baku > Guard    | correction:  Not so. | https://a.org/1 |`)
    expect(datasetOf(csv).events).toMatchObject([
      {
        actors: ['iran', { actor: 'israel', part: 'target' }, 'guard'],
        notes: [
          { type: 'context', text: 'In May.' },
          { type: 'correction', text: 'Not so.' },
        ],
        date: { references: ['https://a.org/1', 'https://b.org'] },
        citations: [{}, {}, {}],
      },
    ])
    expect(said(csv)).toEqual([])
  })

  it('may not give an actor two parts, nor name what is no address: it is told where it stands', () => {
    expect(
      said(
        asCsv(`
          title | date | status   | quote | source | actors      | date references
          A     | 2022 | occurred | One   | S      | Iran        | https://a.org
          A     | 2022 |          | Two   | R      | Iran (host) | ftp://b.org
          A     | 2022 |          | Three | T      | X; Iran (target) |`),
      ),
    ).toEqual([
      'row 4, actors: "Iran" stands here with two parts',
      'row 3, date references: "ftp://b.org" is refused: a link starts with http:// or https://',
    ])
  })

  it('say the same of it whatever their capitals', () => {
    const csv = asCsv(`
      title  | date | status        | kind     | quote | source
      A Test | 2022 | Did not occur | Military | One   | S
      a test | 2022 | did-not-occur | military | Two   | R`)
    expect(datasetOf(csv).events).toMatchObject([{ title: 'A Test', status: 'did-not-occur', citations: [{}, {}] }])
  })

  it('name two addresses where capitals alone tell them apart', () => {
    const csv = asCsv(`
      title | date | status   | quote | source | note               | date references | date basis
      A     | 2022 | occurred | One   | S      | See. https://a.org/p | https://a.org/p | external
      A     | 2022 |          | Two   | R      | see. https://a.org/P | https://a.org/P |
      A     | 2022 |          | Three | T      | SEE. https://a.org/p | https://a.org/p |`)
    const [event] = datasetOf(csv).events
    expect(event?.date.references).toEqual(['https://a.org/p', 'https://a.org/P'])
    expect(event?.notes?.map(({ references }) => references)).toEqual([['https://a.org/p'], ['https://a.org/P']])
  })

  it('take no longer for many rows with lists', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `T,2022,occurred,Q${i},S,Actor ${i},Note ${i}`)
    const start = performance.now()
    const { events } = datasetOf(`title,date,status,quote,source,actors,note\n${rows.join('\n')}`)
    expect(events[0]?.actors?.length).toBe(10_000)
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('are called rows where one repeats the words of another, or lacks those that its date was read from', () => {
    const csv = asCsv(`
      title | date | status   | quote | source | date phrase
      A     | 2022 | occurred | One   | S      |
      A     | 2022 |          | One   | S      |`)
    expect(said(csv)).toEqual(['row 3, quote: the words are those of row 2 again'])
    expect(said(csv.replace(/"One","S",""$/, '"Two","S","in May"'))).toEqual([
      'row 3, date phrase: "in May" does not stand in the quote of row 3',
    ])
  })

  it('are not two events because one of them leaves out when it ended', () => {
    const head = 'title | date | end | status | quote | source'
    const { events } = datasetOf(asCsv(`${head}\nA | 2022 | 2023 | occurred | One | S\nA | 2022 | | | Two | R`))
    expect(events).toMatchObject([{ date: { edtf: '2022/2023' }, citations: [{}, {}] }])
  })

  it('are one event whichever way they write its date and title', () => {
    const { events } = datasetOf(
      asCsv(`
        title | date        | status   | quote | source
        A     | 2022-02-03  | occurred | One   | S
        A     | 3 Feb 2022  |          | Two   | R`),
    )
    expect(events).toMatchObject([{ date: { edtf: '2022-02-03' }, citations: [{}, {}] }])
  })

  it('belong to the event with an id, if one has their title and date; if several have, that is a problem', () => {
    const head = 'id | title | date | status | quote | source'
    const { events } = datasetOf(asCsv(`${head}\na | A | 2022 | occurred | One | S\n | A | 2022 | | Two | R`))
    expect(events).toMatchObject([{ id: 'a', citations: [{}, {}] }])
    expect(
      said(
        asCsv(
          `${head}\na | A | 2022 | occurred | One | S\nb | A | 2022 | occurred | Two | S\n | A | 2022 | | Three | R`,
        ),
      ),
    ).toEqual(['row 4, id: several events with an id have this title and date, and this row none'])
  })
})

describe('the id of an event without one', () => {
  const idsOf = (...lines: readonly string[]) =>
    datasetOf(asCsv(`title | date | status | quote | source\n${lines.join('\n')}`)).events.map(({ id }) => id)
  const rows = ['A | 2022-05-25 | occurred | One | S', 'A | 2022-05-25 | | Zwei | R', 'B | 2022 | occurred | Two | S']

  it('stays when rows are sorted or added, when the title is worded anew, and when the date is', () => {
    const [a] = idsOf(...rows)
    expect(idsOf(...rows.toReversed())[1]).toBe(a)
    expect(idsOf('A, that is | 25 May 2022 | occurred | One | s')[0]).toBe(idsOf(rows[0] ?? '')[0])
    expect(idsOf('C | 2021 | occurred | Three | S', ...rows)[1]).toBe(a)
  })

  it('is not made up where two events could be taken for one another', () => {
    expect(
      said(asCsv('title | date | status | quote | source\nA | 2022 | occurred | Q | S\nB | 2022 | occurred | Q | S')),
    ).toEqual([
      'row 3, id: it has the same date and rests on the same words as the event of row 2, so that a link could not tell them apart',
    ])
  })

  it('takes no longer for many', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `t${i},2022,occurred,,S`)
    expect(problemsOf(`title,date,status,quote,source\n${many.join('\n')}`).length).toBeGreaterThan(1_000)
  })
})

describe('actors, sources and kinds', () => {
  const actorsOf = (...cells: readonly string[]) =>
    datasetOf(
      asCsv(
        `title | date | status | quote | source | actors\n${cells.map((cell, i) => `${i} | 2022 | occurred | ${i} | S | ${cell}`).join('\n')}`,
      ),
    ).actors

  it('have ids of their own in any script, whatever the order of rows', () => {
    const names = ['Иран', 'イラン', 'O’Brien', 'O Brien', 'Θουκυδίδης I', 'Ἡρόδοτος I', 'Café']
    const ids = new Map(actorsOf(...names).map(({ id, name }) => [name, id]))
    expect(new Set(ids.values()).size).toBe(names.length)
    expect(new Map(actorsOf(...names.toReversed()).map(({ id, name }) => [name, id]))).toEqual(ids)
    expect(ids.get('Café')).toBe('cafe')
  })

  it('are the same in any case, with other space, and however their accents are written', () => {
    expect(actorsOf('Café  Nord', 'CAFÉ Nord', 'Cafe\u0301 nord').map(({ name }) => name)).toEqual(['Café  Nord'])
  })

  it('are parted by what parts them in several scripts, and by line ends', () => {
    expect(actorsOf('Iran; Israel | ').map(({ name }) => name)).toEqual(['Iran', 'Israel'])
    const csv = 'title,date,status,quote,source,actors\nA,2022,occurred,Q,S,"محمد؛ قريش；蒙恬\nIran (Target)"'
    expect(datasetOf(csv).actors.map(({ name }) => name)).toEqual(['محمد', 'قريش', '蒙恬', 'Iran'])
    expect(datasetOf(csv).events[0]?.actors.at(-1)).toEqual({ actor: 'iran', part: 'target' })
  })

  it('are not mixed up with what every object has', () => {
    expect(actorsOf('__proto__; constructor > toString').map(({ name }) => name)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ])
  })

  it('may be the source that a source names', () => {
    const csv = asCsv(
      'title | date | status | quote | source | via\nA | 2022 | occurred | Q | S | R\nB | 2021 | occurred | Q | R | T',
    )
    expect(datasetOf(csv)).toMatchObject({
      actors: [{ name: 'T' }],
      events: [{ citations: [{ via: 'r' }] }, { citations: [{ via: 't' }] }],
    })
  })
})

describe('dates', () => {
  const datesOf = (...cells: readonly string[]) =>
    datasetOf(
      asCsv(
        `title | date | status | quote | source\n${cells.map((date, i) => `${i} | ${date} | occurred | ${i} | S`).join('\n')}`,
      ),
    ).events.map(({ date }) => date.edtf)

  const hintsOf = (...cells: readonly string[]) =>
    problemsOf(
      `title,date,status,quote,source\n${cells.map((date, i) => `${i},"${date}",occurred,${i},S`).join('\n')}`,
    ).map(({ hint }) => hint)

  it.each([
    ['3 May 2020', '10 May 2020'],
    ['from 3 May 2020', '10 May 2020'],
    ['since 3 May 2020', 'until 10 May 2020'],
    ['3 May 2020', 'up to 10 May 2020'],
    ['3 May 2020', 'to 10 May 2020'],
  ])('of a beginning and an end are one interval: %j and %j', (date, end) => {
    const csv = asCsv(`title | date | end | status | quote | source\nA | ${date} | ${end} | occurred | Q | S`)
    expect(datasetOf(csv).events.map(({ date }) => date.edtf)).toEqual(['2020-05-03/2020-05-10'])
  })

  it('with a time of day have the zone of the words, or none', () => {
    expect(datesOf('4 May 2020 06:15', '06:15 UTC on 4 May 2020', '4 May 2020 6:15 pm')).toEqual([
      ...['2020-05-04T06:15', '2020-05-04T06:15Z', '2020-05-04T18:15'],
    ])
  })

  it('of a year with a slash are not read, also where others show the order of numbers', () => {
    expect(hintsOf('1648/9', '2018/19', '13/02/2021', '30 January 1648/9')).toEqual([
      'write 1648-09, or 1648/1649 if two years are meant',
      'write 2018/2019, or [2018,2019] if it is one of the two',
      expect.stringContaining('write 1649-01-30'),
    ])
  })

  it('that words name, but not surely, are answered with what to write of them', () => {
    expect(hintsOf('4 May 2020 06:15 CET', 'mid March 2019', '31 June 2016', '22 March', 'soon')).toEqual([
      'a zone is given as its distance from UTC: write 2020-05-04T06:15+01:00 if “CET” is Central European Time',
      '“mid” has no agreed bounds: write [2019-03-11..2019-03-20] or what the document allows, and “mid March 2019” as date phrase',
      'June 2016 has 30 days: write the day that is meant, or 2016-06',
      'the year is missing: write it in front, YYYY-03-22',
      'write 2021-02-03, 2021-02 or 2021, or words such as 3 February 2021',
    ])
  })

  it('are EDTF, or what it says in words', () => {
    expect(datesOf('2022-10~', '4 October 1957', 'October 2022', '30. März 2022', 'summer 2022')).toEqual([
      ...['2022-10~', '1957-10-04', '2022-10', '2022-03-30', '2022-22'],
    ])
  })

  it('of numbers alone are read as the table shows that it writes them', () => {
    expect(datesOf('04/10/1957', '31/12/1957')).toEqual(['1957-10-04', '1957-12-31'])
    expect(datesOf('04/10/1957', '12/31/1957')).toEqual(['1957-04-10', '1957-12-31'])
    expect(datesOf('04.10.1957', '3.2.2021')).toEqual(['1957-10-04', '2021-02-03'])
  })

  it('tell the readers of the collection how they were read', () => {
    const csv = asCsv(
      'title | date | status | quote | source\nA | 3/2/2021 | occurred | Q | S\nB | 2/14/2021 | occurred | R | S',
    )
    expect(datasetOf(csv).description).toBe(
      'Dates such as 3/2/2021 are read with the month first, as 2/14/2021 in row 3 shows.',
    )
  })

  it('are not guessed where the table does not show it, or shows both', () => {
    const notRead = (...cells: readonly string[]) =>
      problemsOf(
        asCsv(
          `title | date | status | quote | source\n${cells.map((date, i) => `${i} | ${date} | occurred | ${i} | S`).join('\n')}`,
        ),
      ).map(({ where }) => where)
    expect(notRead('04/10/1957')).toEqual(['row 2, date'])
    expect(notRead('04/10/1957', '31/12/1957', '12/31/1957')).toEqual(['row 2, date'])
    expect(notRead('04/10/1957–06/10/1957', '12/31/1957')).toEqual(['row 2, date'])
    const [problem] = problemsOf(asCsv('title | date | status | quote | source\nA | 04/10/1957 | occurred | Q | S'))
    expect(problem).toMatchObject({ rule: 'edtf', where: 'row 2, date' })
    expect(problem && hintOf(problem)).toBe(
      'write 1957-10-04 or 1957-04-10; one date of the table after the twelfth of a month would show which',
    )
    const both = ['13/02/2021', '05/24/2021', '05/04/2021'].map((date, i) => `${i} | ${date} | occurred | ${i} | S`)
    expect(problemsOf(asCsv(`title | date | status | quote | source\n${both.join('\n')}`))[0]?.hint).toBe(
      'row 2 has the day first and row 3 the month, so that it could be either: write 2021-04-05 or 2021-05-04',
    )
  })

  it('have an end in a column of its own', () => {
    const csv = asCsv('title | start | end | status | quote | source\nA | 1 May 2022 | 2022-06 | occurred | Q | S')
    expect(datasetOf(csv).events[0]?.date.edtf).toBe('2022-05-01/2022-06')
  })
})

describe('a source', () => {
  const ofType = (type: string) =>
    asCsv(`
      title | date | status   | quote | source | source type
      A     | 2022 | occurred | One   | S      | ${type}`)

  it('has its type in a plain word, which is its genre where CSL has a wider one', () => {
    expect(datasetOf(ofType('Letter')).sources[0]?.csl).toMatchObject({
      type: 'personal_communication',
      genre: 'letter',
    })
    expect(problemsOf(ofType('minutes'))).toEqual([])
  })

  it('may not have two archived copies whose addresses differ by capitals', () => {
    const csv = asCsv(`
      title | date | status   | quote | source | source archive
      A     | 2022 | occurred | One   | S      | https://perma.cc/ab 2023
      B     | 2023 | occurred | Two   | S      | https://perma.cc/AB 2023`)
    expect(said(csv)).toEqual([
      'row 3, source archive: "https://perma.cc/AB 2023" stands here, and "https://perma.cc/ab 2023" in row 2, which is of the same source',
    ])
  })

  it('of a type that is not known is answered with those that are', () => {
    const [problem] = problemsOf(ofType('rumour'))
    expect(problem?.where).toBe('row 2, source type')
    expect(problem?.hint).toMatch(/"hearing".*a table may also say letter, e-mail, contract/)
  })
})

describe('what is wrong with a table', () => {
  it('is said of the columns that it has and has not', () => {
    expect(said('title,date,status,qoute,colour\na,b,c,d,e')).toEqual([
      'row 1: a table of events has no column "qoute"',
      'row 1: a table of events has no column "colour"',
      'row 1: there is no column “quote”',
      'row 1: there is no column “source”',
    ])
    expect(problemsOf('title,date,status,qoute,source\na,b,c,d,e')[0]?.hint).toMatch(/^is “quote” meant\?/)
    expect(said('title,date,when,status,quote,source\na,b,c,d,e,f')).toEqual([
      'row 1: "date" and "when" both mean the column “date”',
    ])
    expect(said('ti\u200btle,date,status,quote,source\na,b,c,d,e')[0]).toBe(
      'row 1: a table of events has no column "ti\\u{200B}tle"',
    )
  })

  it('is said once of a file that is no such table', () => {
    expect(said('name,email,phone\na,b,c')).toEqual([
      'row 1: this is neither a dataset nor a table of events: it begins "name, email, phone"',
    ])
  })

  it('is named by the row and column where the cell stands, whichever record the page made of it', () => {
    const csv = asCsv(`
      title | date       | status   | actors | quote | source | source url  | date phrase | voice  | importance | kind
      A     | 2022-02-30 |          |        | One   | S      |             |             |        |            |
      A     | 2022-02-30 | happened |        | Two   | R      | ftp://a.org | nope        | loud   | 9          | K`)
    expect(said(csv).map(line => line.split(':')[0])).toEqual([
      ...['row 2, date', 'row 3, date', 'row 3, source url', 'row 3, status', 'row 3, importance', 'row 3, voice'],
    ])
    const mended = csv
      .replace('happened', 'occurred')
      .replace('loud', 'author')
      .replace('"9"', '"3"')
      .replace('ftp', 'https')
    expect(said(mended).map(line => line.split(':')[0])).toEqual([
      ...['row 2, date', 'row 3, date', 'row 3, date phrase'],
    ])
    expect(
      said(asCsv('title | date | status | quote | source | speaker\nA | 2022 | occurred | Q | S | Z > Z')).map(
        line => line.split(':')[0],
      ),
    ).toEqual(['row 2, speaker'])
  })

  it('is said of cells that are empty and of others in one go, and not twice', () => {
    const csv = asCsv(`
      title | date       | status   | quote | source | actors
      A     | 2022-02-30 | occurred |       | S      | I > J; K > J
            |            |          | Two   | R      |
      B     | 2022       |          | Q     |        | X >`)
    expect(said(csv)).toEqual([
      'row 2, quote: this cell is empty',
      'row 3, title: this cell is empty',
      'row 4, status: this cell is empty',
      'row 4, source: this cell is empty',
      'row 2, date: day 30 does not exist in "2022-02-30"',
      'row 2, actors: "J" is part of "K" here, and of "I" in row 2',
      'row 4, actors: a name is missing in "X >"',
    ])
    expect(problemsOf(csv)[1]?.hint).toContain('for a second source of an event repeat its title and date')
    expect(
      said(csv)
        .slice(6)
        .every(line => /^row \d/.test(line)),
    ).toBe(true)
  })

  it('is said of each end of an interval where it stands', () => {
    const head = 'title | date | end | status | quote | source'
    const csv = asCsv(`${head}\nA | 2021-05-01 | | occurred | Q | S\nA | 2021-05-01 | 31/11/2021 | | R | S`)
    expect(said(csv)).toEqual(['row 3, end: there is no such day as "31/11/2021"'])
  })

  it('is said of an end before its start where the end stands', () => {
    expect(said('title,date,end,status,quote,source\nA,3 May 2022,2 May 2022,occurred,Q,S')).toEqual([
      'row 2, end: the end 2022-05-02 is before the start 2022-05-03 in "2022-05-03/2022-05-02"',
    ])
  })

  it('has a remedy for what is too long', () => {
    const long = asCsv(
      `title | date | status | quote | source | page\n${'A'.repeat(91)} | 2022 | occurred | ${'Q'.repeat(401)} | S | ${'P'.repeat(61)}`,
    )
    expect(problemsOf(long).map(({ where, hint }) => [where, hint])).toEqual([
      ['row 2, title', 'shorten it; what else there is to say goes into the column “summary”'],
      ['row 2, quote', 'quote the words that matter, or quote in two rows'],
      ['row 2, locator', 'shorten it'],
    ])
  })

  it('is said of quotation marks, once a row, and of cells beyond the columns', () => {
    const head = 'title,date,status,quote,source\n'
    expect(said(`${head}A,2022,occurred,"Q,S\n`)).toEqual([
      'row 2: a cell begins with a quotation mark, and no other ends it',
    ])
    expect(said(`${head}A,2022,occurred,"One" he said,S\n`)).toHaveLength(1)
    expect(said(`${head}A,2022,occurred,one, two,S\n`)).toEqual(['row 2: "S" stands in a column without a name'])
  })

  it('is named by its column where it is of a whole list', () => {
    const rows = Array.from({ length: 201 }, (_, i) => `${i} | 2022 | occurred | ${i} | S | kind ${i}`)
    expect(said(asCsv(`title | date | status | quote | source | kind\n${rows.join('\n')}`))).toEqual([
      'column kind: a list of 201, more than 200',
    ])
  })

  it('is never thrown, and always named by a row or a column of the table', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '2022', '1/2/2022', 'occurred', 'author', 'A > B', '> ;', 'https://a.org', '-1', 'a\nb'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    const likely = fc.tuple(
      ...['id', 'title', 'date', 'status', 'quote', 'source'].map(column =>
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...(LIKELY[column] ?? [''])) },
          { weight: 1, arbitrary: cell },
        ),
      ),
    )
    const others = [
      ...[
        'end',
        'kind',
        'importance',
        'actors',
        'note',
        'date phrase',
        'date basis',
        'speaker',
        'voice',
        'via',
        'stance',
      ],
      ...['source url', 'source published', 'source authors', 'source type'],
    ]
    const header = ['id', 'title', 'date', 'status', 'quote', 'source', ...others]
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    const row = fc
      .tuple(likely, fc.array(cell, { minLength: others.length, maxLength: others.length }))
      .map(two => two.flat())
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 20 }), (rows, fileName) => {
        const csv = [header, ...rows].map(cells => cells.map(quoted).join(',')).join('\n')
        for (const { where, rule } of problemsOf(csv, fileName))
          expect(rule === 'limit' ? 'row 1' : where).toMatch(/^(row [1-9]|column )/)
      }),
    )
  })
})

describe('how spreadsheets save a table', () => {
  const head = 'id,title,date,status,actors,quote,source'

  it('with a line for the separator, blank rows before and between, and a last column without a name', () => {
    const csv = 'sep=;\r\n;;;;;;\r\ntitle;date;status;quote;source;;\r\n;;;;;;\r\nA;2022-13;occurred;Q;S;;\r\n'
    expect(said(csv).map(line => line.split(':')[0])).toEqual(['row 4, date'])
  })

  it('with more semicolons in its cells than commas between them', () => {
    const rows = ['a,A,2022,occurred,X; Y; Z; V; W; U,One,S', 'b,B,2022,occurred,X; Y; Z; V; W; U,Two,S']
    expect(datasetOf(`${head}\n${rows.join('\n')}\n`).events.map(({ actors }) => actors.length)).toEqual([6, 6])
  })

  it('of exactly as many rows as are read, and one more', () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `e${i},A,2022,occurred,,Q,S`)
    expect(readTable(`${head}\n${rows.join('\n')}\n`, 'T').ok).toBe(true)
    expect(said(`${head}\n${rows.join('\n')}\nx,A,2022,occurred,,Q,S\n`)).toEqual([
      'file: the table has more than 50000 rows, which is all that is read of one',
    ])
  })

  it.each(['.csv', '\u202e.csv', `${'long '.repeat(100)}.csv`, 'C:\\cases\\one.csv', '100%.csv'])(
    'under the name %j, which makes a title',
    name => {
      const table = readTable('title,date,status,quote,source\nA,2022,occurred,Q,S', name)
      expect(table.ok && checkDataset(table.value.json)).toEqual([])
    },
  )
})
