import { bitmapMaker, createBitmaps } from '../../draw/bitmaps.ts'
import type { Size } from '../../draw/canvas.ts'
import type { Painter } from '../../draw/painter/open-painter.ts'
import { RecordingPen } from '../../draw/recording-pen.ts'
import { afterDrawing } from './on-next-frame.ts'
import { createSurface, type Hanging, type Painted, type Surface } from './surface.ts'

/** One that is on its way to the screen, and one that is drawn meanwhile. More would show where the hand was, not where it is. */
const MOST_UNDER_WAY = 2

/**
 * A surface that takes the place of another, and costs the page less: it writes down what is to be drawn and the painter
 * draws it. What comes while there is too much under way waits, and of that only the last: `freed` asks for it. Where there
 * is no painter, or it fails, the page draws by itself, with bitmaps.
 */
export function fasterSurface(
  hanging: Hanging,
  painter: Painter | undefined,
  replaces: Surface,
  freed: () => void,
): Surface {
  if (!painter) return surfaceWithBitmaps(hanging, replaces)
  const canvas = document.createElement('canvas')
  const underWay: { readonly size: Omit<Size, 'ratio'>; readonly painted: Painted | undefined }[] = []
  let pen = new RecordingPen()
  let ratio = 0
  let isAwaited = false
  let instead: Surface | undefined

  const hung = painter.hang(canvas.transferControlToOffscreen(), hanging.isOpaque, {
    painted(at) {
      const done = underWay.shift()
      if (!done) return
      // Not before: the picture that stands there would be stretched.
      canvas.style.width = `${done.size.width}px`
      canvas.style.height = `${done.size.height}px`
      if (!canvas.isConnected) hanging.slot.append(canvas)
      replaces.remove()
      done.painted?.(at)
      if (isAwaited) freed()
      isAwaited = false
    },
    lost() {
      replaces.remove()
      instead = surfaceWithBitmaps(hanging, canvas)
      freed()
    },
  })

  return {
    isFree() {
      const isFree = instead !== undefined || underWay.length < MOST_UNDER_WAY
      isAwaited ||= !isFree
      return isFree
    },
    isApart: () => instead === undefined,
    draw(size, drawing, painted) {
      if (instead) {
        instead.draw(size, drawing, painted)
        return
      }
      const forgets = ratio !== window.devicePixelRatio || pen.hasToldEnough()
      ratio = window.devicePixelRatio
      if (forgets) pen = new RecordingPen(bitmapMaker(ratio))
      underWay.push({ size, painted })
      drawing(pen)
      hung.paint({ ...size, ratio }, pen.recording(), forgets)
      afterDrawing(painter.send)
    },
    restyle() {
      ratio = 0
      instead?.restyle()
    },
    remove() {
      hung.takeDown()
      canvas.remove()
      replaces.remove()
      instead?.remove()
    },
  }
}

function surfaceWithBitmaps(hanging: Hanging, replaces: { readonly remove: () => void }): Surface {
  let kept: { readonly ratio: number; readonly bitmaps: ReturnType<typeof createBitmaps> } | undefined
  const stampAt = (ratio: number) => {
    if (kept?.ratio !== ratio || kept.bitmaps.isFull()) kept = { ratio, bitmaps: createBitmaps(ratio) }
    return kept.bitmaps.stamp
  }
  const restyle = () => {
    kept = undefined
  }
  return { ...createSurface(hanging, stampAt, replaces), restyle }
}
