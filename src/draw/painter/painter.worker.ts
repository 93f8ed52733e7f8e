/** A thread of its own that draws what the page has recorded, so that the page has its thread for the hand that moves it. */
import { ensure } from '../../lib/assert.ts'
import { type Bitmap, layBitmap } from '../bitmaps.ts'
import { fitTo } from '../canvas.ts'
import type { Stamp } from '../pen.ts'
import { replay } from '../replay.ts'
import type { Answer, Face, Order, Painting } from './messages.ts'

/** As much of a worker's own scope as this takes: the compiler knows a page's or a worker's, not both. */
type Scope = {
  onmessage: ((event: MessageEvent<Order>) => void) | null
  postMessage(answer: Answer): void
  close(): void
  readonly fonts: FontFaceSet
  readonly requestAnimationFrame?: (run: () => void) => number
}

/** A canvas of the page, with the picture that is on it. */
type Hung = {
  readonly canvas: OffscreenCanvas
  readonly ctx: OffscreenCanvasRenderingContext2D
  /** Each picture paints its whole ground. */
  readonly isOpaque: boolean
  /** What it has been told, by place and by key. */
  readonly texts: string[]
  readonly stamps: Map<string, Bitmap>
  last?: Painting
}

const scope = globalThis as unknown as Scope
const hung = new Map<number, Hung>()
let fonts: readonly string[] = []

scope.onmessage = ({ data }) => {
  switch (data.tell) {
    case 'faces':
      fonts = data.fonts
      learn(data.faces).catch(() => {
        scope.postMessage({ tell: 'unable' })
        scope.close()
      })
      break
    case 'canvas': {
      const ctx = ensure(data.canvas.getContext('2d', { alpha: !data.isOpaque }), 'a context')
      hung.set(data.id, { canvas: data.canvas, ctx, isOpaque: data.isOpaque, texts: [], stamps: new Map() })
      break
    }
    case 'paint':
      for (const picture of data.pictures) take(picture)
      afterFrame(() => {
        const at = performance.timeOrigin + performance.now()
        scope.postMessage({ tell: 'painted', ids: data.pictures.map(({ id }) => id), at })
      })
      break
    case 'gone':
      hung.delete(data.id)
  }
}

function take(picture: Painting): void {
  const canvas = hung.get(picture.id)
  if (!canvas) return
  canvas.last = picture
  if (picture.forgets) {
    canvas.texts.length = 0
    for (const { image } of canvas.stamps.values()) image.close()
    canvas.stamps.clear()
  }
  canvas.texts.push(...picture.recording.texts)
  for (const { key, bitmap } of picture.recording.stamps) canvas.stamps.set(key, bitmap)
  paint(canvas, picture)
  fetchFacesFor(picture.recording.texts)
}

function paint({ canvas, ctx, isOpaque, texts, stamps }: Hung, { size, recording }: Painting): void {
  fitTo(size, canvas, ctx)
  if (!isOpaque) ctx.clearRect(0, 0, size.width, size.height)
  const stamp: Stamp = (key, box, _draw, fit) => layBitmap(ctx, ensure(stamps.get(key), key), box, fit, size.ratio)
  replay(recording, Object.assign(ctx as unknown as CanvasRenderingContext2D, { stamp }), texts, fontOf)
}

/** What was drawn goes to the screen with the next frame of the worker. */
const afterFrame = (run: () => void) => (scope.requestAnimationFrame ?? setTimeout)(run)

/** Of the page's typefaces a worker knows nothing by itself. */
async function learn(faces: readonly Face[]): Promise<void> {
  for (const { family, source, descriptors } of faces) scope.fonts.add(new FontFace(family, source, descriptors))
  await Promise.all(fonts.map(font => scope.fonts.load(font)))
  scope.postMessage({ tell: 'ready' })
}

/** How often faces were fetched since the first picture. */
let fetched = 0

/**
 * Chromium keeps in a worker what it has made out of a font's name, and goes on drawing in the fallback when the face has
 * come. With one more family at its end, which there is not, it is another name.
 */
const fontOf = (font: string) => (fetched === 0 ? font : `${font}, fetched-${fetched}`)

const BEYOND_LATIN = /[^ -ÿ]/gu
const seen = new Set<string>()

/** A page fetches the face for other letters when one of them is drawn; a worker has to be told to. */
function fetchFacesFor(texts: readonly string[]): void {
  let letters = ''
  for (const text of texts)
    for (const [letter] of text.matchAll(BEYOND_LATIN)) {
      if (seen.has(letter)) continue
      seen.add(letter)
      letters += letter
    }
  if (fonts.every(font => scope.fonts.check(font, letters))) return
  const repaint = () => {
    fetched += 1
    for (const canvas of hung.values()) if (canvas.last) paint(canvas, canvas.last)
  }
  Promise.all(fonts.map(font => scope.fonts.load(font, letters))).then(repaint, repaint)
}
