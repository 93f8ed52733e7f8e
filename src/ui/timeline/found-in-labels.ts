import type { LabelPart } from '../../draw/draw-mark.ts'
import type { LabelFit } from '../../layout/label-fit.ts'
import type { Label } from '../../layout/scene.ts'
import type { Found } from '../../model/search/found.ts'

const NOTHING: readonly LabelPart[] = []

/**
 * What a search found of the labels on the timeline: the words that the list marks in the titles. Worked out once for each
 * label and query, as a frame asks for the same few hundred again and again.
 */
export function createFoundInLabels(labels: LabelFit) {
  let last: Found | undefined
  let known = new Map<string, readonly LabelPart[]>()

  function partsOf({ text, strong }: Label, found: Found): readonly LabelPart[] {
    return found.hitsIn(text).map(({ start, end }) => {
      const x = labels.widthOf(text.slice(0, start), strong)
      return { x, width: labels.widthOf(text.slice(0, end), strong) - x }
    })
  }
  return (found: Found | undefined) => {
    if (found !== last) known = new Map()
    last = found
    if (!found) return () => NOTHING
    return (label: Label): readonly LabelPart[] => {
      const key = (label.strong ? '!' : ' ') + label.text
      const parts = known.get(key) ?? partsOf(label, found)
      known.set(key, parts)
      return parts
    }
  }
}
