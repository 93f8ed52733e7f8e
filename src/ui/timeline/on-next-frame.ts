const due = new Set<() => void>()
let frame = 0
/** What waits for the end of the frame that is being drawn. */
let ends: (() => void)[] | undefined

/** At most one call of `draw` per frame, however often it is asked for. All that is due is drawn in one go. */
export function onNextFrame(draw: () => void) {
  return {
    request() {
      due.add(draw)
      if (frame === 0) frame = requestAnimationFrame(drawAll)
    },
    cancel() {
      due.delete(draw)
    },
  }
}

function drawAll(): void {
  frame = 0
  const draws = [...due]
  due.clear()
  const after: (() => void)[] = []
  ends = after
  for (const draw of draws) {
    try {
      draw()
    } catch (error) {
      // The others are still to be drawn.
      reportError(error)
    }
  }
  ends = undefined
  for (const run of after) run()
}

/** Once all is drawn that is due in this frame; at once outside of one. */
export function afterDrawing(run: () => void): void {
  if (ends) ends.push(run)
  else run()
}
