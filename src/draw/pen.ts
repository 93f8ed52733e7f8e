export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * What the drawing asks of a canvas context, and no more: so that the same code draws the screen, a PNG, and an SVG
 * (`svg-pen.ts`), and they cannot differ.
 */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'clip'
  | 'closePath'
  | 'createLinearGradient'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'rect'
  | 'restore'
  | 'roundRect'
  | 'save'
  | 'setLineDash'
  | 'stroke'
  | 'strokeRect'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
  | 'translate'
> & { readonly stamp: Stamp }

/**
 * Draws what recurs, as dots do, in a box of whole px. `draw` has the box's upper left corner for its origin. A pen may
 * draw it once for each key, as a bitmap, so the key has to name all that it depends on but the palette.
 */
export type Stamp = (this: Pen, key: string, box: Box, draw: StampDrawing, fit?: Fit) => void

/** To that width: of the box, or of the bitmap. */
export type StampDrawing = (pen: Pen, width: number) => void

/**
 * stretched: the same at any width but wider, as a fade is.
 * cut: begins the same at any width, and recurs each `REPEAT_PX`, as a hatch does.
 */
export type Fit = 'stretched' | 'cut'

/** A multiple of the periods of all hatches and dashes. */
export const REPEAT_PX = 504

/** What is stretched or cut is drawn this wide: of a fade, finer than the eye sees. */
export const NATURAL_PX: Readonly<Record<Fit, number>> = { stretched: 128, cut: REPEAT_PX }

/** For pens that draw few pictures: no bitmaps. */
export function stampInPlace(this: Pen, _key: string, { x, y, width }: Box, draw: StampDrawing): void {
  this.translate(x, y)
  draw(this, width)
  this.translate(-x, -y)
}
