import { whenRested } from '../../lib/when-rested.ts'
import type { EventLabel, EventShelf } from '../../model/collection.ts'
import type { EventId, TimelineEvent } from '../../model/timeline-event.ts'
import type { Question } from './messages.ts'

/** Events that come together. */
const PAGE_ROWS = 32
/**
 * Pages of events that are kept, or under way: those looked at last. More than anything looks at at once
 * (`select-source-view.ts`), or it would be asked for for ever. Of labels, which are small, all are.
 */
const PAGES_KEPT = 600
/** Labels asked for in one question; a screen has room for as many. */
const MOST_LABELS = 256
/** A hand that has moved nothing for so long is at rest. */
const RESTS_MS = 100
/** While one moves the timeline, questions are as far apart. */
const APART_MS = 400

export type RemoteShelf = EventShelf & {
  readonly putEvents: (from: number, events: readonly TimelineEvent[]) => void
  readonly putLabels: (rows: readonly number[], labels: readonly EventLabel[]) => void
  /** To be called when a hand moves the timeline. */
  readonly handMoves: () => void
}

/**
 * The events that have come from the worker so far. What is asked for within one task is asked in one go.
 *
 * Each frame of a zoom wants other labels and competing dates, on which nobody looks any more when they have come, and to
 * read them takes the processor that the zoom needs. So while a hand goes on moving, questions wait; of labels one question
 * is under way, and the next asks for what was wanted last.
 */
export function createRemoteShelf(length: number, ask: (question: Question) => void): RemoteShelf {
  const events = new Map<number, TimelineEvent>()
  const labels = new Map<number, EventLabel>()
  const rows = new Map<EventId, number>()
  /** Those that have come or been asked for, by when they were last looked at. */
  const pages = new Set<number>()
  const wantedPages = new Set<number>()
  const wantedLabels = new Set<number>()
  let areLabelsUnderWay = false
  let isDue = false
  let movedAt = Number.NEGATIVE_INFINITY
  let askedAt = 0
  let isMoving = false
  const rest = whenRested(() => {
    isMoving = false
    askAll()
  })

  const labelAt = (row: number) => events.get(row) ?? labels.get(row)
  const askSoon = () => {
    if (isDue) return
    isDue = true
    queueMicrotask(askAll)
  }
  function askAll(): void {
    isDue = false
    const now = performance.now()
    if (isMoving && now - askedAt < APART_MS) return
    askedAt = now
    if (!areLabelsUnderWay) askLabels()
    for (const { first, last } of runsOf(wantedPages))
      ask({ ask: 'events', from: first * PAGE_ROWS, to: Math.min(length, (last + 1) * PAGE_ROWS) })
    wantedPages.clear()
  }
  function askLabels(): void {
    const lacking = [...wantedLabels].slice(-MOST_LABELS).filter(row => !labelAt(row))
    wantedLabels.clear()
    areLabelsUnderWay = lacking.length > 0
    if (areLabelsUnderWay) ask({ ask: 'labels', rows: lacking.sort((a, b) => a - b) })
  }
  const isWithin = (page: number, from: number, count: number) =>
    from <= page * PAGE_ROWS && Math.min(length, (page + 1) * PAGE_ROWS) <= from + count
  /** Gives back whether it is there, or coming. */
  function look(page: number): boolean {
    const isThere = pages.delete(page)
    if (isThere) pages.add(page)
    return isThere
  }
  function forgetOldest(): void {
    for (const page of pages) {
      if (pages.size <= PAGES_KEPT) return
      pages.delete(page)
      for (let row = page * PAGE_ROWS; row < (page + 1) * PAGE_ROWS; row++) events.delete(row)
    }
  }

  return {
    at(row) {
      look(pageOf(row))
      return events.get(row)
    },
    labelAt,
    rowOf: id => rows.get(id),
    load(from, to) {
      for (let page = pageOf(from); page * PAGE_ROWS < to; page++) {
        if (look(page)) continue
        pages.add(page)
        wantedPages.add(page)
      }
      if (wantedPages.size > 0) askSoon()
    },
    loadLabel(row) {
      wantedLabels.delete(row)
      wantedLabels.add(row)
      askSoon()
    },
    all: undefined,
    putEvents(from, come) {
      come.forEach((event, i) => {
        events.set(from + i, event)
        rows.set(event.id, from + i)
      })
      // What was forgotten before it came is there again. The event of an address comes alone, before its page is asked for.
      for (let page = pageOf(from); page * PAGE_ROWS < from + come.length; page++)
        if (isWithin(page, from, come.length) && !look(page)) pages.add(page)
      forgetOldest()
    },
    putLabels(come, found) {
      for (const [i, row] of come.entries()) {
        const label = found[i]
        if (!label) continue
        labels.set(row, label)
        rows.set(label.id, row)
      }
      areLabelsUnderWay = false
      askAll()
    },
    handMoves() {
      const now = performance.now()
      // Where it leaps to at once is looked at.
      isMoving ||= now - movedAt < RESTS_MS
      movedAt = now
      rest.moved(RESTS_MS)
    },
  }
}

const pageOf = (row: number) => Math.floor(row / PAGE_ROWS)

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
