/** What an embedded page tells the page around it: `src/embed/whence-timeline.ts` listens. */
export const HEIGHT_MESSAGE = 'whence:height'

/** Of the chronology and the panel: some five rows, or an excerpt with its context. */
const READING_PX = 352

/**
 * Tells the page around this one, whoever that is, which height would suit it; again when that changes. The number gives
 * nothing away, so it needs no target. It depends on the width and on what stands above and below the list, never on the
 * height that the frame has: otherwise each would follow the other.
 */
export function tellHeight(page: HTMLElement | null | undefined): () => void {
  const reading = page?.querySelector('main')
  if (!page || !reading || window.parent === window) return () => {}
  let told = 0
  const tell = () => {
    const height = Math.ceil(page.offsetHeight - reading.offsetHeight + READING_PX)
    if (height === told) return
    told = height
    window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*')
  }
  const resized = new ResizeObserver(tell)
  for (const part of page.children) resized.observe(part)
  return () => resized.disconnect()
}
