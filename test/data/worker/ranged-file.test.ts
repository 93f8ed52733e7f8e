import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openRanged } from '../../../src/data/worker/ranged-file.ts'

const FILE = Uint8Array.from({ length: 100 }, (_, i) => i)

type Served = { status?: number; tag?: string; length?: number }

/** A server of the file, which answers the next requests as told: down is no answer at all. */
function served() {
  const next: (Served | 'down')[] = []
  const asked: string[] = []
  vi.stubGlobal('fetch', async (_: string, { headers: { range } }: { headers: { range: string } }) => {
    asked.push(range)
    const answer = next.shift() ?? {}
    if (answer === 'down') throw new TypeError('Failed to fetch')
    const { status = 206, tag = 'a', length = FILE.length } = answer
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range) ?? []
    return new Response(FILE.slice(Number(from), Number(to) + 1), {
      status,
      headers: { 'content-range': `bytes ${from}-${to}/${length}`, etag: tag },
    })
  })
  return { asked, next }
}

async function opened({ tries = Number.POSITIVE_INFINITY } = {}) {
  const server = served()
  const cut = vi.fn()
  const file = await openRanged('large.parquet', { tries: () => tries, cut })
  return { ...server, cut, file }
}
const bytes = (part: ArrayBuffer) => [...new Uint8Array(part)]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('knows how long the file is, and gives its parts', async () => {
  const { file, asked } = await opened()
  expect(file.byteLength).toBe(100)
  expect(bytes(await file.slice(10, 13))).toEqual([10, 11, 12])
  expect(asked).toEqual(['bytes=0-0', 'bytes=10-12'])
})

it('asks again for a part that does not come, and says when parts lack and when they have come', async () => {
  const { file, next, cut } = await opened()
  next.push('down', 'down', { status: 503 }, 'down')
  const parts = Promise.all([file.slice(0, 2), file.slice(5, 6)])
  await vi.waitFor(() => expect(cut.mock.calls).toEqual([[true]]))
  await vi.runAllTimersAsync()
  expect((await parts).map(bytes)).toEqual([[0, 1], [5]])
  expect(cut.mock.calls).toEqual([[true], [false]])
})

it('gives up after so many tries, while nothing is shown yet', async () => {
  const { file, next } = await opened({ tries: 2 })
  next.push('down', { status: 502 })
  const part = expect(file.slice(0, 2)).rejects.toThrow('the server answered 502')
  await vi.runAllTimersAsync()
  await part
})

it.each<[string, Served, string]>([
  ['that is not there any more', { status: 404 }, 'the server answered 404 to a request for a part'],
  ['of a file that is longer by now', { length: 120 }, 'the file on the server was changed'],
  ['of a file with another tag', { tag: 'b' }, 'the file on the server was changed'],
])('refuses a part %s', async (_, answer, message) => {
  const { file, next } = await opened()
  next.push(answer)
  await expect(file.slice(0, 2)).rejects.toThrow(message)
})

it.each<[string, Served, string]>([
  ['has no such file', { status: 404 }, 'the server answered 404'],
  ['sends all of the file', { status: 200 }, 'the server sends the whole file'],
])('refuses a server that %s', async (_, answer, message) => {
  const { next } = served()
  next.push(answer)
  await expect(openRanged('large.parquet', { tries: () => 1, cut: vi.fn() })).rejects.toThrow(message)
})
