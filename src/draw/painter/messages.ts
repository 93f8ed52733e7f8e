import type { Size } from '../canvas.ts'
import type { Recording } from '../recording-pen.ts'

/** A typeface of the page: what `new FontFace` takes. */
export type Face = { readonly family: string; readonly source: string; readonly descriptors: FontFaceDescriptors }

/** What the page asks of the painter. A canvas is known by the number that the page gives it. */
export type Order =
  /** `fonts`: those that are drawn with, as a canvas names them. */
  | { readonly tell: 'faces'; readonly faces: readonly Face[]; readonly fonts: readonly string[] }
  | { readonly tell: 'canvas'; readonly id: number; readonly canvas: OffscreenCanvas; readonly isOpaque: boolean }
  /** The pictures of one frame. */
  | { readonly tell: 'paint'; readonly pictures: readonly Painting[] }
  | { readonly tell: 'gone'; readonly id: number }

export type Painting = {
  /** Of the canvas. */
  readonly id: number
  readonly size: Size
  /** What was told before is not known any more: stamps are of another palette or another screen, or there were too many. */
  readonly forgets: boolean
  readonly recording: Recording
}

/** What the painter answers. */
export type Answer =
  | { readonly tell: 'ready' }
  /** It cannot draw as the page would. */
  | { readonly tell: 'unable' }
  /** Those canvases; `at`: when they were given to the screen, in ms since 1970. */
  | { readonly tell: 'painted'; readonly ids: readonly number[]; readonly at: number }
