import { damaged, demand } from './damage.ts'

/** How much of it there may be: bytes, and values in them. */
export type Bounds = { readonly bytes: number; readonly values: number }

const STOP = 0
const [TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, STRUCT] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12] as const
/** Of 64 bits, seven a byte. */
const VARINT_BYTES = 10
/** Twice as deep as a footer goes. */
const MAX_DEPTH = 12

/**
 * Walks over a struct of Thrift's compact protocol, and makes nothing of it. To be asked before the library reads footers,
 * page headers and page indexes: it follows any number and any length, of which a few bytes can announce more than fits
 * into the memory, or takes longer than anybody waits. Each step here goes on by a byte. Returns where the struct ends.
 *
 *     0x15 0x04      field 1 (0 + 1), I32: 2, zigzag
 *     0x29 0xfc …    field 3 (1 + 2), LIST: of STRUCT, and 15 or more, so that a varint has the size
 *     0x00           STOP
 */
export function demandBounded(view: DataView, start: number, { bytes, values }: Bounds): number {
  const end = Math.min(view.byteLength, start + bytes)
  let at = start
  let left = values

  const skip = (count: number): void => {
    demand(count <= end - at, `metadata is cut off, or has more than ${bytes} bytes`)
    at += count
  }
  const byte = (): number => {
    skip(1)
    return view.getUint8(at - 1)
  }
  const varint = (): number => {
    let value = 0
    for (let i = 0; i < VARINT_BYTES; i++) {
      const next = byte()
      value += (next & 127) * 2 ** (7 * i)
      if (next < 128) return value
    }
    return damaged('a number in its metadata has no end')
  }
  const struct = (depth: number): void => {
    demand(depth <= MAX_DEPTH, 'its metadata is nested too deeply')
    for (let field = byte(); (field & 15) !== STOP; field = byte()) {
      if (field >> 4 === 0) varint() // the number of the field
      value(field & 15, depth)
    }
  }
  const list = (depth: number): void => {
    demand(depth <= MAX_DEPTH, 'its metadata is nested too deeply')
    const header = byte()
    const size = header >> 4 === 15 ? varint() : header >> 4
    // Each item takes a byte at least.
    demand(size <= end - at, 'a list in its metadata is longer than the bytes that are left')
    const type = header & 15
    for (let i = 0; i < size; i++) value(type === TRUE || type === FALSE ? BYTE : type, depth)
  }
  const value = (type: number, depth: number): void => {
    left -= 1
    demand(left >= 0, `its metadata has more than ${values} values`)
    if (type === BYTE) skip(1)
    else if (type === I16 || type === I32 || type === I64) varint()
    else if (type === DOUBLE) skip(8)
    else if (type === BINARY) skip(varint())
    else if (type === LIST) list(depth + 1)
    else if (type === STRUCT) struct(depth + 1)
    else if (type !== TRUE && type !== FALSE) damaged(`its metadata has a value of the unknown type ${type}`)
  }
  struct(0)
  return at
}
