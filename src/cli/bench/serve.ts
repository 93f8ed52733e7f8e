import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { byteRange } from './byte-range.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * A plain static server on loopback, which gives parts of files when asked to. Nothing is compressed, as that would cost
 * the pages time on the same cores.
 */
export async function serve(folder: string): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer(({ url = '/', method, headers }, response) => {
    const path = pathOf(folder, url)
    const stat = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })
    if (path === undefined || !stat?.isFile()) {
      response.writeHead(404).end()
      return
    }
    const { size } = stat
    const range = byteRange(headers.range, size)
    if (range === 'unsatisfiable') {
      response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
      return
    }
    response.writeHead(range ? 206 : 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': range ? range.last - range.first + 1 : size,
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
      ...(range && { 'content-range': `bytes ${range.first}-${range.last}/${size}` }),
    })
    if (method === 'HEAD') response.end()
    else {
      const stream = createReadStream(path, range && { start: range.first, end: range.last })
      // A page that is closed while it reads must not leave the file open, nor a file that vanishes end the bench.
      response.on('close', () => stream.destroy())
      stream.on('error', () => response.destroy())
      stream.pipe(response)
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Undefined where the address is none, or leads out of the folder. */
function pathOf(folder: string, url: string): string | undefined {
  try {
    const path = join(folder, normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)))
    return path.startsWith(folder + sep) ? path : undefined
  } catch {
    return undefined
  }
}
