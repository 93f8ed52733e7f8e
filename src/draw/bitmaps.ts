import {
  type Box,
  type Fit,
  NATURAL_PX,
  type Pen,
  REPEAT_PX,
  type Stamp,
  type StampDrawing,
  stampInPlace,
} from './pen.ts'

/** As many as a view or two have. Each width of a short bar and each share of a fade has its own. */
export const MOST_STAMPS = 400

/** A stamp as a picture. Size in CSS px: as wide as it was drawn, to whole device px. */
export type Bitmap = { readonly image: ImageBitmap; readonly width: number; readonly height: number }

/** Draws a stamp by itself. */
export type MakeBitmap = (box: Box, draw: StampDrawing, fit: Fit | undefined) => Bitmap

/**
 * For a screen of `ratio` device px to the CSS px. Nothing where there are no canvases to make bitmaps on.
 *
 * To be used by the page alone: in a worker Chromium has each new canvas, and each that gave its bitmap away, wait for the
 * page's thread, which after a filter is busy for long. Bitmaps can be sent.
 */
export function bitmapMaker(ratio: number): MakeBitmap | undefined {
  // One canvas for all: to make one costs as much as some twenty marks.
  const easel = globalThis.OffscreenCanvas && new OffscreenCanvas(1, 1)
  const ctx = easel?.getContext('2d')
  if (!ctx) return undefined
  const pen = Object.assign(ctx, { stamp: stampInPlace })
  return ({ width, height }, draw, fit) => {
    const length = fit ? NATURAL_PX[fit] : width
    easel.width = Math.ceil(length * ratio)
    easel.height = Math.ceil(height * ratio)
    const size = { width: easel.width / ratio, height: easel.height / ratio }
    ctx.scale(ratio, ratio)
    draw(pen, length)
    return { image: easel.transferToImageBitmap(), ...size }
  }
}

/** What bitmaps are laid on: a context of the page, or of a worker, that counts in CSS px. */
type Ground = Pick<CanvasRenderingContext2D, 'drawImage' | 'imageSmoothingEnabled'> & {
  readonly canvas: { readonly width: number }
}

/**
 * Lays a stamp on a canvas. Without a graphics card a ring costs half of its drawing so, a fade over two stripes a
 * fourth, a hatch a sixth. Bitmaps lie on whole device px, where they need not be resampled.
 */
export function layBitmap(
  ground: Ground,
  { image, width, height }: Bitmap,
  box: Box,
  fit: Fit | undefined,
  ratio: number,
) {
  const snapped = (px: number) => Math.round(px * ratio) / ratio
  // Each edge by itself, so that boxes that share one still do.
  const [x, y, end] = [snapped(box.x), snapped(box.y), snapped(box.x + box.width)]
  if (fit === 'stretched') {
    ground.imageSmoothingEnabled = false
    ground.drawImage(image, x, y, end - x, height)
  } else if (fit === 'cut') {
    const last = Math.min(end, ground.canvas.width / ratio)
    for (let at = x + Math.max(0, Math.floor(-x / REPEAT_PX) * REPEAT_PX); at < last; at += REPEAT_PX) {
      const length = Math.min(width, end - at)
      ground.drawImage(image, 0, 0, length * ratio, image.height, at, y, length, height)
    }
  } else ground.drawImage(image, x, y, width, height)
}

/** Stamps that are made when they are first asked for, for a palette and a screen of that ratio. */
export function createBitmaps(ratio: number): { readonly stamp: Stamp; readonly isFull: () => boolean } {
  const make = bitmapMaker(ratio)
  if (!make) return { stamp: stampInPlace, isFull: () => false }
  const bitmaps = new Map<string, Bitmap>()
  const stamp: Stamp = function (key, box, draw, fit) {
    let bitmap = bitmaps.get(key)
    if (!bitmap) {
      bitmap = make(box, draw, fit)
      bitmaps.set(key, bitmap)
    }
    layBitmap(this as Pen & Ground, bitmap, box, fit, ratio)
  }
  return { stamp, isFull: () => bitmaps.size > MOST_STAMPS }
}
