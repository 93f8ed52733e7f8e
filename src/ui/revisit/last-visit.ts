import { breathe } from '../../lib/breathe.ts'
import { fingerprint } from '../../lib/fingerprint.ts'
import { timeSlice } from '../../lib/time-slice.ts'
import type { Collection } from '../../model/collection.ts'
import { type SeenEvents, seenEvent } from '../../model/seen-event.ts'
import type { EventId } from '../../model/timeline-event.ts'
import type { Instant } from '../../time/span.ts'

/** With the version of what is kept: an older form of it is nobody's. */
const PREFIX = 'whence-seen-1:'
/** Some 180 letters each; a site has room for five million, which other pages of it use as well. */
const MOST_EVENTS = 1_000
/** Collections that are remembered: the last ones seen. */
const MOST_KEPT = 8

export type LastVisit = { readonly at: Instant; readonly before: SeenEvents; readonly now: SeenEvents }

/** An event in a line, without the names of what is said: `["flood","The river floods","1904-03","occurred",…]`. */
export type Line = readonly [EventId, ...(string | number)[]]

export type Kept = {
  readonly at: Instant
  readonly sha256?: string | undefined
  /** What a line says after the id. */
  readonly aspects: readonly string[]
  readonly events: readonly Line[]
}

/** One for all who ask: the collection that brings late facets has the columns of the one before. */
const asked = new WeakMap<Collection['columns'], Promise<LastVisit | undefined>>()

/**
 * The events of a collection as this browser last showed them, as they are, and when that was. A first visit, or one after which
 * nothing has changed, is remembered as the last. Undefined if there is nothing to tell, or nothing to tell it by: a large
 * dataset whose events are not all there, storage that is blocked.
 */
export function lastVisit(collection: Collection, address: string): Promise<LastVisit | undefined> {
  const { columns } = collection
  const visit = asked.get(columns) ?? compare(collection, address)
  asked.set(columns, visit)
  return visit
}

/** From now on the collection as it is counts as seen. */
export async function markSeen(collection: Collection, address: string): Promise<void> {
  await keep(keyOf(address), keptOf(collection, await seenEvents(collection)))
  asked.set(collection.columns, Promise.resolve(undefined))
}

async function compare(collection: Collection, address: string): Promise<LastVisit | undefined> {
  const { events, sha256 } = collection
  if (!events.all || events.all.length > MOST_EVENTS) return undefined
  const key = keyOf(address)
  const before = kept(key)
  if (before && sha256 !== undefined && before.sha256 === sha256) {
    await keep(key, { ...before, at: Date.now() })
    return undefined
  }
  const now = await seenEvents(collection)
  const visit = keptOf(collection, now)
  if (before && JSON.stringify(before.events) !== JSON.stringify(visit.events)) {
    const seen = (await import('./kept-visits.ts')).eventsIn(before, visit.aspects)
    if (seen) return { at: before.at, before: seen, now }
  }
  await keep(key, visit)
  return undefined
}

/** No address is kept: one may hold what lets its reader in. */
const keyOf = (address: string) => PREFIX + fingerprint(address).toString(36)

async function seenEvents({ events }: Collection): Promise<SeenEvents> {
  const seen = new Map<EventId, ReturnType<typeof seenEvent>>()
  let isOver = timeSlice()
  for (const event of events.all ?? []) {
    if (isOver()) {
      await breathe()
      isOver = timeSlice()
    }
    seen.set(event.id, seenEvent(event))
  }
  return seen
}

/** By id. */
const keptOf = ({ sha256 }: Collection, events: SeenEvents): Kept => ({
  at: Date.now(),
  sha256,
  aspects: Object.keys([...events.values()][0] ?? {}),
  events: Array.from(events, ([id, seen]): Line => [id, ...Object.values(seen)]).sort(([a], [b]) => (a < b ? -1 : 1)),
})

/** What another edition may have written, or a hand: `eventsIn` tells. */
function kept(key: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

async function keep(key: string, visit: Kept): Promise<void> {
  const write = () => localStorage.setItem(key, JSON.stringify(visit))
  try {
    write()
    if (Object.keys(localStorage).filter(other => other.startsWith(PREFIX)).length <= MOST_KEPT) return
  } catch {
    // There may be no room beside the others.
  }
  const { forgetVisits } = await import('./kept-visits.ts')
  forgetVisits(key, MOST_KEPT, write)
}
