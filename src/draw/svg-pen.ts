import { ensure } from '../lib/assert.ts'
import { type Pen, stampInPlace } from './pen.ts'
import { emptyTag, inHundredths, startTag, xmlText } from './xml.ts'

/** Width of a text in px in a CSS font. */
export type MeasureType = (text: string, font: string) => number

type Options = {
  /** Before every id, so that several drawings can stand in one document. */
  readonly idPrefix?: string
  /**
   * Texts then keep the width that they were given room for, whatever typeface stands in for ours where the file is
   * opened. Left out where the typeface is sure to be there.
   */
  readonly measure?: MeasureType
}

type Paint = Pen['fillStyle']
type State = {
  readonly fillStyle: Paint
  readonly strokeStyle: Paint
  readonly lineWidth: number
  readonly font: string
  readonly textAlign: CanvasTextAlign
  readonly textBaseline: CanvasTextBaseline
  readonly globalAlpha: number
  readonly dash: readonly number[]
  readonly dx: number
  readonly dy: number
  /** Groups opened by clips since the state was saved. */
  readonly groups: number
}

/** From the middle, and from the foot, of a line of our sans to its base line, in em. */
const MIDDLE_TO_BASE = 0.34
const FOOT_TO_BASE = -0.25

/**
 * A pen that writes down what it is asked to draw as the elements of an SVG. Only what `Pen` has, and of that only what
 * the drawing uses: moves but no turns, round corners of one radius, whole circles.
 *
 * Files made elsewhere are opened in programs that know SVG 1.1, not CSS: so colours are split into colour and opacity,
 * and base lines are reckoned here.
 */
export class SvgPen implements Pen {
  fillStyle: Paint = '#000'
  strokeStyle: Paint = '#000'
  lineWidth = 1
  font = '10px sans-serif'
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  globalAlpha = 1
  readonly stamp = stampInPlace

  readonly #options: Options
  readonly #elements: string[] = []
  readonly #saved: State[] = []
  readonly #gradients = new Map<object, string>()
  #path = ''
  #dash: readonly number[] = []
  #dx = 0
  #dy = 0
  #groups = 0
  #ids = 0

  constructor(options: Options = {}) {
    this.#options = options
  }

  /** What was drawn so far, as elements. */
  elements(): string {
    return [...this.#elements, ...Array<string>(this.#groups).fill('</g>')].join('\n')
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, globalAlpha } = this
    const own = { dash: this.#dash, dx: this.#dx, dy: this.#dy, groups: this.#groups }
    this.#saved.push({ fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, globalAlpha, ...own })
    this.#groups = 0
  }

  restore(): void {
    const state = this.#saved.pop()
    if (!state) return
    for (; this.#groups > 0; this.#groups--) this.#elements.push('</g>')
    const { dash, dx, dy, groups, ...styles } = state
    Object.assign(this, styles)
    this.#dash = dash
    this.#dx = dx
    this.#dy = dy
    this.#groups = groups
  }

  translate(x: number, y: number): void {
    this.#dx += x
    this.#dy += y
  }

  setLineDash(segments: Iterable<number>): void {
    this.#dash = [...segments]
  }

  beginPath(): void {
    this.#path = ''
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${this.#at(x, y)}`
  }
  lineTo(x: number, y: number): void {
    this.#path += `L${this.#at(x, y)}`
  }
  closePath(): void {
    this.#path += 'Z'
  }
  rect(x: number, y: number, width: number, height: number): void {
    const [w, h] = [inHundredths(width), inHundredths(height)]
    this.#path += `M${this.#at(x, y)}h${w}v${h}h-${w}Z`
  }
  /** A whole circle, whatever the angles. */
  arc(x: number, y: number, radius: number): void {
    const [r, d] = [inHundredths(radius), inHundredths(2 * radius)]
    this.#path += `M${this.#at(x - radius, y)}a${r} ${r} 0 1 1 ${d} 0a${r} ${r} 0 1 1 -${d} 0Z`
  }
  roundRect(x: number, y: number, width: number, height: number, radii: Parameters<Pen['roundRect']>[4] = 0): void {
    const radius = Math.min(typeof radii === 'number' ? radii : 0, width / 2, height / 2)
    const r = inHundredths(radius)
    const [w, h] = [inHundredths(width - 2 * radius), inHundredths(height - 2 * radius)]
    const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${inHundredths(dx)} ${inHundredths(dy)}`
    this.#path +=
      `M${this.#at(x + radius, y)}h${w}${corner(radius, radius)}v${h}${corner(-radius, radius)}` +
      `h-${w}${corner(-radius, -radius)}v-${h}${corner(radius, -radius)}Z`
  }

  fill(): void {
    if (this.#path !== '') this.#add('path', { d: this.#path, ...this.#fill() })
  }
  stroke(): void {
    if (this.#path !== '') this.#add('path', { d: this.#path, fill: 'none', ...this.#stroke() })
  }
  clip(): void {
    const id = this.#newId('clip')
    this.#elements.push(`<clipPath id="${id}">${emptyTag('path', { d: this.#path })}</clipPath>`)
    this.#elements.push(startTag('g', { 'clip-path': `url(#${id})` }))
    this.#groups++
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (width > 0 && height > 0) this.#add('rect', { ...this.#box(x, y), width, height, ...this.#fill() })
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#add('rect', {
      ...this.#box(x, y),
      width: Math.max(0, width),
      height: Math.max(0, height),
      fill: 'none',
      ...this.#stroke(),
    })
  }

  fillText(text: string, x: number, y: number): void {
    const { weight, size, family } = fontOf(this.font)
    const shift = this.textBaseline === 'middle' ? MIDDLE_TO_BASE : this.textBaseline === 'bottom' ? FOOT_TO_BASE : 0
    const width = this.#options.measure?.(text, this.font)
    const tag = startTag('text', {
      ...this.#box(x, y + shift * size),
      'font-family': family,
      'font-size': size,
      'font-weight': weight,
      'text-anchor': ANCHORS[this.textAlign],
      textLength: width,
      lengthAdjust: width === undefined ? undefined : 'spacingAndGlyphs',
      ...this.#fill(),
    })
    this.#elements.push(`${tag}${xmlText(text)}</text>`)
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient {
    const id = this.#newId('fade')
    const line = { x1: x0 + this.#dx, y1: y0 + this.#dy, x2: x1 + this.#dx, y2: y1 + this.#dy }
    const at = this.#elements.push('') - 1
    const stops: string[] = []
    const gradient: CanvasGradient = {
      addColorStop: (offset, colour) => {
        const { colour: opaque, opacity } = splitColour(colour)
        stops.push(emptyTag('stop', { offset, 'stop-color': opaque, 'stop-opacity': opacity }))
        this.#elements[at] =
          startTag('linearGradient', { id, gradientUnits: 'userSpaceOnUse', ...line }) +
          `${stops.join('')}</linearGradient>`
      },
    }
    this.#gradients.set(gradient, id)
    return gradient
  }

  #at(x: number, y: number): string {
    return `${inHundredths(x + this.#dx)} ${inHundredths(y + this.#dy)}`
  }
  #box(x: number, y: number) {
    return { x: x + this.#dx, y: y + this.#dy }
  }
  #newId(what: string): string {
    this.#ids++
    return `${this.#options.idPrefix ?? ''}${what}-${this.#ids}`
  }
  #add(name: string, attributes: Parameters<typeof emptyTag>[1]): void {
    this.#elements.push(emptyTag(name, attributes))
  }

  #fill() {
    const { colour, opacity } = this.#paint(this.fillStyle)
    return { fill: colour, 'fill-opacity': opacity }
  }
  #stroke() {
    const { colour, opacity } = this.#paint(this.strokeStyle)
    return {
      stroke: colour,
      'stroke-opacity': opacity,
      'stroke-width': this.lineWidth,
      'stroke-dasharray': this.#dash.length > 0 ? this.#dash.join(' ') : undefined,
    }
  }
  #paint(paint: Paint): { readonly colour: string; readonly opacity: number | undefined } {
    if (typeof paint !== 'string') {
      const id = ensure(this.#gradients.get(paint), 'a gradient of this pen')
      return { colour: `url(#${id})`, opacity: this.globalAlpha < 1 ? this.globalAlpha : undefined }
    }
    const { colour, opacity = 1 } = splitColour(paint)
    const all = opacity * this.globalAlpha
    return { colour, opacity: all < 1 ? all : undefined }
  }
}

const ANCHORS: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' }

/** `600 13px Family, Other` */
function fontOf(font: string) {
  const [, weight = '400', size = '10', family = 'sans-serif'] = /^(\d+) ([\d.]+)px (.+)$/.exec(font) ?? []
  return { weight, size: Number(size), family: family.replaceAll('"', "'") }
}

/** `rgba(r, g, b, a)` as `rgb(r, g, b)` and its opacity. */
function splitColour(colour: string): { readonly colour: string; readonly opacity: number | undefined } {
  const [, channels, alpha] = /^rgba\((.+),\s*([\d.]+)\)$/.exec(colour) ?? []
  return channels === undefined
    ? { colour, opacity: undefined }
    : { colour: `rgb(${channels})`, opacity: Number(alpha) }
}
