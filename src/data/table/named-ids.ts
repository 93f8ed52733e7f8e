import { ensure } from '../../lib/assert.ts'
import { grouped } from '../../lib/grouped.ts'
import { hashOfWords } from '../../model/excerpt-key.ts'
import { foldedName } from '../../model/folded-name.ts'

/** Ids of all names of a kind. They do not depend on the order of the names. */
export type NamedIds = {
  readonly idOf: (name: string) => string
  readonly has: (name: string) => boolean
  /** Each as it was first written. */
  readonly named: ReadonlyMap<string, string>
}

const MARKS = /\p{M}/gu
const NO_LETTER_OF_IDS = /[^a-z0-9]+/g
/** Leaves room for a hash within what the schema allows. */
const LONGEST = 50

/**
 * The id of a name are its plain letters: `elisee-reclus`. A name of another script has a hash behind `kind`; names that would
 * come to the same have one behind theirs.
 */
export function createNamedIds(kind: string, names: Iterable<string>): NamedIds {
  const written = new Map<string, string>()
  for (const name of names) {
    const key = foldedName(name)
    if (!written.has(key)) written.set(key, name)
  }
  const ids = new Map<string, string>()
  for (const [words, alike] of grouped(written.keys(), idWords))
    for (const key of alike)
      ids.set(key, words !== '' && alike.length === 1 ? words : `${words || kind}-${longHash(key)}`)
  return {
    has: name => ids.has(foldedName(name)),
    idOf: name => ensure(ids.get(foldedName(name)), 'the id of a name'),
    named: new Map(Array.from(ids, ([key, id]) => [id, ensure(written.get(key), 'a name')])),
  }
}

/** Sixteen hexadecimal digits: names of some scripts have nothing else to be told apart by. */
export const longHash = (text: string): string => hashOfWords(text) + hashOfWords([...text].reverse().join(''))

const idWords = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .replaceAll(NO_LETTER_OF_IDS, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-|-$/g, '')
