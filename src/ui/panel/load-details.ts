const load = () => import('./panel-parts.ts')

/** The panel's contents for an event or a source, a chunk of their own. Asking again costs nothing. */
export const loadSheet = async () => (await load()).Sheet

/** A story shows what the panel shows, so it is of the same chunk. */
export const loadStory = async () => (await load()).Story

/** To be called at the first sign that a reader is about to open an event, so that the click finds it there. */
export function prefetchDetails(): void {
  // A failure here is not the reader's concern yet: opening the event asks again, and shows it.
  load().catch(() => undefined)
}
