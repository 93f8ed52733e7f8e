import { type Format, isWhole, type Selection } from './format.ts'
import { isoDay } from './iso-dates.ts'

const LONGEST_SLUG = 50

/** `whence-five-articles-citations-shown-2026-11-21.csv`: the collection, what of it, and the day in UTC. */
export function fileName(format: Format, selection: Selection): string {
  const { extension, part } = format
  const scope = isWhole(selection) ? 'all' : 'shown'
  const words = ['whence', slugOf(selection.collection.title), part, scope, isoDay(selection.madeAt)]
  return `${words.filter(Boolean).join('-')}.${extension}`
}

/** Lower-case words of letters and digits, joined by hyphens, cut between words. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const [first = 'collection', ...others] = words
  return others.reduce(
    (slug, word) => (slug.length + 1 + word.length > LONGEST_SLUG ? slug : `${slug}-${word}`),
    first.slice(0, LONGEST_SLUG),
  )
}
