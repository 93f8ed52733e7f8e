/**
 * The first picture is put together in several tasks, so that none blocks the page for long. It is complete, and marked
 * so, when all parts stand that were expected in the meantime.
 */
let missing = 0
const waiting = new Set<() => void>()

/** Says that a part of the first picture is still to come. To be called when it stands. */
export function expectPart(): () => void {
  missing += 1
  let isMissing = true
  return () => {
    if (!isMissing) return
    isMissing = false
    missing -= 1
    if (missing > 0) return
    for (const run of waiting) requestAnimationFrame(run)
    waiting.clear()
  }
}

/** Calls back once every part stands that was expected: at once, or in the frame that paints the last one. */
export function onceComplete(run: () => void): void {
  if (missing === 0) run()
  else waiting.add(run)
}
