/** Of a picture, in CSS px, and how many device px each of them has. */
export type Size = { readonly width: number; readonly height: number; readonly ratio: number }

/** On the page, or in a worker. */
type Canvas = { width: number; height: number }
type Context = Pick<CanvasRenderingContext2D, 'setTransform' | 'clearRect'>

/** Has the context count in CSS px, on a canvas with as many device pixels as that size covers. */
export function fitTo({ width, height, ratio }: Size, canvas: Canvas, ctx: Context): void {
  const deviceWidth = Math.max(1, Math.floor(width * ratio))
  const deviceHeight = Math.max(1, Math.floor(height * ratio))
  // Setting a size clears the canvas and drops its buffer, so only when it has changed.
  if (canvas.width !== deviceWidth || canvas.height !== deviceHeight) {
    canvas.width = deviceWidth
    canvas.height = deviceHeight
  }
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
}
