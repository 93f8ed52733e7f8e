import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import search from 'approx-string-match'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/cli/check-dataset.ts'
import { goodDataset, LAUNCH } from '../data/good-dataset.ts'

const folder = mkdtempSync(join(tmpdir(), 'whence-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => runCheck(args, { from: folder, defaultFile: join(folder, 'default.json'), search })
async function jsonOf(...args: string[]) {
  return JSON.parse((await run(...args, '--json')).output)
}
const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)

describe('a file that is not what it should be', () => {
  it.each<[string, Buffer, string]>([
    ['a byte order mark', Buffer.from('\ufeff{}'), 'json file:1:1'],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'encoding file'],
    ['Latin-1', Buffer.from('{\n"title": "Caf\xe9"}', 'latin1'), 'encoding file:2:14'],
    ['a key twice', Buffer.from('{"title": "A",\n"title": "B"}'), 'json file:2:1'],
    ['nothing', Buffer.alloc(0), 'json file:1:1'],
  ])('is a problem, and its place is named (%s)', async (_what, bytes, place) => {
    write('odd.json', bytes)
    const { problems } = await jsonOf('odd.json')
    expect(problems.map(({ rule, where }: { rule: string; where: string }) => `${rule} ${where}`)).toEqual([place])
  })

  it('is read of a table that a spreadsheet on Windows has saved, with a warning where that is a guess', async () => {
    const table = 'title;date;status;quote;source\nCaf\xe9;2022;occurred;Q;S\n'
    write('table.csv', Buffer.from(`\ufeff${table}`, 'utf16le'))
    expect(await jsonOf('table.csv')).toMatchObject({ clean: true, size: { events: 1 } })
    write('table.csv', Buffer.from(table, 'latin1'))
    expect(await jsonOf('table.csv')).toMatchObject({
      size: { events: 1 },
      problems: [
        { rule: 'encoding', level: 'warning', message: expect.stringMatching(/Windows-1252, which is a guess/) },
      ],
    })
    write('table.csv', Buffer.from(`${table}\x81`, 'latin1'))
    expect((await jsonOf('table.csv')).problems).toMatchObject([{ rule: 'encoding', where: 'file:2:4' }])
  })

  it('is told how to write a date that is written in words', async () => {
    write('words.json', JSON.stringify(goodDataset({ events: [{ ...LAUNCH, date: { edtf: '4 October 1957' } }] })))
    expect((await run('words.json')).output).toContain('→ write 1957-10-04')
    const { problems } = await jsonOf('words.json')
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'edtf', hint: 'write 1957-10-04' }))
  })

  it('cannot move the cursor of a terminal by what it holds', async () => {
    const events = [{ ...LAUNCH, title: 'x\u001b[2J\u202e', date: { edtf: '\u001b[31m1969' } }]
    write('rude.json', JSON.stringify(goodDataset({ events })))
    const { output } = await run('rude.json')
    expect(output).toContain('\\u{001B}')
    expect([...output].filter(char => (char < ' ' && char !== '\n') || char === '\u202e')).toEqual([])
  })
})

describe('with the texts of the sources', () => {
  const TEXT = 'At noon the rocket went up. “Bravo!” 🚀 The crowd cheered.\n'
  const sha256 = createHash('sha256').update(TEXT).digest('hex')
  const texts = join(folder, 'texts')
  mkdirSync(join(texts, 'old'), { recursive: true })
  writeFileSync(join(texts, 'any name.txt'), TEXT)
  writeFileSync(join(texts, 'README.md'), 'Not a source.')

  function writeDataset(...quotes: string[]) {
    const sources = [{ id: 'log', text: { sha256, length: TEXT.length } }]
    const citations = quotes.map(exact => ({ source: 'log', quote: { exact } }))
    const actors = [{ id: 'agency', name: 'The Agency' }]
    const { kinds: _, ...dataset } = goodDataset({ sources, actors, events: [{ ...LAUNCH, citations }] })
    write('quoting.json', JSON.stringify(dataset))
  }

  it('finds them by fingerprint, whatever they are called, and says how many quotes are exact', async () => {
    writeDataset('the rocket', '“Bravo!” 🚀')
    const { status, output } = await run('quoting.json', '--sources', 'texts')
    expect(status).toBe(0)
    expect(output).toContain('Quotes: 2 exact.')
    expect(await jsonOf('quoting.json', '--sources', 'texts')).toMatchObject({
      clean: true,
      quotes: { counts: { exact: 2 }, withoutText: [], unmatchedFiles: ['README.md'] },
    })
  })

  it('passes over a link that leads nowhere, as editors leave one beside a file that is open', async () => {
    symlinkSync('reader@desk.1234', join(texts, '.#any name.txt'))
    writeDataset('the rocket')
    const { status, output } = await run('quoting.json', '--sources', 'texts')
    expect(status).toBe(0)
    expect(output).toContain('Quotes: 1 exact.')
  })

  it('suggests the nearest passage for a quote that is not there, and still refuses it', async () => {
    writeDataset('the rockets went up')
    const { status, output } = await run('quoting.json', '--sources', 'texts')
    expect(status).toBe(1)
    expect(output).toContain('quote-verbatim: 1 error')
    expect(output).toContain('the [-rockets-] {+rocket+} went')
  })

  it('says that nothing is like it where nothing is', async () => {
    writeDataset('an altogether different sentence')
    expect((await run('quoting.json', '--sources', 'texts')).output).toContain('no passage of it is like them')
  })

  it('says whose text is not given, and which files are nobody’s', async () => {
    writeDataset('the rocket')
    const { status, output } = await run('quoting.json', '--sources', 'texts/old')
    expect(status).toBe(0)
    expect(output).toContain('1 not verified, as the text was not given')
    expect(output).toContain('No text was given of log.')
  })

  it('says that a text was changed since', async () => {
    mkdirSync(join(folder, 'new'), { recursive: true })
    writeFileSync(join(folder, 'new', 'log.txt'), TEXT.replace('noon', 'one'))
    writeDataset('the rocket')
    const { status, output } = await run('quoting.json', '--sources', 'new')
    expect(status).toBe(1)
    expect(output).toMatch(/source-text: 1 error\n {2}✖ sources\.log\.text\.sha256/)
  })

  it('checks quotes also where a rule found an error, so that one run names both', async () => {
    writeDataset('the racket')
    const dataset = { ...goodDataset(), sources: [{ id: 'log', text: { sha256, length: TEXT.length } }] }
    const citations = [{ source: 'log', quote: { exact: 'the racket' }, speaker: 'nobody' }]
    write('both.json', JSON.stringify({ ...dataset, events: [{ ...LAUNCH, citations }] }))
    const { problems } = await jsonOf('both.json', '--sources', 'texts')
    const rules = problems.map(({ rule }: { rule: string }) => rule)
    expect(rules).toContain('known-reference')
    expect(rules).toContain('quote-verbatim')
  })
})

it('checks the default file if none is named', async () => {
  write('default.json', JSON.stringify(goodDataset()))
  expect(await run()).toMatchObject({ status: 0, isRefused: false })
})

it('tells a refused dataset from one that has warnings only', async () => {
  write('warned.json', JSON.stringify(goodDataset({ title: 'Landings ' })))
  expect(await run('warned.json')).toMatchObject({ status: 1, isRefused: false })
  write('refused.json', '{}')
  expect(await run('refused.json')).toMatchObject({ status: 1, isRefused: true })
})
