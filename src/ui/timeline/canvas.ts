/**
 * A 2D context whose units are CSS px, on a canvas with as many device pixels as its CSS size covers.
 * Without alpha what lies below need not be blended in, which is dear without a graphics card.
 */
export function contextFor(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  alpha = true,
): CanvasRenderingContext2D | undefined {
  const ctx = canvas.getContext('2d', { alpha })
  if (!ctx) return undefined
  const ratio = window.devicePixelRatio || 1
  const deviceWidth = Math.max(1, Math.floor(width * ratio))
  const deviceHeight = Math.max(1, Math.floor(height * ratio))
  // Setting a size clears the canvas and drops its buffer, so only when it has changed.
  if (canvas.width !== deviceWidth || canvas.height !== deviceHeight) {
    canvas.width = deviceWidth
    canvas.height = deviceHeight
  }
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
  return ctx
}

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
