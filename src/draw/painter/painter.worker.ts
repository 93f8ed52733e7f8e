/** A thread of its own that draws what the page has recorded, so that the page has its thread for the hand that moves it. */
import { createBitmaps } from '../bitmaps.ts'
import { fitTo } from '../canvas.ts'
import { stampInPlace } from '../pen.ts'
import { replay } from '../replay.ts'
import type { Face, Order, Paint, Word } from './messages.ts'

/** As much of a worker's own scope as this takes: the compiler knows a page's or a worker's, not both. */
type Scope = {
  onmessage: ((event: MessageEvent<Order>) => void) | null
  postMessage(word: Word): void
  readonly fonts: FontFaceSet
  readonly requestAnimationFrame?: (run: () => void) => number
}

type Hung = {
  readonly canvas: OffscreenCanvas
  readonly ctx: OffscreenCanvasRenderingContext2D
  bitmaps?: ReturnType<typeof createBitmaps>
  last?: Paint
}

const scope = globalThis as unknown as Scope
const hung = new Map<number, Hung>()

scope.onmessage = ({ data }) => {
  if (data.tell === 'faces') learn(data.faces, data.wanted).catch(() => scope.postMessage({ tell: 'unable' }))
  else if (data.tell === 'canvas') {
    const ctx = data.canvas.getContext('2d', { alpha: !data.isOpaque })
    if (ctx) hung.set(data.id, { canvas: data.canvas, ctx })
  } else if (data.tell === 'gone') hung.delete(data.id)
  else {
    const canvas = hung.get(data.id)
    if (!canvas) return
    canvas.last = data
    if (data.forgets) canvas.bitmaps = createBitmaps(data.size.ratio)
    paint(canvas, data)
    afterFrame(() =>
      scope.postMessage({ tell: 'painted', id: data.id, at: performance.timeOrigin + performance.now() }),
    )
  }
}

/** What was drawn goes to the screen with the next frame of the worker. */
const afterFrame = (run: () => void) => (scope.requestAnimationFrame ?? setTimeout)(run)

function paint({ canvas, ctx, bitmaps }: Hung, { size, recording }: Paint): void {
  fitTo(size, canvas, ctx)
  ctx.clearRect(0, 0, size.width, size.height)
  replay(
    recording,
    Object.assign(ctx as unknown as CanvasRenderingContext2D, { stamp: bitmaps?.stamp ?? stampInPlace }),
  )
}

/** Of the page's typefaces a worker knows nothing by itself. */
async function learn(faces: readonly Face[], wanted: readonly string[]): Promise<void> {
  for (const { family, source, descriptors } of faces) scope.fonts.add(new FontFace(family, source, descriptors))
  await Promise.all(wanted.map(font => scope.fonts.load(font).catch(() => [])))
  // Those for other scripts come when a text needs them.
  scope.fonts.addEventListener('loadingdone', () => {
    for (const canvas of hung.values()) if (canvas.last) paint(canvas, canvas.last)
  })
  scope.postMessage({ tell: 'ready' })
}
