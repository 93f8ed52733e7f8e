import type { EventLabel, EventShelf } from '../../model/collection.ts'
import type { EventId, TimelineEvent } from '../../model/timeline-event.ts'
import type { Question } from './messages.ts'

/** Rows that come together. */
const PAGE_ROWS = { events: 32, labels: 128 } as const
/** Pages of events that are kept: those looked at last. Labels are small, and all of them are. */
const PAGES_KEPT = 400

type Kind = keyof typeof PAGE_ROWS

export type RemoteShelf = EventShelf & {
  readonly putEvents: (from: number, events: readonly TimelineEvent[]) => void
  readonly putLabels: (from: number, labels: readonly EventLabel[]) => void
}

/** The events that have come from the worker so far. What is asked for within one task is asked in one go. */
export function createRemoteShelf(length: number, ask: (question: Question) => void): RemoteShelf {
  const events = new Map<number, TimelineEvent>()
  const labels = new Map<number, EventLabel>()
  const rows = new Map<EventId, number>()
  const asked: Readonly<Record<Kind, Set<number>>> = { events: new Set(), labels: new Set() }
  const wanted: Readonly<Record<Kind, Set<number>>> = { events: new Set(), labels: new Set() }
  let isDue = false

  const want = (kind: Kind, from: number, to: number) => {
    for (let page = Math.floor(from / PAGE_ROWS[kind]); page * PAGE_ROWS[kind] < to; page++) {
      if (asked[kind].has(page)) continue
      asked[kind].add(page)
      wanted[kind].add(page)
    }
    if (isDue || wanted.events.size + wanted.labels.size === 0) return
    isDue = true
    queueMicrotask(askAll)
  }
  function askAll(): void {
    isDue = false
    for (const kind of ['labels', 'events'] as const) {
      for (const { first, last } of runsOf(wanted[kind])) {
        const from = first * PAGE_ROWS[kind]
        ask({ ask: kind, from, to: Math.min(length, (last + 1) * PAGE_ROWS[kind]) })
      }
      wanted[kind].clear()
    }
  }
  function forgetOldest(): void {
    const [oldest] = asked.events
    if (oldest === undefined || asked.events.size <= PAGES_KEPT) return
    asked.events.delete(oldest)
    for (let row = oldest * PAGE_ROWS.events; row < (oldest + 1) * PAGE_ROWS.events; row++) events.delete(row)
  }

  return {
    at: row => events.get(row),
    labelAt: row => events.get(row) ?? labels.get(row),
    rowOf: id => rows.get(id),
    load: (from, to) => want('events', from, to),
    loadLabels: (from, to) => want('labels', from, to),
    all: undefined,
    putEvents(from, come) {
      come.forEach((event, i) => {
        events.set(from + i, event)
        rows.set(event.id, from + i)
      })
      forgetOldest()
    },
    putLabels(from, come) {
      come.forEach((label, i) => {
        labels.set(from + i, label)
        rows.set(label.id, from + i)
      })
    },
  }
}

/** Neighbouring pages as one run. */
function runsOf(pages: ReadonlySet<number>): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const page of [...pages].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run.last + 1 === page) run.last = page
    else runs.push({ first: page, last: page })
  }
  return runs
}
