import type { Place } from '../../data/places-in.ts'
import { type FileScan, type LocatedRecord, MAX_RECORD_BYTES, type ScanFault, tooLong } from './located-record.ts'

const [LINE_FEED, RETURN, SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09]
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

/**
 * A dataset as one JSON file. It looks only for the list of the key "events" in the outermost object: each item of it
 * is an event, and the file without these items is the head, in which the list is empty. Whether they are JSON, and the
 * rest is, whoever parses them will find out.
 *
 *     {"title":"…","events":[ {…} , {…} ],"actors":[…]}
 *     hhhhhhhhhhhhhhhhhhhhhhh eee   eee hhhhhhhhhhhhhhh
 */
export function scanJson(): FileScan {
  let state: 'head' | 'first item' | 'next item' | 'item' | 'after item' = 'head'
  let depth = 0
  let isInString = false
  let isEscaped = false
  /** In the head: the last text at depth 1, and whether what comes is its value. */
  let key: number[] = []
  let isValue = false
  let offset = 0
  let line = 1
  /** Of the line: its UTF-16 code units before this offset. They are counted when somebody asks. */
  let units = 0
  let counted = 0
  const head: Buffer[] = []
  /** Of the item that is open: its bytes from earlier chunks. */
  let parts: Buffer[] = []
  let item = { offset: 0, line: 0, column: 0 }
  let gap: { from: Place; to: Place } | undefined
  let fault: ScanFault | undefined

  function push(chunk: Buffer): readonly LocatedRecord[] {
    const records: LocatedRecord[] = []
    /** Where the head, or the item, goes on in this chunk. */
    let start = 0
    let i = 0
    const here = (): Place => {
      units += unitsIn(chunk.subarray(counted - offset, i))
      counted = offset + i
      return { line, column: units + 1 }
    }
    const openItem = () => {
      item = { offset: offset + i, ...here() }
      start = i
      depth = 0
      state = 'item'
    }
    const closeItem = (end: number) => {
      const rest = chunk.subarray(start, end)
      records.push({ bytes: parts.length > 0 ? Buffer.concat([...parts, rest]) : rest, ...item })
      parts = []
      start = end
      state = 'after item'
    }
    for (; i < chunk.length && !fault; i++) {
      const byte = chunk[i] ?? 0
      if (byte === LINE_FEED) {
        line += 1
        units = 0
        counted = offset + i + 1
      }
      if (isInString) {
        if (isEscaped) isEscaped = false
        else if (byte === BACKSLASH) isEscaped = true
        else if (byte === QUOTE) {
          isInString = false
          if (state === 'item' && depth === 0) closeItem(i + 1)
          continue
        }
        if (state === 'head' && depth === 1 && key.length < 8) key.push(byte)
        continue
      }
      if (state !== 'head' && state !== 'item') {
        if (byte === SPACE || byte === LINE_FEED || byte === RETURN || byte === TAB) continue
        if (byte === CLOSE_LIST && state !== 'next item') {
          state = 'head'
          if (gap) gap.to = here()
          start = i
          depth = 1
          isValue = false
          continue
        }
        if (state === 'after item') {
          if (byte === COMMA) state = 'next item'
          else
            fault = {
              ...here(),
              message: 'expected "," or "]" after an event',
              hint: 'a comma may be missing',
            }
          continue
        }
        openItem()
      }
      if (byte === QUOTE) {
        isInString = true
        if (state === 'head' && depth === 1) key = []
      } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        const isEvents = state === 'head' && depth === 1 && isValue && String.fromCharCode(...key) === 'events'
        if (isEvents && byte === OPEN_LIST) {
          head.push(Buffer.from(chunk.subarray(start, i + 1)))
          const { column } = here()
          const from = { line, column: column + 1 }
          gap = { from, to: from }
          state = 'first item'
          isValue = false
        } else depth += 1
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        depth -= 1
        if (state === 'item' && depth === 0) closeItem(i + 1)
        else if (state === 'item' && depth < 0) closeScalar()
      } else if (byte === COLON && depth === 1) isValue = true
      else if (byte === COMMA) {
        if (depth === 1) isValue = false
        if (state === 'item' && depth === 0) closeScalar()
      }
    }
    /** A number or a word, which no bracket ends. It is no event, and its place is all that matters. */
    function closeScalar() {
      closeItem(i)
      i -= 1
    }
    const rest = Buffer.from(chunk.subarray(start))
    if (state === 'head') head.push(rest)
    else if (state === 'item') {
      parts.push(rest)
      if (parts.reduce((sum, { length }) => sum + length, 0) > MAX_RECORD_BYTES) fault = tooLong(item)
    }
    here()
    offset += chunk.length
    return records
  }
  return {
    push,
    end() {
      const isOpen = state !== 'head'
      const message = 'the file ends inside the list of events'
      if (isOpen && !fault)
        fault = { line, column: units + 1, message, hint: 'a bracket or a quotation mark may be missing' }
      return { records: [], head: Buffer.concat(head), gap, fault }
    },
    fault: () => fault,
  }
}

/** Bytes of UTF-8 as UTF-16 has them: none for a byte that goes on with a character, two for one that begins a long one. */
function unitsIn(bytes: Buffer): number {
  let units = 0
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
  return units
}
