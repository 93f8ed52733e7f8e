/** The panel's contents, a chunk of their own. Asking again costs nothing. */
const load = () => import('./sheets.tsx')

export const loadEventSheet = async () => ({ default: (await load()).EventSheet })
export const loadSourceSheet = async () => ({ default: (await load()).SourceSheet })

/** To be called at the first sign that a reader is about to open an event, so that the click finds it there. */
export function prefetchDetails(): void {
  // A failure here is not the reader's concern yet: opening the event asks again, and shows it.
  load().catch(() => undefined)
}
