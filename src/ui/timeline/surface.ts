import { fitTo, type Size } from '../../draw/canvas.ts'
import { type Pen, type Stamp, stampInPlace } from '../../draw/pen.ts'

/** `at`: when it was drawn, in ms as `performance.now()` has it; nothing if that is now. */
export type Painted = (at?: number) => void

/** What pictures are drawn on: a canvas in the page that the page draws on itself, or one that the painter does. */
export type Surface = {
  /** Whether it can take a picture. If not, whoever asked hears of it once it can. */
  readonly isFree: () => boolean
  /** `painted` is called once it is drawn; not before the next task where the painter does. */
  readonly draw: (size: Omit<Size, 'ratio'>, drawing: (pen: Pen) => void, painted?: Painted) => void
  /** A picture can be drawn at any time, and will not wait for the next frame of the page. */
  readonly isApart: () => boolean
  /** Colours have changed: what was kept of stamps is forgotten. */
  readonly restyle: () => void
  readonly remove: () => void
}

export type Hanging = {
  /** Holds the canvas and nothing else. */
  readonly slot: HTMLElement
  /** Its ground is painted. What lies below need not be blended in then, which is dear without a graphics card. */
  readonly isOpaque: boolean
}

/** `stampAt`: for a screen of so many device px to the CSS px. `replaces`: goes once there is a picture here. */
export function createSurface(
  { slot, isOpaque }: Hanging,
  stampAt: (ratio: number) => Stamp = () => stampInPlace,
  replaces?: { readonly remove: () => void },
): Surface {
  const canvas = document.createElement('canvas')
  return {
    isFree: () => true,
    isApart: () => false,
    draw({ width, height }, drawing, painted) {
      const ctx = canvas.getContext('2d', { alpha: !isOpaque })
      if (!ctx) return
      const ratio = window.devicePixelRatio || 1
      fitTo({ width, height, ratio }, canvas, ctx)
      if (!isOpaque) ctx.clearRect(0, 0, width, height)
      drawing(Object.assign(ctx, { stamp: stampAt(ratio) }))
      if (!canvas.isConnected) slot.append(canvas)
      replaces?.remove()
      painted?.()
    },
    restyle() {},
    remove() {
      canvas.remove()
      replaces?.remove()
    },
  }
}
