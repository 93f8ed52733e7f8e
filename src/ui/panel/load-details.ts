/** The panel's contents for an event or a source, a chunk of their own. Asking again costs nothing. */
export const loadSheet = async () => ({ default: (await import('./sheets.tsx')).Sheet })

/** To be called at the first sign that a reader is about to open an event, so that the click finds it there. */
export function prefetchDetails(): void {
  // A failure here is not the reader's concern yet: opening the event asks again, and shows it.
  loadSheet().catch(() => undefined)
}
