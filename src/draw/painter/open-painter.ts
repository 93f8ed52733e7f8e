import type { Size } from '../canvas.ts'
import type { Recording } from '../recording-pen.ts'
import type { Answer, Face, Order, Painting } from './messages.ts'

export type Painter = {
  /** Gives a canvas over to the painter, for good. */
  readonly hang: (canvas: OffscreenCanvas, isOpaque: boolean, owner: Owner) => Hung
  /** Has painted what was asked for since the last time: the pictures of a frame are one message, and one answer. */
  readonly send: () => void
}

type Owner = {
  /** A picture is on the screen, since so many ms as `performance.now()` counts them. They come in the order of `paint`. */
  readonly painted: (at: number) => void
  /** The painter has failed, and paints no more. */
  readonly lost: () => void
}

type Hung = {
  /** With the next `send`. */
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
  let pictures: Painting[] = []
  let last = 0
  let hasFailed = false

  const painter: Painter = {
    hang(canvas, isOpaque, owner) {
      last += 1
      const id = last
      owners.set(id, owner)
      // Not before whoever asks has what is returned.
      if (hasFailed) queueMicrotask(() => owners.get(id)?.lost())
      tell({ tell: 'canvas', id, canvas, isOpaque }, [canvas])
      return {
        paint: (size, recording, forgets) => pictures.push({ id, size, recording, forgets }),
        takeDown() {
          owners.delete(id)
          tell({ tell: 'gone', id })
        },
      }
    },
    send() {
      if (pictures.length === 0) return
      const parts = pictures.flatMap(({ recording: { rows, stamps } }) => [
        rows.buffer,
        ...stamps.map(({ bitmap }) => bitmap.image),
      ])
      tell({ tell: 'paint', pictures }, parts)
      pictures = []
    },
  }

  return new Promise(resolve => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.tell === 'ready') resolve(painter)
      else if (data.tell === 'unable') resolve(undefined)
      else for (const id of data.ids) owners.get(id)?.painted(data.at - performance.timeOrigin)
    }
    worker.onerror = () => {
      worker.terminate()
      hasFailed = true
      resolve(undefined)
      for (const { lost } of owners.values()) lost()
      owners.clear()
    }
    tell({ tell: 'faces', faces, fonts })
  })
}
