import { type FileScan, type LocatedRecord, MAX_RECORD_BYTES, type ScanFault, tooLong } from './located-record.ts'

const LINE_FEED = 0x0a
const BLANK = /^\s*$/

/** NDJSON: the head on the first line, an event on each line that follows; blank lines are nothing. */
export function scanNdjson(): FileScan {
  let held = Buffer.alloc(0)
  let offset = 0
  let line = 1
  let head = Buffer.alloc(0)
  let fault: ScanFault | undefined

  const take = (bytes: Buffer): LocatedRecord | undefined => {
    const record = { bytes, offset, line, column: 1 }
    offset += bytes.length + 1
    line += 1
    if (record.line === 1) {
      head = Buffer.from(bytes)
      return undefined
    }
    return bytes.length < 16 && BLANK.test(bytes.toString('latin1')) ? undefined : record
  }
  return {
    push(chunk) {
      if (fault) return []
      const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk
      const records: LocatedRecord[] = []
      let start = 0
      for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
        const record = take(bytes.subarray(start, end))
        if (record) records.push(record)
        start = end + 1
      }
      held = Buffer.from(bytes.subarray(start))
      if (line > 1 && held.length > MAX_RECORD_BYTES) fault = tooLong({ line, column: 1 })
      return records
    },
    end() {
      const record = held.length > 0 && !fault ? take(held) : undefined
      return { records: record ? [record] : [], head, gap: undefined, fault }
    },
    fault: () => fault,
  }
}
