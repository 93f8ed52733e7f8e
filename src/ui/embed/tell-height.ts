/** What an embedded page tells the page around it: `src/embed/whence-timeline.ts` listens. */
const HEIGHT_MESSAGE = 'whence:height'

/** Of the chronology and the panel: some five rows, or an excerpt with its context. */
const READING_PX = 352

/**
 * Tells the page around this one, whoever that is, which height would suit it; again when that changes. The number gives
 * nothing away, so it needs no target. It depends on the width and on what stands above and below the list, never on the
 * height that the frame has: otherwise each would follow the other. What is read is another element in a story than in the
 * list, and may come later, so it is left out altogether.
 */
export function tellHeight(page: HTMLElement | null | undefined): () => void {
  if (!page || window.parent === window) return () => {}
  const around = [...page.children].filter(
    (part): part is HTMLElement => part instanceof HTMLElement && part.tagName !== 'MAIN',
  )
  let told = 0
  const tell = () => {
    const height = around.reduce((sum, part) => sum + part.offsetHeight, READING_PX)
    if (height === told) return
    told = height
    window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*')
  }
  const resized = new ResizeObserver(tell)
  for (const part of around) resized.observe(part)
  return () => resized.disconnect()
}
