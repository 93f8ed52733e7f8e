/** An address while it is read, and what reading any part of it takes. */

import type { AddressProblem, MissingId } from '../model/address-problem.ts'
import type { Collection } from '../model/collection.ts'
import type { CombinedFacet } from '../model/filters.ts'
import type { JOINS, Single } from './address-parts.ts'
import { quoted } from './quoted.ts'

export type Reading = {
  readonly parameters: URLSearchParams
  readonly collection: Collection
  readonly search: string
  readonly problems: AddressProblem[]
}

export function readSingle(
  { parameters, problems }: Reading,
  name: Single | (typeof JOINS)[CombinedFacet],
): string | undefined {
  const [value, ...others] = parameters.getAll(name)
  if (others.length > 0) problems.push(`The address gives “${name}” ${others.length + 1} times; only the first counts.`)
  return value
}

/** The first of the values is that of the opening view. `does`: `groups by`. */
export function readOneOf<T extends string>(
  reading: Reading,
  name: Single,
  values: readonly [T, ...T[]],
  does: string,
): T {
  const text = readSingle(reading, name) ?? values[0]
  const value = values.find(known => known === text)
  if (value === undefined) reading.problems.push(`The address ${does} ${quoted(text)}; it can be ${values.join(', ')}.`)
  return value ?? values[0]
}

/** Whether it was withdrawn, or is misspelt, is looked up once the page has to say so. */
export function reportMissing({ problems, search }: Reading, of: MissingId['of'], id: string, names: string) {
  problems.push({ of, id, said: `${names} that is not in this collection.`, search })
}
