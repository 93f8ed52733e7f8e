import { isTwinNear } from './mark.ts'
import type { Mark, Scene } from './scene.ts'

/** What a mark can say by its look, in the order of a legend. */
export const MARK_MEANINGS = [
  'day',
  'lasted',
  'several',
  'within',
  'open',
  'approximate',
  'planned',
  'did-not-occur',
  'alleged',
  'disputed',
  'competing',
  'more',
] as const
export type MarkMeaning = (typeof MARK_MEANINGS)[number]

/** Of what the marks of these scenes can say, what they do say: a legend of the rest would send a reader looking for it. */
export function meaningsIn(scenes: readonly Pick<Scene, 'marks' | 'clusters'>[]): readonly MarkMeaning[] {
  const found = new Set<MarkMeaning>()
  for (const { marks, clusters } of scenes) {
    if (clusters.length > 0) found.add('more')
    for (const mark of marks) for (const meaning of meaningsOf(mark)) found.add(meaning)
  }
  return MARK_MEANINGS.filter(meaning => found.has(meaning))
}

function* meaningsOf({
  shape,
  texture,
  x0,
  x1,
  core0,
  core1,
  openStart,
  openEnd,
  parts,
  twins,
}: Mark): Generator<MarkMeaning> {
  if (parts.length > 0) yield 'several'
  else yield shape === 'dot' ? 'day' : shape === 'bar' ? 'lasted' : 'within'
  // A bar fades where an end of it is not known to the day.
  if (shape === 'bar' && (core0 > x0 || core1 < x1)) yield 'within'
  if (openStart || openEnd) yield 'open'
  if (texture.dashed) yield 'approximate'
  if (texture.hollow) yield texture.struck ? 'did-not-occur' : 'planned'
  if (texture.hatched) yield texture.crossed ? 'disputed' : 'alleged'
  if (twins.some(twin => isTwinNear({ x0, x1 }, twin))) yield 'competing'
}
