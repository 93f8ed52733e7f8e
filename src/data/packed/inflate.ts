import { damaged } from './damage.ts'

/**
 * Inflates gzip with what every engine has, into exactly `size` bytes. It checks the checksum of gzip as well, so that
 * no flipped bit in what is compressed goes unseen.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new DecompressionStream('gzip')
  const writer = stream.writable.getWriter()
  // A fault shows on the reading side, too, and is told there.
  writer.write(bytes).catch(() => {})
  writer.close().catch(() => {})
  const inflated = new Uint8Array(size)
  const reader = stream.readable.getReader()
  let at = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    if (at + value.length > size) {
      reader.cancel().catch(() => {})
      damaged('a page is longer than it says')
    }
    inflated.set(value, at)
    at += value.length
  }
  return at === size ? inflated : damaged('a page is shorter than it says')
}
