/**
 * The page is put together in many tasks, so that none holds it up for long. Its first picture is complete when all parts of
 * that stand which were expected in the meantime; later the page is idle when all its other parts do, too.
 */
const missing = { picture: 0, page: 0 }
const waiting = new Set<() => void>()

/** Says that a part is still to come. What it returns is to be called when that stands. */
export function expectPart(of: 'picture' | 'page' = 'picture'): () => void {
  missing[of] += 1
  let isMissing = true
  return () => {
    if (!isMissing) return
    isMissing = false
    missing[of] -= 1
    for (const look of waiting) requestAnimationFrame(look)
  }
}

/** Calls back once every part stands that was expected: at once, or in the frame that paints the last one. */
export function onceComplete(what: 'picture' | 'page', run: () => void): void {
  const isComplete = () => missing.picture === 0 && (what === 'picture' || missing.page === 0)
  const look = () => {
    // Meanwhile another part may be expected, as a part of parts hands over to the first of them; or it was said already.
    if (isComplete() && waiting.delete(look)) run()
  }
  if (isComplete()) run()
  else waiting.add(look)
}
