import type { Loss, Writing } from '../../export/format.ts'
import { breathe } from '../../lib/breathe.ts'
import { timeSlice } from '../../lib/time-slice.ts'

/** The pieces of a file, made in slices between which the page can do something else. */
export async function writeInSlices(
  writing: Writing,
  signal: AbortSignal,
): Promise<{ readonly parts: readonly string[]; readonly losses: readonly Loss[] }> {
  const parts: string[] = []
  let isOver = timeSlice()
  for (;;) {
    const next = writing.next()
    if (next.done) return { parts, losses: next.value }
    parts.push(next.value)
    if (!isOver()) continue
    await breathe()
    signal.throwIfAborted()
    isOver = timeSlice()
  }
}
