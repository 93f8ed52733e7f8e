import type { AsyncBuffer } from 'hyparquet'
import { demand } from './damage.ts'

export type ByteRange = { readonly start: number; readonly end: number }

/** Exactly these bytes: a server that sends more or fewer has not understood the request. */
export async function readBytes(file: AsyncBuffer, { start, end }: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
  if (start === end) return new Uint8Array(0)
  demand(0 <= start && start < end && end <= file.byteLength, `it ends before byte ${end}`)
  const bytes = new Uint8Array(await file.slice(start, end))
  demand(bytes.length === end - start, `${end - start} bytes were asked for and ${bytes.length} came`)
  return bytes
}

/** The bytes of each range; those that touch are asked for at once. */
export async function readRanges(
  file: AsyncBuffer,
  ranges: readonly ByteRange[],
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else runs.push({ start, end })
  }
  const bytes = await Promise.all(runs.map(run => readBytes(file, run)))
  return ranges.map(({ start, end }) => {
    const i = runs.findIndex(run => run.start <= start && end <= run.end)
    const from = start - (runs[i]?.start ?? 0)
    return bytes[i]?.subarray(from, from + end - start) ?? new Uint8Array(0)
  })
}

/** The file with its last bytes at hand: footer and page indexes are there, and cost no further request. */
export async function withTail(file: AsyncBuffer, bytes: number): Promise<AsyncBuffer> {
  const start = Math.max(0, file.byteLength - bytes)
  const tail = await readBytes(file, { start, end: file.byteLength })
  return {
    byteLength: file.byteLength,
    slice: (from, to = file.byteLength) =>
      from >= start ? tail.buffer.slice(from - start, to - start) : file.slice(from, to),
  }
}
