import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { selectCollection } from '../../store/selectors.ts'
import type { TimelineStore } from '../../store/timeline-store.ts'
import { lightPalette } from '../picture/light-palette.ts'
import { arrival, eventsForPaper } from './events-for-paper.ts'
import { PrintDocument } from './PrintDocument.tsx'
import { clearPageMargins, setPageMargins } from './page-margins.ts'
import { awaitedIn, type Printed, printedOf, printedRows } from './printed.ts'
import { marginsOf } from './printed-words.ts'

/** The document that stands in the page now, only for as long as it is printed. */
let standing: { readonly root: Root; readonly host: HTMLElement } | undefined

/** For whoever prints by the browser's own menu: what is printed is then made in the last moment, of what is there. */
export function mountPrinting(store: TimelineStore): () => void {
  const before = () => {
    if (standing) return
    const printed = printedNow(store, eventsAtHand(store))
    if (printed) put(printed)
  }
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', remove)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', remove)
    remove()
  }
}

/**
 * Fetches what a large dataset has not brought yet, makes the document, and hands it to the browser to print. `onReady`:
 * all is there, and what stands over the page should go.
 */
export async function printChronology(store: TimelineStore, onReady?: () => void): Promise<void> {
  const rows = printedRows(store.getState())
  const events = await eventsForPaper(store, rows)
  await arrival(store, () => hasLabels(store, events))
  const printed = printedNow(store, events)
  if (!printed) return
  onReady?.()
  remove()
  put(printed)
  // Its typefaces are asked for as it is laid out, unseen.
  await document.fonts.ready
  // Fired after the dialog is closed; without anyone to print (a kiosk), not at all.
  window.addEventListener('afterprint', remove, { once: true })
  window.print()
}

function printedNow(store: TimelineStore, events: ReadonlyMap<number, TimelineEvent>): Printed | undefined {
  const { sans } = lightPalette()
  return printedOf(store.getState(), events, { sans, address: window.location.href, at: new Date() })
}

function eventsAtHand(store: TimelineStore): ReadonlyMap<number, TimelineEvent> {
  const state = store.getState()
  const shelf = selectCollection(state)?.events
  return new Map(
    Array.from(printedRows(state)).flatMap(row => {
      const event = shelf?.at(row)
      return event ? [[row, event] as const] : []
    }),
  )
}

/** Asks for what the drawing lacks. Drawing it is the way to know. */
function hasLabels(store: TimelineStore, events: ReadonlyMap<number, TimelineEvent>): boolean {
  const shelf = selectCollection(store.getState())?.events
  const awaited = awaitedIn(printedNow(store, events)?.stills ?? [])
  for (const row of awaited) {
    shelf?.loadLabels(row, row + 1)
    shelf?.load(row, row + 1)
  }
  return awaited.length === 0
}

function put(printed: Printed): void {
  const host = document.createElement('div')
  document.body.append(host)
  document.documentElement.dataset.printing = 'true'
  setPageMargins(document.documentElement, marginsOf(printed))
  const root = createRoot(host)
  standing = { root, host }
  flushSync(() => root.render(<PrintDocument printed={printed} palette={lightPalette()} />))
}

function remove(): void {
  if (!standing) return
  standing.root.unmount()
  standing.host.remove()
  standing = undefined
  delete document.documentElement.dataset.printing
  clearPageMargins(document.documentElement)
}
