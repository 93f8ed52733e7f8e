import { describe, expect, it } from 'vitest'
import { likenessOf } from '../../src/opened/looks-like.ts'

const likeness = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => likenessOf(new Blob(parts))

describe('likenessOf', () => {
  it.each(['{"events": []}', '\n\t  {', '\ufeff{"title": "T"}'])('takes %j for a dataset', async text => {
    expect(await likeness(text)).toEqual({ is: 'json' })
  })

  it.each(['title,date,status\n', '\ufeffTitle;Date;Status', 'title\tdate\tstatus', 'title;date\n'])(
    'takes %j for a table',
    async text => {
      expect(await likeness(text)).toEqual({ is: 'table' })
    },
  )

  it('knows a packed one by its first bytes', async () => {
    expect(await likeness('PAR1', new Uint8Array([21, 0, 200, 255]))).toEqual({ is: 'packed' })
  })

  it.each([
    ['', /nothing in it/],
    [' \n ', /nothing in it/],
    ['<!doctype html><title>T</title>', /web page/],
    ['\u0089PNG\r\n\u001a\n\0\0\0', /not a text file/],
    ['PK\u0003\u0004', /save its table as CSV/],
    ['[{"id": "a"}]', /neither a dataset in JSON nor a table/],
    ['Dear all,', /neither a dataset in JSON nor a table/],
  ])('says why %j is none', async (text, why) => {
    expect(await likeness(text)).toEqual({ is: 'neither', why: expect.stringMatching(why) })
  })

  it('takes a table in any way that spreadsheets write letters; a dataset is UTF-8', async () => {
    const inUtf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(await likeness(inUtf16('title\tdate\tstatus\n'))).toEqual({ is: 'table' })
    expect(await likeness(new Uint8Array(Buffer.from('Titel;Gäste;Jahr\n', 'latin1')))).toEqual({ is: 'table' })
    expect(await likeness(inUtf16('{"title": "T"}'))).toEqual({
      is: 'neither',
      why: expect.stringContaining('it is UTF-16, and JSON is UTF-8'),
    })
    expect(await likeness(inUtf16('title\0'))).toEqual({ is: 'neither', why: 'it is not a text file' })
  })

  it('says what to do with what is too large to be read in one go', async () => {
    const large = new Blob(['{}'])
    Object.defineProperty(large, 'size', { value: 300 * 1024 ** 2 })
    expect(await likenessOf(large)).toEqual({ is: 'neither', why: expect.stringContaining('256 MB') })
  })

  it('reads no more than the beginning', async () => {
    const parts: [number, number][] = []
    const file = new Blob(['{', 'x'.repeat(1e6)])
    const slice = file.slice.bind(file)
    file.slice = (from = 0, to = file.size) => {
      parts.push([from, to])
      return slice(from, to)
    }
    await likenessOf(file)
    expect(parts).toEqual([[0, 4096]])
  })
})
