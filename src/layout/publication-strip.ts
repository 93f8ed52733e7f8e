import type { PublicationMark } from '../model/publication.ts'
import { shortNameOf } from '../model/source-name.ts'
import type { TimeScale } from '../time/time-scale.ts'
import type { LabelFit } from './label-fit.ts'
import { CLIP_PX } from './mark.ts'
import { type Extent, extentOf, LABEL_GAP_PX } from './shape.ts'

/** When a source was published, on a strip of its own under the axis: the second clock beside that of the events. */
export type PublicationFlag = Extent & {
  readonly key: string
  readonly label: { readonly text: string; readonly x: number } | undefined
}

const SHORTEST_NAME_PX = 30

/** `marks` in time order, as `publicationMarks` gives them. A name is shortened where the next flag needs the room. */
export function publicationStrip(
  marks: readonly PublicationMark[],
  scale: TimeScale,
  labels: LabelFit,
): readonly PublicationFlag[] {
  const origin = scale.viewport.start * scale.pxPerMs
  const placed = marks.flatMap(({ source, bounds }) => {
    const extent = extentOf(bounds, scale.pxPerMs)
    return extent ? [{ source, x0: extent.x0 - origin, x1: extent.x1 - origin }] : []
  })
  return placed.flatMap(({ source, x0, x1 }, i) => {
    if (x1 < -CLIP_PX || x0 > scale.widthPx + CLIP_PX) return []
    const x = x1 + LABEL_GAP_PX
    const room = (placed[i + 1]?.x0 ?? Number.POSITIVE_INFINITY) - x - LABEL_GAP_PX
    const text = room < SHORTEST_NAME_PX ? undefined : labels.fit(shortNameOf(source), false, room)
    return [{ key: source.id, x0, x1, label: text === undefined ? undefined : { text, x } }]
  })
}
