/** The panel's contents for an event, a chunk of their own. Asking again costs nothing. */
export const loadDetails = async () => ({ default: (await import('./EventDetails.tsx')).EventDetails })

/** To be called at the first sign that a reader is about to open an event, so that the click finds it there. */
export function prefetchDetails(): void {
  // A failure here is not the reader's concern yet: opening the event asks again, and shows it.
  loadDetails().catch(() => undefined)
}
