import type { LabelPart } from '../../draw/draw-mark.ts'
import type { LabelFit } from '../../layout/label-fit.ts'
import type { Label } from '../../layout/scene.ts'
import type { Found } from '../../model/search/found.ts'

/**
 * What a search found of the labels on the timeline: the words that the list marks in the titles. Worked out once for each
 * label, as a frame asks for the same few hundred again and again.
 */
export function foundInLabels(labels: LabelFit, found: Found) {
  const known = new Map<string, readonly LabelPart[]>()

  function partsOf({ text, strong }: Label): readonly LabelPart[] {
    return found.hitsIn(text).map(({ start, end }) => {
      const x = labels.widthOf(text.slice(0, start), strong)
      return { x, width: labels.widthOf(text.slice(0, end), strong) - x }
    })
  }
  return (label: Label): readonly LabelPart[] => {
    const key = (label.strong ? '!' : ' ') + label.text
    const parts = known.get(key) ?? partsOf(label)
    known.set(key, parts)
    return parts
  }
}
