import { ensure } from '../lib/assert.ts'
import type { Pen } from './pen.ts'
import { CODES, FITS, type Recording, ROW } from './recording-pen.ts'

/**
 * Tells the pen what another was told. The pen has to know all stamps by their keys.
 * `texts`: all that were told so far. `fontOf`: the name by which the pen knows a font.
 */
export function replay(
  { rows }: Pick<Recording, 'rows'>,
  pen: Pen,
  texts: readonly string[],
  fontOf = (font: string) => font,
): void {
  const gradients: CanvasGradient[] = []
  const number = (at: number) => rows[at] as number
  const text = (at: number) => texts[number(at)] as string
  for (let at = 0; at < rows.length; at += ROW) {
    const [a, b, c, d, e] = [number(at + 1), number(at + 2), number(at + 3), number(at + 4), number(at + 5)]
    switch (number(at)) {
      case CODES.arc:
        pen.arc(a, b, c, d, e)
        break
      case CODES.beginPath:
        pen.beginPath()
        break
      case CODES.clip:
        pen.clip()
        break
      case CODES.closePath:
        pen.closePath()
        break
      case CODES.gradient:
        gradients.push(pen.createLinearGradient(a, b, c, d))
        break
      case CODES.stop:
        gradientAt(a).addColorStop(b, text(at + 3))
        break
      case CODES.fill:
        pen.fill()
        break
      case CODES.fillRect:
        pen.fillRect(a, b, c, d)
        break
      case CODES.fillStyle:
        pen.fillStyle = text(at + 1)
        break
      case CODES.fillGradient:
        pen.fillStyle = gradientAt(a)
        break
      case CODES.fillText:
        pen.fillText(text(at + 1), b, c)
        break
      case CODES.font:
        pen.font = fontOf(text(at + 1))
        break
      case CODES.globalAlpha:
        pen.globalAlpha = a
        break
      case CODES.lineTo:
        pen.lineTo(a, b)
        break
      case CODES.lineWidth:
        pen.lineWidth = a
        break
      case CODES.moveTo:
        pen.moveTo(a, b)
        break
      case CODES.rect:
        pen.rect(a, b, c, d)
        break
      case CODES.restore:
        pen.restore()
        break
      case CODES.roundRect:
        pen.roundRect(a, b, c, d, e)
        break
      case CODES.save:
        pen.save()
        break
      case CODES.lineDash:
        pen.setLineDash(a + b > 0 ? [a, b] : [])
        break
      case CODES.stroke:
        pen.stroke()
        break
      case CODES.strokeRect:
        pen.strokeRect(a, b, c, d)
        break
      case CODES.strokeStyle:
        pen.strokeStyle = text(at + 1)
        break
      case CODES.textAlign:
        pen.textAlign = text(at + 1) as CanvasTextAlign
        break
      case CODES.textBaseline:
        pen.textBaseline = text(at + 1) as CanvasTextBaseline
        break
      case CODES.translate:
        pen.translate(a, b)
        break
      case CODES.stamp:
        pen.stamp(text(at + 1), { x: b, y: c, width: d, height: e }, isKnown, FITS[number(at + 6)])
        break
    }
  }

  function gradientAt(place: number): CanvasGradient {
    return ensure(gradients[place], 'a gradient')
  }
}

const isKnown = () => {
  throw new Error('a stamp that was not told')
}
