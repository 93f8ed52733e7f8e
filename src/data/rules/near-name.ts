import { folded } from '../../model/folded.ts'
import { foldedName } from '../../model/folded-name.ts'
import type { ActorRecord } from '../../model/schema.ts'
import { typosBetween } from '../../model/typos.ts'
import type { DatasetIndex } from '../dataset-index.ts'
import type { Finding, Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/** Shorter names are too often those of two. */
const FEWEST_LETTERS = 6
/**
 * Of two words of which one may be a slip, the longer has so many letters: Elery and Ellery. Shorter ones are mostly two words: “Company
 * A” and “Company B”, Anna and Anne, Iran and Iraq.
 */
const SHORTEST_WORD = 6
/** Longer names are mostly descriptions, and take room. */
const LONGEST_NAME = 80
/** So many names are compared of those that may be alike: more are a list of like things, not of slips. */
const MOST_COMPARED = 4

/**
 * Warns of actors, and of sources by their short names, whose names differ by one slip of the pen: a letter missing, added, changed or
 * swapped with its neighbour in one word, or capitals, accents, spaces and hyphens alone. They are more likely one, of which half the
 * events would be missing from each. Let be are names that differ by a number, in a short word, by another letter at the beginning of
 * a word (Gambia, Zambia), or by a word that is itself an actor's name (the friends of Martin, those of Martina); and actors of two
 * types, or parts of two others.
 */
export const nearName: Rule = {
  name: 'near-name',
  level: 'warning',
  *check({ actors, sources }, index) {
    const actorNames = new Set(actors.map(({ name }) => wordsIn(name).join(' ')))
    yield* nearNames(
      actors,
      { where: id => `actors.${id}.name`, what: 'actors', actorNames },
      // Of names that are the same but for capitals and spaces another rule speaks.
      (one, other) =>
        isPartOf(one.id, other.id, index) || areTwo(one, other) || foldedName(one.name) === foldedName(other.name),
    )
    yield* nearNames(
      sources.flatMap(({ id, shortName: name }) => (name === undefined ? [] : { id, name })),
      { where: id => `sources.${id}.shortName`, what: 'sources', actorNames },
      () => false,
    )
  },
}

type Named = Readonly<Pick<ActorRecord, 'id' | 'name' | 'type' | 'aliases' | 'partOf'>>
type Read = Named & { readonly words: readonly string[] }
type Of = {
  readonly where: (id: string) => string
  readonly what: 'actors' | 'sources'
  readonly actorNames: ReadonlySet<string>
}

/** Two names that are alike have a key in common, so that each is compared with few others, however many there are. */
function* nearNames(
  records: readonly Named[],
  { where, what, actorNames }: Of,
  isLetBe: (one: Named, other: Named) => boolean,
): Generator<Finding> {
  const byKey = new Map<string, Read[]>()
  for (const record of records) {
    const words = wordsIn(record.name)
    if (record.name.length > LONGEST_NAME || words.join('').replaceAll(/\P{L}/gu, '').length < FEWEST_LETTERS) continue
    const read = { ...record, words }
    let near: Read | undefined
    for (const key of new Set(keysOf(words))) {
      const alike = byKey.get(key) ?? []
      near ??= alike.find(
        other =>
          isNear(read.words, other.words, actorNames) &&
          !isLetBe(read, other) &&
          !isAlias(read, other) &&
          !isAlias(other, read),
      )
      if (alike.length < MOST_COMPARED) byKey.set(key, [...alike, read])
    }
    if (near)
      yield {
        where: where(record.id),
        message: `${show(near.name)} and ${show(record.name)} are two ${what}`,
        hint: 'if they are one, join them; if they are two, one word more in a name tells them apart',
      }
  }
}

/** Letters and numbers as they are compared. */
const wordsIn = (name: string): readonly string[] => folded(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** The name without its spaces; the name; and with each letter left out in turn, as it is where the slip is. */
function* keysOf(words: readonly string[]): Generator<string> {
  yield `=${words.join('')}`
  yield words.join(' ')
  for (const [i, word] of words.entries()) {
    if (!mayHaveSlip(word)) continue
    for (let at = 0; at < word.length; at += 1) yield words.with(i, word.slice(0, at) + word.slice(at + 1)).join(' ')
  }
}

const mayHaveSlip = (word: string) => word.length >= SHORTEST_WORD - 1 && !/\p{N}|^[ivxlcdm]+$/u.test(word)

function isNear(words: readonly string[], others: readonly string[], actorNames: ReadonlySet<string>): boolean {
  if (words.join('') === others.join('')) return true
  if (words.length !== others.length) return false
  const differing = words.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ''] as const]))
  const [[word, other] = ['', '']] = differing
  return (
    differing.length === 1 &&
    Math.max(word.length, other.length) >= SHORTEST_WORD &&
    [word, other].every(mayHaveSlip) &&
    word.slice(1) !== other.slice(1) &&
    ![word, other].every(one => words.length > 1 && actorNames.has(one)) &&
    typosBetween(word, other, 1) === 1
  )
}

const isAlias = ({ name }: Named, { aliases = [] }: Named) => {
  const said = wordsIn(name).join('')
  return aliases.some(alias => wordsIn(alias).join('') === said)
}

/** What is not said of one of them may be the same. */
const areTwo = (one: Named, other: Named) => isOther(one.type, other.type) || isOther(one.partOf, other.partOf)
const isOther = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && one !== other

function isPartOf(one: string, other: string, { actors }: DatasetIndex): boolean {
  return leadsTo(one, other) || leadsTo(other, one)
  function leadsTo(from: string, to: string): boolean {
    const seen = new Set<string>()
    for (let at = actors.get(from)?.partOf; at !== undefined && !seen.has(at); at = actors.get(at)?.partOf) {
      if (at === to) return true
      seen.add(at)
    }
    return false
  }
}
