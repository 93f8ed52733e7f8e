import { NATURAL_PX, REPEAT_PX, type Stamp, type StampDrawing, stampInPlace } from './pen.ts'

/** As many as a view or two have. Each width of a short bar and each share of a fade has its own. */
export const MOST_STAMPS = 400

type Bitmap = { readonly image: ImageBitmap; readonly width: number; readonly height: number }

export type Bitmaps = {
  readonly stamp: Stamp
  /** There are more of them than is worth keeping. */
  readonly isFull: () => boolean
}

/**
 * Stamps kept as bitmaps, of one palette, for a screen of `ratio` device px to the CSS px. Without a graphics card a ring
 * costs half of its drawing so, a fade over two stripes a fourth, a hatch a sixth. Bitmaps lie on whole device px, where
 * they need not be resampled.
 */
export function createBitmaps(ratio: number): Bitmaps {
  // One canvas for all: to make one costs as much as some twenty marks.
  const easel = globalThis.OffscreenCanvas && new OffscreenCanvas(1, 1)
  const ctx = easel?.getContext('2d')
  if (!ctx) return { stamp: stampInPlace, isFull: () => false }
  const pen = Object.assign(ctx, { stamp: stampInPlace })
  const bitmaps = new Map<string, Bitmap>()
  const snapped = (px: number) => Math.round(px * ratio) / ratio

  function drawnOnce(width: number, height: number, draw: StampDrawing): Bitmap {
    easel.width = Math.ceil(width * ratio)
    easel.height = Math.ceil(height * ratio)
    const size = { width: easel.width / ratio, height: easel.height / ratio }
    ctx?.scale(ratio, ratio)
    draw(pen, width)
    return { image: easel.transferToImageBitmap(), ...size }
  }

  const stamp: Stamp = function (key, box, draw, fit) {
    let bitmap = bitmaps.get(key)
    if (!bitmap) {
      bitmap = drawnOnce(fit ? NATURAL_PX[fit] : box.width, box.height, draw)
      bitmaps.set(key, bitmap)
    }
    const { image, width, height } = bitmap
    const ctx = this as unknown as CanvasRenderingContext2D
    // Each edge by itself, so that boxes that share one still do.
    const [x, y, end] = [snapped(box.x), snapped(box.y), snapped(box.x + box.width)]
    if (fit === 'stretched') {
      ctx.imageSmoothingEnabled = false
      ctx.drawImage(image, x, y, end - x, height)
    } else if (fit === 'cut') {
      const last = Math.min(end, ctx.canvas.width / ratio)
      for (let at = x + Math.max(0, Math.floor(-x / REPEAT_PX) * REPEAT_PX); at < last; at += REPEAT_PX) {
        const length = Math.min(width, end - at)
        ctx.drawImage(image, 0, 0, length * ratio, image.height, at, y, length, height)
      }
    } else ctx.drawImage(image, x, y, width, height)
  }
  return { stamp, isFull: () => bitmaps.size > MOST_STAMPS }
}
