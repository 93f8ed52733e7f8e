import { slugOf } from '../lib/slug.ts'
import { type Format, isWhole, type Selection } from './format.ts'
import { isoDay } from './iso-dates.ts'

const LONGEST_SLUG = 50

/** `whence-five-articles-citations-shown-2026-11-21.csv`: the collection, what of it, and the day in UTC. */
export function fileName(format: Format, selection: Selection): string {
  const { extension, part } = format
  const scope = isWhole(selection) ? 'all' : 'shown'
  const words = ['whence', collectionSlug(selection.collection.title), part, scope, isoDay(selection.madeAt)]
  return `${words.filter(Boolean).join('-')}.${extension}`
}

/** Of a title without a word, `collection`. */
export const collectionSlug = (title: string): string => slugOf(title, LONGEST_SLUG) || 'collection'
