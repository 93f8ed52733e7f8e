import type { MissingId } from './address-problem.ts'
import type { Collection } from './collection.ts'
import type { Withdrawn } from './schema.ts'
import { typosBetween } from './typos.ts'

/** The record under this id that the editors took out, if they say so. */
export const withdrawnAs = (
  { withdrawn }: Pick<Collection, 'withdrawn'>,
  { of, id }: MissingId,
): Withdrawn | undefined => withdrawn.find(record => record.type === of && record.id === id)

/** A name for a record that is there; of a large dataset's event, that has not come, the id. */
export function nameOfRecord(collection: Collection, of: MissingId['of'], id: string): string {
  if (of === 'actor') return collection.actors.get(id)?.name ?? id
  if (of === 'source') return collection.sources.get(id)?.csl?.title ?? collection.sources.get(id)?.shortName ?? id
  const row = collection.events.rowOf(id)
  return (row === undefined ? undefined : collection.events.labelAt(row)?.title) ?? id
}

/** Links lose their end in mail, or gain a bracket; hands swap letters. More than this is another word. */
const MOST_TYPOS = 2
const SHORTEST_BEGINNING = 6
const LONGEST_ID = 80
/** Of more ids than these none is proposed: comparing them all would be felt. */
const MOST_IDS = 20_000

/** The id that was probably meant: the only one that begins so, else the only nearest by a letter or two. */
export function probablyMeant(collection: Collection, { of, id }: MissingId): string | undefined {
  const asked = id.toLowerCase().slice(0, LONGEST_ID + 1)
  const ids = idsOf(collection, of)
  if (ids.length > MOST_IDS || asked.length > LONGEST_ID) return undefined
  const continued = ids.filter(known => asked.length >= SHORTEST_BEGINNING && known.startsWith(asked))
  if (continued.length === 1) return continued[0]
  const most = Math.min(MOST_TYPOS, Math.floor(asked.length / 4))
  const near = ids
    .map(known => ({ known, typos: typosBetween(asked, known, most) }))
    .filter(({ typos }) => typos <= most)
  const fewest = Math.min(...near.map(({ typos }) => typos))
  const [nearest, ...others] = near.filter(({ typos }) => typos === fewest)
  return others.length === 0 ? nearest?.known : undefined
}

function idsOf({ actors, sources, events }: Collection, of: MissingId['of']): readonly string[] {
  if (of === 'event') return (events.all ?? []).map(({ id }) => id)
  return [...(of === 'actor' ? actors : sources).keys()]
}
