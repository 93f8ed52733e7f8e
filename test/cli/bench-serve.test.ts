import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { byteRange } from '../../src/cli/bench/byte-range.ts'
import { serve } from '../../src/cli/bench/serve.ts'

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-3', { first: 0, last: 3 }],
    ['bytes=4-', { first: 4, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=8-99', { first: 8, last: 9 }],
    ['bytes=-99', { first: 0, last: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-4', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,4-5', undefined],
    ['pages=0-3', undefined],
    [undefined, undefined],
  ])('of ten, asked for as %s', (header, range) => {
    expect(byteRange(header, 10)).toEqual(range)
  })
})

describe('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whence-serve-'))
  let server: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    writeFileSync(join(folder, 'ten.json'), '0123456789')
    server = await serve(folder)
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })
  const get = (path: string, init?: RequestInit) => fetch(server.origin + path, init)

  it('gives a whole file, and says that it gives parts', async () => {
    const response = await get('/ten.json')
    expect([response.status, response.headers.get('accept-ranges'), await response.text()]).toEqual([
      200,
      'bytes',
      '0123456789',
    ])
  })

  it('gives a part, and says which', async () => {
    const response = await get('/ten.json', { headers: { range: 'bytes=2-4' } })
    expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ])
  })

  it('tells the length of a file without giving it', async () => {
    const response = await get('/ten.json', { method: 'HEAD' })
    expect([response.headers.get('content-length'), await response.text()]).toEqual(['10', ''])
  })

  it('refuses a part beyond the end', async () => {
    expect((await get('/ten.json', { headers: { range: 'bytes=10-' } })).status).toBe(416)
  })

  it.each(['/none.json', '/', '/%2e%2e/%2e%2e/etc/hosts', '/%'])('has nothing at %s', async path => {
    expect((await get(path)).status).toBe(404)
  })
})
