import type { Loss, Writing } from '../../export/format.ts'

/** Of a frame: writing a long file must not hold up the page. */
const SLICE_MS = 8

/** The pieces of a file, made in slices between which the page can do something else. */
export async function writeInSlices(
  writing: Writing,
  signal: AbortSignal,
): Promise<{ readonly parts: readonly string[]; readonly losses: readonly Loss[] }> {
  const parts: string[] = []
  let since = performance.now()
  for (;;) {
    const next = writing.next()
    if (next.done) return { parts, losses: next.value }
    parts.push(next.value)
    if (performance.now() - since < SLICE_MS) continue
    await new Promise(resolve => setTimeout(resolve))
    signal.throwIfAborted()
    since = performance.now()
  }
}

/** The browser may still be reading the bytes after the click; by then it has finished. */
const KEPT_MS = 60_000

/** Hands a file to the reader as a download. */
export function saveFile(parts: readonly string[], mediaType: string, name: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: `${mediaType};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
