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
function problemsOf(csv: string): readonly Problem[] {
  const table = readTable(csv, 'T')
  return table.ok ? table.value.placed(checkDataset(table.value.json)) : table.error
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
      [id, title, date.edtf, status, citations[0]?.quote.exact, citations[0]?.voice] as const
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
          title | date | status   | quote | source
          A     | 2022 | occurred | One   | S
          A     | 2022 | alleged  | Two   | R`),
      ),
    ).toEqual(['row 3, status: “alleged” stands here, and “occurred” in row 2, of the same'])
  })
})

describe('the id of an event without one', () => {
  const rows = ['A | 2022 | occurred | One | S', 'B | 2022 | occurred | Two | S', 'C | 2022 | occurred | Two | S']
  const idsOf = (lines: readonly string[]) =>
    new Map(
      datasetOf(asCsv(`title | date | status | quote | source\n${lines.join('\n')}`)).events.map(
        ({ id, title }) => [title, id] as const,
      ),
    )

  it('stays when rows are sorted or added, and when the title is worded anew', () => {
    const ids = idsOf(rows.slice(0, 2))
    expect(idsOf([...rows.slice(0, 2).reverse(), 'D | 2021 | occurred | Three | S']).get('A')).toBe(ids.get('A'))
    expect(idsOf(['A, that is | 2022 | occurred | One | S']).get('A, that is')).toBe(ids.get('A'))
  })

  it('is its own, also where two rest on the same words', () => {
    expect(new Set(idsOf(rows).values()).size).toBe(3)
  })
})

describe('dates', () => {
  const datesOf = (...cells: readonly string[]) =>
    datasetOf(
      asCsv(
        `title | date | status | quote | source\n${cells.map((date, i) => `${i} | ${date} | occurred | ${i} | S`).join('\n')}`,
      ),
    ).events.map(({ date }) => date.edtf)

  it('are EDTF, or what it says in words', () => {
    expect(datesOf('2022-10~', '4 October 1957', 'October 2022', '30. März 2022', 'summer 2022')).toEqual([
      ...['2022-10~', '1957-10-04', '2022-10', '2022-03-30', '2022-22'],
    ])
  })

  it('of numbers alone are read as the table shows that it writes them', () => {
    expect(datesOf('04/10/1957', '31/12/1957')).toEqual(['1957-10-04', '1957-12-31'])
    expect(datesOf('04/10/1957', '12/31/1957')).toEqual(['1957-04-10', '1957-12-31'])
  })

  it('are not guessed where the table does not show it, or shows both', () => {
    expect(datesOf('04/10/1957')).toEqual(['04/10/1957'])
    expect(datesOf('04/10/1957', '31/12/1957', '12/31/1957')[0]).toBe('04/10/1957')
    const [problem] = problemsOf(asCsv('title | date | status | quote | source\nA | 04/10/1957 | occurred | Q | S'))
    expect(problem).toMatchObject({ rule: 'edtf', where: 'row 2, date' })
    expect(problem && hintOf(problem)).toBe('write 1957-10-04, or 1957-04-10 if the month comes first')
  })

  it('have an end in a column of its own', () => {
    const csv = asCsv('title | start | end | status | quote | source\nA | 1 May 2022 | 2022-06 | occurred | Q | S')
    expect(datasetOf(csv).events[0]?.date.edtf).toBe('2022-05-01/2022-06')
  })
})

describe('what is wrong with a table', () => {
  it('is said of the columns that it has and has not', () => {
    expect(said('title,date,status,qoute,colour\na,b,c,d,e')).toEqual([
      'row 1: a table of events has no column “qoute”',
      'row 1: a table of events has no column “colour”',
      'row 1: there is no column “quote”',
      'row 1: there is no column “source”',
    ])
    expect(problemsOf('title,date,status,qoute,source\na,b,c,d,e')[0]?.hint).toMatch(/^is “quote” meant\?/)
    expect(said('title,date,when,status,quote,source\na,b,c,d,e,f')).toEqual([
      'row 1: there are two columns for “date”',
    ])
  })

  it('is said once of a file that is no such table', () => {
    expect(said('name,email,phone\na,b,c')).toEqual([
      'row 1: this is neither a dataset nor a table of events: it begins “name, email, phone”',
    ])
  })

  it('is named by row and column, whichever record the page made of it', () => {
    const csv = asCsv(`
      title | date       | status   | actors           | quote | source | source url   | voice  | speaker | importance
      A     | 2022-02-30 | occurred |                  | One   | S      | ftp://a.org  | author | X       | 3
      A     | 2022-02-30 |          |                  | Two   | R      |              | author |         |
            | 2022       | happened |                  | Three | S      |              | loud   |         | 9
      B     | 2022       | occurred | I > J; K > J     |       |        |              |        |         | `)
    expect(said(csv)).toEqual(['row 5, actors: “J” is part of “K” here, and of “I” in row 5'])
    expect(said(csv.replace('K > J', 'K')).map(line => line.split(':')[0])).toEqual(
      expect.arrayContaining([
        ...['row 2, source url', 'row 4, title', 'row 4, status', 'row 4, voice', 'row 4, importance'],
        ...['row 5, quote', 'row 5, source'],
      ]),
    )
    const dated = asCsv('title | date | status | quote | source\nA | 2022-02-30 | occurred | Q | S')
    expect(said(dated)[0]).toMatch(/^row 2, date: .*2022-02-30/)
  })

  it('is said of quotation marks that do not end, and of cells beyond the columns', () => {
    const head = 'title,date,status,quote,source\n'
    expect(said(`${head}A,2022,occurred,"Q,S\n`)[0]).toMatch(/^row 2: the quotation marks around a cell do not end/)
    expect(said(`${head}A,2022,occurred,one, two,S\n`)).toEqual(['row 2: “S” stands in a column without a name'])
  })

  it('is never thrown, and always named by a row of the table', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '2022', '1/2/2022', 'occurred', 'author', 'A > B', '> ;', 'https://a.org', '-1', 'a\nb'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    const columns = ['id', 'title', 'date', 'end', 'status', 'kind', 'importance', 'actors', 'note', 'quote', 'source']
    const others = ['date phrase', 'date basis', 'speaker', 'voice', 'via', 'stance', 'source url', 'source published']
    const header = [...columns, ...others]
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { maxLength: 5 }),
        rows => {
          const csv = [header, ...rows].map(row => row.map(quoted).join(',')).join('\n')
          for (const { where, rule } of problemsOf(csv))
            expect(rule === 'limit' ? 'row 1' : where).toMatch(/^row [1-9]/)
        },
      ),
    )
  })
})
