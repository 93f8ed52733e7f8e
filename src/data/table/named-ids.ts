import { hashOfWords } from '../../model/excerpt-key.ts'

/** Gives each name an id: the same to spellings that differ by case and space alone. */
export type NamedIds = {
  readonly idOf: (name: string) => string
  /** Each as it was first written, in the order in which they came. */
  readonly named: () => ReadonlyMap<string, string>
}

const MARKS = /\p{M}/gu
const NO_LETTER_OF_IDS = /[^a-z0-9]+/g
/** Leaves room for a hash within what the schema allows. */
const LONGEST = 60

/**
 * `kind` stands before the hash of a name that has no letter which ids may have. Of two names that would have one id the later
 * has its hash behind.
 */
export function createNamedIds(kind: string): NamedIds {
  const ids = new Map<string, string>()
  const named = new Map<string, string>()
  return {
    idOf(name) {
      const key = foldedName(name)
      const known = ids.get(key)
      if (known !== undefined) return known
      const words = idWords(name)
      const id = words === '' || named.has(words) ? `${words || kind}-${hashOfWords(key)}` : words
      ids.set(key, id)
      named.set(id, name)
      return id
    },
    named: () => named,
  }
}

/** Spellings that differ by case and space alone are one name. */
export const foldedName = (name: string): string => name.replaceAll(/\s+/g, ' ').toLowerCase()

/** The plain letters of a name: `Élisée Reclus` is `elisee-reclus`. Nothing of other scripts. */
const idWords = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .replaceAll(NO_LETTER_OF_IDS, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-|-$/g, '')
