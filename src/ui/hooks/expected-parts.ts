/**
 * The page is put together in many tasks, so that none holds it up for long. Its first picture is complete, and later the
 * page idle, when all parts stand that were expected in the meantime.
 */
let missing = 0
const waiting = new Set<() => void>()

/** Says that a part of the page is still to come. What it returns is to be called when that stands. */
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
