import { BAND_NAME_PX } from '../layout/packing.ts'
import type { Scene } from '../layout/scene.ts'
import { drawScene, type Layer, lanesTopOf } from './draw-scene.ts'
import { type Palette, tickFont } from './palette.ts'
import type { Pen } from './pen.ts'

/** Of a band's name, from the left edge and from the top of its band to the base line. */
const NAME_X_PX = 8
const NAME_BASE_PX = 14

/** What a still shows besides its marks. */
export type StillExtras = {
  readonly publications?: Layer | undefined
  readonly known?: Layer | undefined
  /** How much of the lanes is shown, in px, and how far they are scrolled: all of them, if nothing is said. */
  readonly window?: { readonly height: number; readonly scrollTop: number } | undefined
  /** Row. */
  readonly selected?: number | undefined
}

type Options = StillExtras & { readonly palette: Palette }

/** Height in px of a scene with its axis. */
export const stillHeight = (scene: Scene, { publications, window }: StillExtras = {}): number =>
  lanesTopOf(publications !== undefined) + (window?.height ?? scene.height)

/** Draws a scene that stands still: nothing is pointed at, nothing is on its way. What reaches over its edges is cut off. */
export function drawStill(pen: Pen, scene: Scene, options: Options): void {
  const { palette, publications, known, window, selected } = options
  const height = stillHeight(scene, options)
  pen.save()
  pen.beginPath()
  pen.rect(0, 0, scene.width, height)
  pen.clip()
  drawScene(pen, scene, {
    width: scene.width,
    height,
    lanesTop: lanesTopOf(publications !== undefined),
    publications,
    known,
    scrollTop: window?.scrollTop ?? 0,
    selected,
    hovered: undefined,
    hereX: undefined,
    placeOf: ({ y }) => ({ y, alpha: 1 }),
    leaving: [],
    foundIn: () => [],
    isDrawn: row => scene.marks.some(mark => mark.row === row),
    palette,
  })
  drawBandNames(pen, scene, options)
  pen.restore()
}

/** On the screen they are text of the page, which a reader can select. */
function drawBandNames(pen: Pen, scene: Scene, { palette, publications, window }: Options): void {
  const top = lanesTopOf(publications !== undefined)
  pen.save()
  pen.beginPath()
  pen.rect(0, top, scene.width, window?.height ?? scene.height)
  pen.clip()
  pen.textAlign = 'left'
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = palette.ink
  pen.font = tickFont(palette.sans, true)
  for (const { name, count, top: bandTop, height } of scene.bands) {
    if (name === '') continue
    const above = bandTop - (window?.scrollTop ?? 0)
    // A name stays in sight while any of its band is.
    const y = top + Math.max(above, Math.min(0, above + height - BAND_NAME_PX))
    pen.fillText(`${name}  ${count}`, NAME_X_PX, y + NAME_BASE_PX)
  }
  pen.restore()
}
