import { drawSheet, type Sheet } from '../../draw/draw-sheet.ts'
import type { Palette } from '../../draw/palette.ts'
import { stampInPlace } from '../../draw/pen.ts'
import { markLinks, svgDocument } from '../../draw/svg-document.ts'
import { type MeasureType, SvgPen } from '../../draw/svg-pen.ts'
import type { Collection } from '../../model/collection.ts'
import { selectCollection } from '../../store/selectors.ts'
import type { TimelineStore } from '../../store/timeline-store.ts'
import { dateInWords } from '../../time/date-words.ts'
import { arrival } from '../late-events.ts'
import { bringAwaited } from '../timeline/bring-awaited.ts'
import { edtfInWords } from '../words/edtf-words.ts'
import { lastingLink } from '../words/lasting-link.ts'
import { lightPalette } from './light-palette.ts'
import { createLabels, createMeasure } from './measure-type.ts'
import { pictureOf } from './picture-of.ts'
import { stageNow } from './stage-now.ts'

export type PictureWish = {
  readonly extent: 'shown' | 'whole'
  readonly format: 'svg' | 'png'
  readonly address: string
}

/** Device px to a CSS px: sharp on screens of double density, and in print at a hand's width. */
const PNG_SCALE = 2

/** The picture as a file, once the labels of all its marks have come. Undefined if it cannot be made. */
export async function takePicture(
  store: TimelineStore,
  { extent, format, address }: PictureWish,
): Promise<Blob | undefined> {
  const [palette, measure] = [lightPalette(), createMeasure()]
  const making = {
    palette,
    measure,
    labels: createLabels(measure, palette.sans),
    address,
    day: edtfInWords(new Date().toISOString().slice(0, 10)),
  }
  const stage = extent === 'shown' ? stageNow() : undefined
  if (extent === 'shown' && !stage) return undefined
  let sheet: Sheet | undefined
  await arrival(store, () => {
    sheet = pictureOf(store.getState(), stage, making)
    const shelf = selectCollection(store.getState())?.events
    return !sheet || !shelf || bringAwaited(shelf, sheet.strips)
  })
  const collection = selectCollection(store.getState())
  if (!sheet || !collection) return undefined
  return format === 'png' ? asPng(sheet, palette) : asSvg(sheet, collection, making)
}

function asSvg(
  sheet: Sheet,
  { events }: Collection,
  { palette, measure, address }: { readonly palette: Palette; readonly measure: MeasureType; readonly address: string },
): Blob {
  const pen = new SvgPen({ measure })
  drawSheet(pen, sheet, palette)
  const links = sheet.strips.flatMap(({ scene, top, options }) =>
    markLinks(scene, { left: (sheet.width - scene.width) / 2, top, options }, ({ row, id }) => {
      if (id === undefined) return undefined
      const [event, label] = [events.at(row), events.labelAt(row)]
      const when = event ? `, ${dateInWords(event.date.parsed)}` : ''
      return { href: lastingLink(address, { event: id }), title: `${label?.title ?? id}${when}` }
    }),
  )
  const { width, height, title, lines } = sheet
  const file = svgDocument({ width, height, title, description: lines.join(' '), elements: pen.elements(), links })
  return new Blob([file], { type: 'image/svg+xml' })
}

/** Browsers that hide what tells them apart (Tor's) give noise for all that is read of a canvas, and no error. */
function isReadable(ctx: CanvasRenderingContext2D): boolean {
  const drawn = [18, 52, 86]
  ctx.fillStyle = `rgb(${drawn})`
  ctx.fillRect(0, 0, 1, 1)
  const { data } = ctx.getImageData(0, 0, 1, 1)
  return drawn.every((channel, i) => data[i] === channel)
}

async function asPng(sheet: Sheet, palette: Palette): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(sheet.width * PNG_SCALE)
  canvas.height = Math.round(sheet.height * PNG_SCALE)
  const ctx = canvas.getContext('2d', { alpha: false })
  if (!ctx || !isReadable(ctx)) return undefined
  ctx.scale(PNG_SCALE, PNG_SCALE)
  drawSheet(Object.assign(ctx, { stamp: stampInPlace }), sheet, palette)
  return new Promise(resolve => canvas.toBlob(blob => resolve(blob ?? undefined), 'image/png'))
}
