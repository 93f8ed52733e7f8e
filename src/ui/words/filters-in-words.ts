import { FACETS, type FacetChoice, type Filters, isOfActors } from '../../model/filters.ts'
import type { CollectionHead } from '../../model/timeline-event.ts'
import { joinList } from '../../time/join-words.ts'
import { duringInWords, knownOnInWords } from './clock-words.ts'
import { FACET_NAMES, valueName } from './facet-words.ts'
import { queryInWords } from './search-words.ts'

/** What the filters ask for, one group after the other, for paper and files where nobody can look them up. */
export type FilterWords = { readonly name: string; readonly value: string }

/** `searched`: what a query was looked for in, once it was. */
export function filtersInWords(
  { facets, query, during, knownOn }: Filters,
  head: CollectionHead,
  searched: 'everything' | 'titles' | undefined,
): readonly FilterWords[] {
  const words: FilterWords[] = []
  if (query.trim() !== '')
    words.push({ name: 'Search', value: `${queryInWords(query)}${searched === 'titles' ? ', in titles only' : ''}` })
  if (during !== undefined)
    words.push({ name: 'Happened', value: `${duringInWords(during)}, certainly or possibly by its date` })
  if (knownOn !== undefined)
    words.push({ name: 'Known', value: `${knownOnInWords(knownOn)}, going by when the sources were published` })
  for (const facet of FACETS) {
    const value = choiceInWords(facets[facet], id => nameOf(head, facet, id))
    if (value !== '') words.push({ name: FACET_NAMES[facet], value })
  }
  return words
}

/** The same as one line: `Search: “drone”; Actors: Iran with its parts`. */
export const filtersInOneLine = (words: readonly FilterWords[]): string =>
  words.map(({ name, value }) => `${name}: ${value}`).join('; ')

function choiceInWords({ asked, excluded, mode }: FacetChoice, name: (id: string) => string): string {
  const wanted = asked.length > 0 ? joinList(asked.map(name), mode === 'all' ? 'and' : 'or') : ''
  const together = mode === 'all' && asked.length > 1 ? `${wanted}, together` : wanted
  const hidden = excluded.length > 0 ? `not ${joinList(excluded.map(name), 'or')}` : ''
  return [together, hidden].filter(Boolean).join('; ')
}

function nameOf(head: CollectionHead, facet: (typeof FACETS)[number], id: string): string {
  const name = valueName(head, facet, id)
  return isOfActors(facet) && [...head.actors.values()].some(({ partOf }) => partOf === id)
    ? `${name} with its parts`
    : name
}
