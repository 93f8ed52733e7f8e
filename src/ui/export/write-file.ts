import type { Loss, Writing } from '../../export/format.ts'
import { breathe } from '../../lib/breathe.ts'

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
    await breathe()
    signal.throwIfAborted()
    since = performance.now()
  }
}
