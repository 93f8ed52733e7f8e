import { demand } from './damage.ts'

/** Beyond this, a value and the bits left of the byte before it do not fit into 32 bits. */
const MAX_WIDTH = 24

/**
 * Fills `values` from Parquet's hybrid of runs and packed bits: a header of 2·n for a value that stands n times, of
 * 2·n + 1 for n groups of eight values, `width` bits each. Never reads or writes beyond what is there.
 */
export function decodeRuns(bytes: Uint8Array, start: number, width: number, values: Uint32Array): void {
  demand(width <= MAX_WIDTH, `a column has numbers of ${width} bits`)
  const valueBytes = (width + 7) >> 3
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = start
  for (let filled = 0; filled < values.length; ) {
    let header = 0
    for (let shift = 0; ; shift += 7) {
      demand(at < bytes.length && shift <= 28, 'a run is cut off')
      const byte = bytes[at++] ?? 0
      header += (byte & 127) * 2 ** shift
      if (byte < 128) break
    }
    const count = Math.floor(header / 2)
    demand(count > 0, 'a run is empty')
    if (header % 2 === 0) {
      demand(at + valueBytes <= bytes.length && filled + count <= values.length, 'a run is too long')
      let value = 0
      for (let i = 0; i < valueBytes; i++) value |= (bytes[at + i] ?? 0) << (8 * i)
      demand(value < 2 ** width, 'a run has a number of too many bits')
      values.fill(value, filled, filled + count)
      at += valueBytes
      filled += count
    } else {
      // The last group is filled up to eight.
      demand(at + count * width <= bytes.length && filled + 8 * (count - 1) < values.length, 'a run is too long')
      const end = Math.min(filled + 8 * count, values.length)
      unpack(view, at, width, values, filled, end)
      at += count * width
      filled = end
    }
  }
}

/** A value begins at some bit of a byte and ends within the next three: one word has it. */
function unpack(bytes: DataView, start: number, width: number, values: Uint32Array, from: number, to: number): void {
  const mask = 2 ** width - 1
  const lastWord = bytes.byteLength - 4
  let bit = start * 8
  for (let i = from; i < to; i++) {
    const at = bit >>> 3
    const word = at <= lastWord ? bytes.getUint32(at, true) : lastBytes(bytes, at)
    values[i] = (word >>> (bit & 7)) & mask
    bit += width
  }
}

function lastBytes(bytes: DataView, start: number): number {
  let word = 0
  for (let at = start; at < bytes.byteLength; at++) word |= bytes.getUint8(at) << (8 * (at - start))
  return word
}
