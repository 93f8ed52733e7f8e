import { expect, it } from 'vitest'
import { openJson } from '../../../src/data/worker/open-json.ts'
import { openOther, openTable } from '../../../src/data/worker/open-table.ts'
import { goodDataset, LAUNCH } from '../../data/good-dataset.ts'

const HEAD = 'title,date,status,quote,source,actors'
const csv = (...rows: readonly string[]) => [HEAD, ...rows].join('\n')

it('gives with a table what is to be remarked of it, by row and column, and not in which order its rows stand', () => {
  const opened = openTable(csv('B,2022,occurred,Q,S,Mark Ellery', 'A,2021,occurred,R,S,Mark Elery'), 'case.csv')
  expect(opened.ok && opened.value.remarks().map(({ rule, where }) => `${rule}: ${where}`)).toEqual([
    'near-name: row 3, actors',
  ])
})

it('gives them with a table whose dataset is larger than JSON that is checked whole', () => {
  const rows = Array.from({ length: 2_200 }, (_, i) => `T${i},2022,occurred,Q${i},S,Mark Ellery,${'word '.repeat(399)}`)
  const opened = openTable([`${HEAD},summary`, ...rows, 'U,2022,occurred,Q,S,Mark Elery,'].join('\n'), 'case.csv')
  expect(JSON.stringify(opened.ok && opened.value.whole).length).toBeGreaterThan(4 * 1024 * 1024)
  expect(opened.ok && opened.value.remarks().map(({ rule, where }) => `${rule}: ${where}`)).toEqual([
    'near-name: row 2202, actors',
  ])
})

it('gives them with a dataset by id and field', () => {
  const dataset = goodDataset({ events: [{ ...LAUNCH, summary: 'Two  spaces.' }] })
  const opened = openJson(JSON.stringify({ ...dataset, events: [...dataset.events, ...dataset.events.slice(1)] }))
  const remarks = opened.ok && 'remarks' in opened.value ? opened.value.remarks() : []
  expect(remarks.map(({ where }) => where)).toContain('events.launch.summary')
  expect(remarks.map(({ level }) => level)).not.toContain('error')
})

it('opens a table of another encoding, and refuses other bytes that are no UTF-8', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  const opened = openOther(bytes(csv('Caf\xe9,2022,occurred,Q,S,X')), 'case.csv')
  expect(opened).toMatchObject({
    ok: true,
    value: {
      whole: [{ title: 'Café' }],
      head: { title: 'case', description: undefined },
    },
  })
  const remarks = opened.ok && 'remarks' in opened.value ? opened.value.remarks() : []
  expect(remarks[0]).toMatchObject({ rule: 'encoding', message: expect.stringMatching(/which is a guess/) })
  expect(openOther(bytes('{"title": "Caf\xe9"}'), 'case.json')).toMatchObject({
    ok: false,
    error: [{ rule: 'encoding' }],
  })
})
