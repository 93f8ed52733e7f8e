const due = new Set<() => void>()
const ends: (() => void)[] = []
let frame = 0
let isDrawing = false

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
  isDrawing = true
  try {
    for (const draw of draws) draw()
  } finally {
    isDrawing = false
    for (const run of ends.splice(0)) run()
  }
}

/** Once all is drawn that is due in this frame; at once outside of one. */
export function afterDrawing(run: () => void): void {
  if (isDrawing) ends.push(run)
  else run()
}
