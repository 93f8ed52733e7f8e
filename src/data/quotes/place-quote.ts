import type { Quote } from '../../model/schema.ts'
import type { FoldedText } from './folded-text.ts'
import { foldText } from './folded-text.ts'

/** Offsets in a text, in UTF-16 code units; `end` is exclusive. */
export type Position = { readonly start: number; readonly end: number }

export type Placement =
  /** Character for character; at its position, where the quote has one. */
  | { readonly state: 'exact'; readonly position: Position }
  /** Character for character, but its position says otherwise. */
  | { readonly state: 'elsewhere'; readonly position: Position }
  /** Only white space or typographic marks differ. */
  | { readonly state: 'typography'; readonly position: Position }
  | { readonly state: 'not-found' }

/** A source's text; what is computed from it is kept, and only if it is needed. */
export type SearchableText = { readonly text: string; readonly folded: () => FoldedText }

export function searchable(text: string): SearchableText {
  let folded: FoldedText | undefined
  return {
    text,
    folded: () => {
      folded ??= foldText(text)
      return folded
    },
  }
}

/**
 * Where a quote stands in the text of its source. Never by likeness: what differs in anything but typography is not
 * found. Of several places, that of the position; then that with the quote's context; then the nearest to the position.
 */
export function placeQuote(quote: Quote, { text, folded }: SearchableText): Placement {
  const { exact, position } = quote
  if (position && text.startsWith(exact, position.start) && position.end - position.start === exact.length)
    return { state: 'exact', position }
  const place = likeliest(placesOf(exact, text), quote, text)
  if (place) return { state: position ? 'elsewhere' : 'exact', position: place }
  const similar = likeliest(foldedPlacesOf(exact, folded()), quote, text)
  return similar ? { state: 'typography', position: similar } : { state: 'not-found' }
}

/** Whether the words of a quote's prefix end, and those of its suffix begin, right at this place. */
export const hasPrefix = ({ prefix = '' }: Quote, text: string, { start }: Position) =>
  start >= prefix.length && text.startsWith(prefix, start - prefix.length)
export const hasSuffix = ({ suffix = '' }: Quote, text: string, { end }: Position) => text.startsWith(suffix, end)

function* placesOf(words: string, text: string): Generator<Position> {
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    yield { start, end: start + words.length }
}

function* foldedPlacesOf(words: string, { folded, starts, ends }: FoldedText): Generator<Position> {
  const sought = foldText(words).folded
  if (sought === '') return
  for (const { start, end } of placesOf(sought, folded)) yield { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }
}

function likeliest(places: Iterable<Position>, quote: Quote, text: string): Position | undefined {
  let best: Position | undefined
  let bestRank = Number.POSITIVE_INFINITY
  for (const place of places) {
    const isInContext = hasPrefix(quote, text, place) && hasSuffix(quote, text, place)
    const distance = quote.position ? Math.abs(place.start - quote.position.start) : 0
    const rank = isInContext ? distance : distance + text.length // any in context before any other
    if (rank < bestRank) {
      best = place
      bestRank = rank
    }
  }
  return best
}
