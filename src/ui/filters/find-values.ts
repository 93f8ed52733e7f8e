import { wholesOf } from '../../model/actor-tree.ts'
import type { Collection } from '../../model/collection.ts'
import { type Facet, isOfActors } from '../../model/filters.ts'
import { folded, foldedWords } from '../../model/folded.ts'
import type { Branch } from './branches.ts'

type FoundValue = {
  readonly branch: Branch
  /** The other name that it was found by, where its own does not have the words. */
  readonly alias: string | undefined
  /** Names of the wholes that it is part of, the outermost first. */
  readonly path: readonly string[]
}

/**
 * Finds values by every word of a query, in their names or other names. Those in which the words begin words come first,
 * so that “ali” finds Ali before Australia; else the order given. Texts are folded once, not at every key.
 */
export function finderOf(
  collection: Collection,
  facet: Facet,
  branches: readonly Branch[],
): (query: string) => readonly FoundValue[] {
  const texts = branches.map(branch => {
    const aliases = otherNames(collection, facet, branch.value).map(alias => ({ alias, text: folded(alias) }))
    const name = folded(branch.name)
    const path = pathOf(collection, facet, branch.value)
    return { branch, path, aliases, name, text: [name, ...aliases.map(({ text }) => text)].join('\n') }
  })
  return query => {
    const words = foldedWords(query)
    if (words.length === 0) return []
    const [begun, inside]: [FoundValue[], FoundValue[]] = [[], []]
    for (const { branch, path, aliases, name, text } of texts) {
      if (!words.every(word => text.includes(word))) continue
      const missing = words.find(word => !name.includes(word))
      const other = missing === undefined ? undefined : aliases.find(({ text }) => text.includes(missing))
      const found = { branch, alias: other?.alias, path }
      if (words.every(word => beginsWord(text, word))) begun.push(found)
      else inside.push(found)
    }
    return [...begun, ...inside]
  }
}

function otherNames({ actors, sources }: Collection, facet: Facet, value: string): readonly string[] {
  if (isOfActors(facet)) return actors.get(value)?.aliases ?? []
  const csl = facet === 'source' ? sources.get(value)?.csl : undefined
  return [csl?.title, csl?.['container-title'], csl?.publisher].filter(name => name !== undefined)
}

const pathOf = ({ actors }: Collection, facet: Facet, value: string): readonly string[] =>
  isOfActors(facet)
    ? wholesOf(actors, value)
        .map(id => actors.get(id)?.name ?? id)
        .reverse()
    : []

const LETTER = /[\p{L}\p{N}]/u

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true
  return false
}
