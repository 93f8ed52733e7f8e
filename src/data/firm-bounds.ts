import type { DateBounds } from '../time/edtf/bounds.ts'
import type { DatasetIndex } from './dataset-index.ts'

/** The bounds of a date that can be held against another; undefined where ~ or ? makes them soft, or it is no date. */
export function firmBounds(edtf: string | undefined, { readDate }: DatasetIndex): DateBounds | undefined {
  const read = edtf === undefined ? undefined : readDate(edtf)
  return read?.ok && !read.value.bounds.approximate && !read.value.bounds.uncertain ? read.value.bounds : undefined
}

/** When a source can have come out, if that is known firmly. */
export const publicationBounds = (source: string, index: DatasetIndex): DateBounds | undefined =>
  firmBounds(index.sources.get(source)?.published?.edtf, index)
