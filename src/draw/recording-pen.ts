import { type Bitmap, type MakeBitmap, MOST_STAMPS } from './bitmaps.ts'
import { type Box, type Fit, type Pen, type StampDrawing, stampInPlace } from './pen.ts'

/** What a pen was told, as plain data: a worker can be sent it, and tell it to a pen of its own (`replay.ts`). */
export type Recording = {
  /** Rows of `ROW` numbers: one of `CODES`, then what it was called with. A text stands as its place among all that were told. */
  readonly rows: Float64Array<ArrayBuffer>
  /** Texts that were not told before. Their places follow on those of the texts that were. */
  readonly texts: readonly string[]
  /** Stamps that were not told before. */
  readonly stamps: readonly { readonly key: string; readonly bitmap: Bitmap }[]
}

/** Most numbers that one call takes, those of a stamp, and its code. */
export const ROW = 7

export const CODES = {
  arc: 0,
  beginPath: 1,
  clip: 2,
  closePath: 3,
  gradient: 4,
  stop: 5,
  fill: 6,
  fillRect: 7,
  fillStyle: 8,
  fillGradient: 9,
  fillText: 10,
  font: 11,
  globalAlpha: 12,
  lineTo: 13,
  lineWidth: 14,
  moveTo: 15,
  rect: 16,
  restore: 17,
  roundRect: 18,
  save: 19,
  lineDash: 20,
  stroke: 21,
  strokeRect: 22,
  strokeStyle: 23,
  textAlign: 24,
  textBaseline: 25,
  translate: 26,
  stamp: 27,
} as const

/** A stamp's fit is recorded as its place here. */
export const FITS: readonly (Fit | undefined)[] = [undefined, 'stretched', 'cut']

const FIRST_ROWS = 512

/** Labels, counts, ticks: many more than a view has, as they change with each step of a zoom. */
const MOST_TEXTS = 4_000

/** A gradient of a recording: its place among the gradients. */
type RecordedGradient = CanvasGradient & { readonly place: number }

/**
 * A pen that draws nothing and writes down what it is told. To write a call down takes a small part of what it takes to
 * draw it. It is kept for all the pictures of a canvas: texts and stamps recur, and are told once.
 */
export class RecordingPen implements Pen {
  #rows = new Float64Array(FIRST_ROWS * ROW)
  #end = 0
  /** Of each text that was told, its place. */
  readonly #places = new Map<string, number>()
  /** Of the stamps that were told. */
  readonly #keys = new Set<string>()
  readonly #make: MakeBitmap | undefined
  #texts: string[] = []
  #stamps: Recording['stamps'][number][] = []
  #gradients = 0

  /** Without `make` what is stamped is written down as if it were drawn in place. */
  constructor(make?: MakeBitmap) {
    this.#make = make
  }

  /** What was told since the last recording. */
  recording(): Recording {
    const recording = { rows: this.#rows.slice(0, this.#end), texts: this.#texts, stamps: this.#stamps }
    this.#end = 0
    this.#gradients = 0
    this.#texts = []
    this.#stamps = []
    return recording
  }

  /** So many texts and stamps were told that it is time for another pen, and for whoever replays this to forget. */
  hasToldEnough(): boolean {
    return this.#places.size > MOST_TEXTS || this.#keys.size > MOST_STAMPS
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    this.#write(CODES.arc, x, y, radius, from, to)
  }
  beginPath(): void {
    this.#write(CODES.beginPath)
  }
  clip(): void {
    this.#write(CODES.clip)
  }
  closePath(): void {
    this.#write(CODES.closePath)
  }
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): RecordedGradient {
    this.#write(CODES.gradient, x0, y0, x1, y1)
    const place = this.#gradients++
    const addColorStop = (at: number, colour: string) => this.#write(CODES.stop, place, at, this.#placeOf(colour))
    return { place, addColorStop }
  }
  fill(): void {
    this.#write(CODES.fill)
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.#write(CODES.fillRect, x, y, width, height)
  }
  set fillStyle(style: Pen['fillStyle']) {
    if (typeof style === 'string') this.#write(CODES.fillStyle, this.#placeOf(style))
    else this.#write(CODES.fillGradient, (style as RecordedGradient).place)
  }
  fillText(text: string, x: number, y: number): void {
    this.#write(CODES.fillText, this.#placeOf(text), x, y)
  }
  set font(font: string) {
    this.#write(CODES.font, this.#placeOf(font))
  }
  set globalAlpha(alpha: number) {
    this.#write(CODES.globalAlpha, alpha)
  }
  lineTo(x: number, y: number): void {
    this.#write(CODES.lineTo, x, y)
  }
  set lineWidth(width: number) {
    this.#write(CODES.lineWidth, width)
  }
  moveTo(x: number, y: number): void {
    this.#write(CODES.moveTo, x, y)
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#write(CODES.rect, x, y, width, height)
  }
  restore(): void {
    this.#write(CODES.restore)
  }
  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    this.#write(CODES.roundRect, x, y, width, height, radius)
  }
  save(): void {
    this.#write(CODES.save)
  }
  setLineDash([dash = 0, gap = 0]: readonly number[]): void {
    this.#write(CODES.lineDash, dash, gap)
  }
  stroke(): void {
    this.#write(CODES.stroke)
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#write(CODES.strokeRect, x, y, width, height)
  }
  set strokeStyle(style: string) {
    this.#write(CODES.strokeStyle, this.#placeOf(style))
  }
  set textAlign(align: CanvasTextAlign) {
    this.#write(CODES.textAlign, this.#placeOf(align))
  }
  set textBaseline(line: CanvasTextBaseline) {
    this.#write(CODES.textBaseline, this.#placeOf(line))
  }
  translate(x: number, y: number): void {
    this.#write(CODES.translate, x, y)
  }

  stamp(key: string, box: Box, draw: StampDrawing, fit?: Fit): void {
    if (!this.#make) {
      stampInPlace.call(this, key, box, draw)
      return
    }
    if (!this.#keys.has(key)) {
      this.#keys.add(key)
      this.#stamps.push({ key, bitmap: this.#make(box, draw, fit) })
    }
    this.#write(CODES.stamp, this.#placeOf(key), box.x, box.y, box.width, box.height, FITS.indexOf(fit))
  }

  #placeOf(text: string): number {
    let place = this.#places.get(text)
    if (place === undefined) {
      place = this.#places.size
      this.#places.set(text, place)
      this.#texts.push(text)
    }
    return place
  }

  #write(code: number, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0): void {
    if (this.#end === this.#rows.length) {
      const grown = new Float64Array(2 * this.#rows.length)
      grown.set(this.#rows)
      this.#rows = grown
    }
    const rows = this.#rows
    const at = this.#end
    rows[at] = code
    rows[at + 1] = a
    rows[at + 2] = b
    rows[at + 3] = c
    rows[at + 4] = d
    rows[at + 5] = e
    rows[at + 6] = f
    this.#end = at + ROW
  }
}
