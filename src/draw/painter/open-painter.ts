import type { Size } from '../canvas.ts'
import type { Recording } from '../recording-pen.ts'
import type { Face, Order, Word } from './messages.ts'

export type Painter = {
  /** Gives a canvas over to the painter, for good. */
  readonly hang: (canvas: OffscreenCanvas, isOpaque: boolean, owner: Owner) => Hung
}

export type Owner = {
  /** A picture is on the screen, since so many ms as `performance.now()` counts them. They come in the order of `paint`. */
  readonly painted: (at: number) => void
  /** The painter has failed, and paints no more. */
  readonly lost: () => void
}

export type Hung = {
  readonly paint: (size: Size, recording: Recording, forgets: boolean) => void
  readonly takeDown: () => void
}

/** Once the painter knows the typefaces: until then it would draw in others. Nothing if it cannot be had. */
export function openPainter(
  worker: Worker,
  faces: readonly Face[],
  fonts: readonly string[],
): Promise<Painter | undefined> {
  const tell = (order: Order, transfer: Transferable[] = []) => worker.postMessage(order, transfer)
  const owners = new Map<number, Owner>()
  let last = 0

  const painter: Painter = {
    hang(canvas, isOpaque, owner) {
      last += 1
      const id = last
      owners.set(id, owner)
      tell({ tell: 'canvas', id, canvas, isOpaque }, [canvas])
      return {
        paint(size, recording, forgets) {
          const images = recording.stamps.map(({ bitmap }) => bitmap.image)
          tell({ tell: 'paint', id, size, recording, forgets }, [recording.rows.buffer, ...images])
        },
        takeDown() {
          owners.delete(id)
          tell({ tell: 'gone', id })
        },
      }
    },
  }

  return new Promise(resolve => {
    worker.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.tell === 'ready') resolve(painter)
      else if (data.tell === 'unable') resolve(undefined)
      else owners.get(data.id)?.painted(data.at - performance.timeOrigin)
    }
    worker.onerror = () => {
      worker.terminate()
      resolve(undefined)
      for (const { lost } of owners.values()) lost()
      owners.clear()
    }
    tell({ tell: 'faces', faces, fonts })
  })
}
