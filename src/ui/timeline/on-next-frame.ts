/** At most one call of `draw` per frame, however often it is asked for. */
export function onNextFrame(draw: () => void) {
  let frame = 0
  return {
    request() {
      if (frame !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        draw()
      })
    },
    cancel() {
      cancelAnimationFrame(frame)
      frame = 0
    },
  }
}
