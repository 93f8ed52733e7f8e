import { breathe } from '../../lib/breathe.ts'
import { timeSlice } from '../../lib/time-slice.ts'
import {
  type Changes,
  changesSince,
  isNothing,
  type SeenEvent,
  type SeenEvents,
  seenEvent,
} from '../../model/changes.ts'
import type { Collection } from '../../model/collection.ts'
import type { EventId } from '../../model/timeline-event.ts'
import type { Instant } from '../../time/span.ts'

/** With the version of what is kept: an older form of it is nobody's. */
const PREFIX = 'whence-seen-1:'
/** Some 150 bytes each; a site has room for 5 MB, which other pages of it use as well. */
const MOST_EVENTS = 1_000
/** Collections that are remembered: the last ones seen. */
const MOST_KEPT = 8

export type LastVisit = { readonly at: Instant; readonly changes: Changes }

type Kept = {
  readonly at: Instant
  readonly sha256?: string | undefined
  readonly events: readonly (readonly [EventId, SeenEvent])[]
}

/** One for all who ask: the collection that brings late facets has the columns of the one before. */
const asked = new WeakMap<Collection['columns'], Promise<LastVisit | undefined>>()

/**
 * What has changed in a collection since this browser last showed it, and when that was. A first visit, or one after which
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
  keep(address, collection, await seenEvents(collection))
  asked.set(collection.columns, Promise.resolve(undefined))
}

async function compare(collection: Collection, address: string): Promise<LastVisit | undefined> {
  const { events, sha256 } = collection
  if (!events.all || events.all.length > MOST_EVENTS) return undefined
  const before = kept(address)
  const isSame = before !== undefined && sha256 !== undefined && before.sha256 === sha256
  const seen = new Map(before?.events)
  const now = isSame ? seen : await seenEvents(collection)
  const changes = before && changesSince(seen, now, collection)
  if (before && changes && !isNothing(changes)) return { at: before.at, changes }
  keep(address, collection, now)
  return undefined
}

async function seenEvents({ events }: Collection): Promise<SeenEvents> {
  const seen = new Map<EventId, SeenEvent>()
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

/** Another edition may have written it, or a hand. */
function kept(address: string): Kept | undefined {
  try {
    const found: Partial<Kept> | null = JSON.parse(localStorage.getItem(PREFIX + address) ?? 'null')
    return typeof found?.at === 'number' && Array.isArray(found.events) ? (found as Kept) : undefined
  } catch {
    return undefined
  }
}

function keep(address: string, { sha256 }: Collection, events: SeenEvents): void {
  const now: Kept = { at: Date.now(), sha256, events: [...events] }
  try {
    localStorage.setItem(PREFIX + address, JSON.stringify(now))
    const others = Object.keys(localStorage).filter(key => key.startsWith(PREFIX))
    if (others.length <= MOST_KEPT) return
    const latestFirst = others
      .map(key => ({ key, at: kept(key.slice(PREFIX.length))?.at ?? 0 }))
      .sort((a, b) => b.at - a.at)
    for (const { key } of latestFirst.slice(MOST_KEPT)) localStorage.removeItem(key)
  } catch {
    // Without storage every visit is the first.
  }
}
