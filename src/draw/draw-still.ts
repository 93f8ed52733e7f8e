import type { PublicationFlag } from '../layout/publication-strip.ts'
import { STRIP_PX } from '../layout/publication-strip.ts'
import type { Scene } from '../layout/scene.ts'
import { AXIS_PX, drawScene } from './draw-scene.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'

export type StillOptions = {
  readonly palette: Palette
  readonly publications?: readonly PublicationFlag[] | undefined
  readonly known?: { readonly x: number; readonly words: string } | undefined
  /** How much of the lanes is shown, in px, and how far they are scrolled: all of them, if nothing is said. */
  readonly window?: { readonly height: number; readonly scrollTop: number } | undefined
  /** Row. */
  readonly selected?: number | undefined
}

/** Height in px of a scene with its axis. */
export const stillHeight = (scene: Scene, { publications, window }: Omit<StillOptions, 'palette'> = {}): number =>
  AXIS_PX + (publications ? STRIP_PX : 0) + (window?.height ?? scene.height)

/** Draws a scene that stands still: nothing is pointed at, nothing is on its way. What reaches over its edges is cut off. */
export function drawStill(pen: Pen, scene: Scene, options: StillOptions): void {
  const { palette, publications, known, window, selected } = options
  const height = stillHeight(scene, options)
  pen.save()
  pen.beginPath()
  pen.rect(0, 0, scene.width, height)
  pen.clip()
  drawScene(pen, scene, {
    width: scene.width,
    height,
    lanesTop: AXIS_PX + (publications ? STRIP_PX : 0),
    publications,
    known,
    scrollTop: window?.scrollTop ?? 0,
    selected,
    hovered: undefined,
    hereX: undefined,
    placeOf: ({ y }) => ({ y, alpha: 1 }),
    leaving: [],
    isDrawn: row => scene.marks.some(mark => mark.row === row),
    palette,
  })
  pen.restore()
}
