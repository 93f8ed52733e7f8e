import type { Withdrawn } from './schema.ts'

/** An id in an address that the collection does not have. */
export type MissingId = {
  readonly of: Withdrawn['type']
  readonly id: string
  /** The sentence that says so. */
  readonly said: string
  /** The query of the address, in which another id could stand in its place. */
  readonly search: string
}

/** What of an address was ignored: a sentence for the reader, or an id of which more can be said. */
export type AddressProblem = string | MissingId

export const isMissing = (problem: AddressProblem, of: MissingId['of']): boolean =>
  typeof problem !== 'string' && problem.of === of
