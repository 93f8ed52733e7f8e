import { breathe } from '../../lib/breathe.ts'
import type { EventColumns } from '../../model/event-columns.ts'

/** So few are looked through in a small part of a frame, by whoever needs it. */
const FEW = 50_000

/** Looks through many events, each look in a task of its own: all of them in one would hold up the page. */
export async function lookThrough(
  columns: EventColumns,
  looks: readonly ((columns: EventColumns) => unknown)[],
): Promise<void> {
  if (columns.length < FEW) return
  for (const look of looks) {
    look(columns)
    await breathe()
  }
}
