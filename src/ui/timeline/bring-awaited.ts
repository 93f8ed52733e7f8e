import type { Scene } from '../../layout/scene.ts'
import type { EventShelf } from '../../model/collection.ts'

/**
 * Asks for what the marks of some drawings lack: labels first, then the events whose competing dates are to be drawn. True
 * if they lack nothing.
 */
export function bringAwaited(events: EventShelf, drawn: readonly { readonly scene: Scene }[]): boolean {
  const awaited = drawn.flatMap(({ scene }) => scene.awaited)
  for (const row of awaited) {
    if (events.labelAt(row)) events.load(row, row + 1)
    else events.loadLabel(row)
  }
  return awaited.length === 0
}
