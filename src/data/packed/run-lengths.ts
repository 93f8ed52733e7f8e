import { demand } from './damage.ts'

/** Beyond this, a value and the bits left of the byte before it do not fit into 32 bits. */
const MAX_WIDTH = 24

/**
 * Fills `values` from Parquet's hybrid of runs and packed bits: a header of 2·n for a value that stands n times, of
 * 2·n + 1 for n groups of eight values, `width` bits each. Never reads or writes beyond what is there.
 */
export function decodeRuns(bytes: Uint8Array, start: number, width: number, values: Uint8Array | Uint32Array): void {
  demand(width <= MAX_WIDTH, `a column has numbers of ${width} bits`)
  const valueBytes = (width + 7) >> 3
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
      values.fill(value, filled, filled + count)
      at += valueBytes
      filled += count
    } else {
      // The last group is filled up to eight.
      demand(at + count * width <= bytes.length && filled + 8 * (count - 1) < values.length, 'a run is too long')
      const end = Math.min(filled + 8 * count, values.length)
      unpack(bytes, at, width, values, filled, end)
      at += count * width
      filled = end
    }
  }
}

function unpack(
  bytes: Uint8Array,
  start: number,
  width: number,
  values: Uint8Array | Uint32Array,
  from: number,
  to: number,
): void {
  const mask = 2 ** width - 1
  let at = start
  let bits = 0
  let held = 0
  for (let i = from; i < to; i++) {
    while (held < width) {
      bits |= (bytes[at++] ?? 0) << held
      held += 8
    }
    values[i] = bits & mask
    bits >>>= width
    held -= width
  }
}
