import type { AsyncBuffer } from 'hyparquet'
import { Unfetched } from '../packed/damage.ts'
import { refusalOf } from './refusal.ts'

export type Line = {
  /** How often a part is asked for before it is given up. */
  readonly tries: () => number
  /** Parts that are wanted cannot be had at present, though they are asked for on and on; or they have come. */
  readonly cut: (isCut: boolean) => void
}

/** In ms, from one try to the next; the last for all that follow. */
const WAITS = [500, 1_000, 2_000, 4_000]
/** Answers that another try may change: the server is busy or restarts, or a gateway does not reach it. */
const PASSING: readonly number[] = [408, 425, 429, 500, 502, 503, 504]

/**
 * The file at an address, by parts; throws `Unfetched`. A first request for one byte tells whether the server knows parts, and
 * how long the file is. A laptop that wakes, or a train in a tunnel, must not cost what is shown: a part that does not come is
 * asked for again. One of another version of the file is refused, as what was read before no longer says where things are.
 */
export async function openRanged(url: string, line: Line): Promise<AsyncBuffer> {
  const ask = (range: string) => fetch(url, { headers: { range } })
  const probe = await ask('bytes=0-0')
  await probe.body?.cancel()
  if (!probe.ok) throw new Unfetched(refusalOf(probe))
  const version = versionOf(probe)
  if (probe.status !== 206 || !Number.isSafeInteger(version.length)) throw new Unfetched(NO_PARTS, OTHER_SERVER)

  /** In words why not, where another try may bring it. */
  async function partOnce(range: string): Promise<ArrayBuffer | string> {
    const response = await ask(range).catch(() => undefined)
    if (!response) return 'the server cannot be reached'
    const { status } = response
    if (PASSING.includes(status)) return `the server answered ${status}`
    if (status !== 206) throw new Unfetched(`the server answered ${status} to a request for a part`)
    const { length, tag } = versionOf(response)
    if (length !== version.length || tag !== version.tag) throw new Unfetched(CHANGED, 'load the page again')
    return response.arrayBuffer().catch(() => 'the connection broke off')
  }

  /** Of the parts under way, those that have failed to come. */
  let lacking = 0
  return {
    byteLength: version.length,
    async slice(start, end = version.length) {
      for (let tried = 1; ; tried++) {
        const part = await partOnce(`bytes=${start}-${end - 1}`)
        if (typeof part !== 'string') {
          if (tried > 1 && --lacking === 0) line.cut(false)
          return part
        }
        if (tried >= line.tries()) throw new Unfetched(part)
        if (tried === 1 && lacking++ === 0) line.cut(true)
        await new Promise(resolve => setTimeout(resolve, WAITS[Math.min(tried, WAITS.length) - 1]))
      }
    },
  }
}

const NO_PARTS = 'the server sends the whole file where a part of it was asked for'
const OTHER_SERVER = 'use a server that answers range requests'
const CHANGED = 'the file on the server was changed since the page opened it'

/** Of a file of the same length and tag all parts fit together. A server may give no tag. */
const versionOf = ({ headers }: Response) => ({
  length: Number(/\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1]),
  tag: headers.get('etag') ?? headers.get('last-modified'),
})
