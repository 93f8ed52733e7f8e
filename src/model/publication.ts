import type { DateBounds } from '../time/edtf/bounds.ts'
import { anchorOf } from './time-order.ts'
import type { CollectionHead, Source } from './timeline-event.ts'

/** The publication of a source as a moment on the axis. */
export type PublicationMark = { readonly source: Source; readonly bounds: DateBounds }

/** In time order. A source without a bounded publication date has no place on the axis, and so no mark. */
export function publicationMarks({ sources }: CollectionHead): readonly PublicationMark[] {
  const placeOf = ({ bounds }: PublicationMark) => anchorOf(bounds) ?? Infinity
  return [...sources.values()]
    .flatMap(source => (source.published ? [{ source, bounds: source.published.bounds }] : []))
    .filter(mark => placeOf(mark) < Infinity)
    .sort((a, b) => placeOf(a) - placeOf(b))
}
