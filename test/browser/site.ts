import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

export const DIST = join(import.meta.dirname, '../../dist')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export type Site = {
  readonly origin: string
  /** By path, such as `/page.html`; what is put here or taken away is so for the next request. */
  readonly files: Map<string, string | Buffer>
  /** Paths in the order asked for. */
  readonly asked: string[]
  /** As if the network were gone. */
  readonly stop: () => Promise<void>
}

/** A web site of its own on loopback, whose files a test can change while it runs. A folder is its `index.html`. */
export async function serveSite(files: Iterable<readonly [string, string | Buffer]>): Promise<Site> {
  const served = new Map(files)
  const asked: string[] = []
  const server = createServer(({ url = '/', headers }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    asked.push(pathname)
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const file = served.get(path)
    if (file === undefined) return response.writeHead(404).end('not here')
    const bytes = Buffer.from(file)
    const type = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-cache' }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
    if (from === undefined) return response.writeHead(200, type).end(bytes)
    const range = `bytes ${from}-${to}/${bytes.length}`
    return response
      .writeHead(206, { ...type, 'content-range': range })
      .end(bytes.subarray(Number(from), Number(to) + 1))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${port}`, files: served, asked, stop }
}

/** The built page under a path, as it lies in `dist/`. */
export const builtPage = (under: string): (readonly [string, Buffer])[] =>
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => [`${under}${file.slice(DIST.length + 1).replaceAll('\\', '/')}`, readFileSync(file)])
