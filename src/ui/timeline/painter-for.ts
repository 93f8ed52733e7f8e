import { openPainter, type Painter } from '../../draw/painter/open-painter.ts'
import { labelFont, tickFont } from '../../draw/palette.ts'
import type { PageForm } from '../page-form.ts'
import { readFaces } from './read-faces.ts'
import { readPalette } from './read-palette.ts'

let opened: Promise<Painter | undefined> | undefined

/** The painter of this page, the same for all who ask. Nothing where the browser, or this form of the page, has none. */
export function painterFor(start: PageForm['startPainter'], host: HTMLElement): Promise<Painter | undefined> {
  opened ??= open(start, host).catch((error: unknown) => {
    console.error(error)
    return undefined
  })
  return opened
}

async function open(start: PageForm['startPainter'], host: HTMLElement): Promise<Painter | undefined> {
  if (!start || !('transferControlToOffscreen' in HTMLCanvasElement.prototype)) return undefined
  const { sans } = readPalette(host)
  const fonts = [false, true].flatMap(strong => [labelFont(sans, strong), tickFont(sans, strong)])
  return openPainter(start(), readFaces(sans), fonts)
}
