import { closeSync, openSync, writeSync } from 'node:fs'

const CHUNK_CHARS = 1 << 20

export type TextSink = { readonly write: (text: string) => void; readonly close: () => void }

/** Writes a file piece by piece, a megabyte at a time: no string need hold it all. */
export function openTextSink(path: string): TextSink {
  const file = openSync(path, 'w')
  let pieces: string[] = []
  let chars = 0
  function flush() {
    const bytes = Buffer.from(pieces.join(''))
    // One call need not take everything.
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    pieces = []
    chars = 0
  }
  return {
    write(text) {
      pieces.push(text)
      chars += text.length
      if (chars > CHUNK_CHARS) flush()
    },
    close() {
      flush()
      closeSync(file)
    },
  }
}
