import type { Size } from '../canvas.ts'
import type { Recording } from '../recording-pen.ts'
import type { Face, Order, Word } from './messages.ts'

export type Painter = {
  /** Gives a canvas over to the painter, for good. `painted` is called for each picture, when it is on the screen. */
  readonly hang: (canvas: OffscreenCanvas, isOpaque: boolean, painted: (at: number) => void) => Hung
}

export type Hung = {
  readonly paint: (size: Size, recording: Recording, forgets: boolean) => void
  readonly takeDown: () => void
}

/** Once the painter knows the typefaces: until then it would draw in others. Nothing if it cannot be had. */
export function openPainter(
  worker: Worker,
  faces: readonly Face[],
  wanted: readonly string[],
): Promise<Painter | undefined> {
  const tell = (order: Order, transfer: Transferable[] = []) => worker.postMessage(order, transfer)
  const waiting = new Map<number, (at: number) => void>()
  let last = 0

  const painter: Painter = {
    hang(canvas, isOpaque, painted) {
      last += 1
      const id = last
      waiting.set(id, painted)
      tell({ tell: 'canvas', id, canvas, isOpaque }, [canvas])
      return {
        paint: (size, recording, forgets) =>
          tell({ tell: 'paint', id, size, recording, forgets }, [recording.rows.buffer]),
        takeDown() {
          waiting.delete(id)
          tell({ tell: 'gone', id })
        },
      }
    },
  }

  return new Promise(resolve => {
    worker.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.tell === 'ready') resolve(painter)
      else if (data.tell === 'unable') resolve(undefined)
      else waiting.get(data.id)?.(data.at - performance.timeOrigin)
    }
    worker.onerror = () => resolve(undefined)
    tell({ tell: 'faces', faces, wanted })
  })
}
