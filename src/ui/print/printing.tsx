import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { Palette } from '../../draw/palette.ts'
import type { LabelFit } from '../../layout/label-fit.ts'
import type { Still } from '../../layout/stills.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { selectCollection } from '../../store/selectors.ts'
import type { TimelineState, TimelineStore } from '../../store/timeline-store.ts'
import { arrival } from '../late-events.ts'
import { lightPalette } from '../picture/light-palette.ts'
import { createLabels, createMeasure } from '../picture/measure-type.ts'
import { bringAwaited } from '../timeline/bring-awaited.ts'
import { eventsForPaper } from './events-for-paper.ts'
import { PrintDocument } from './PrintDocument.tsx'
import { clearPageMargins, setPageMargins } from './page-margins.ts'
import { type Printed, printedOf, printedRows, stillsToPrint } from './printed.ts'
import { marginsOf } from './printed-words.ts'

/** The document that stands in the page now, only for as long as it is printed. */
let standing: { readonly root: Root; readonly host: HTMLElement } | undefined

/** For whoever prints by the browser's own menu: what is printed is then made in the last moment, of what is there. */
export function mountPrinting(store: TimelineStore, address: () => string): () => void {
  const before = () => {
    if (standing) return
    const state = store.getState()
    const [events, { palette, labels }] = [eventsAtHand(state), onPaper()]
    const printed = printedOf(state, events, {
      stills: stillsToPrint(state, events, labels),
      address: address(),
      at: new Date(),
    })
    if (printed) put(printed, palette)
  }
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', remove)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', remove)
    remove()
  }
}

type PrintWish = {
  /** Of the view. */
  readonly address: string
  /** All is there, and what stands over the page should go. */
  readonly onReady?: () => void
  /** Whoever asked has not gone meanwhile. */
  readonly isWanted?: () => boolean
}

/** Fetches what a large dataset has not brought yet, makes the document, and hands it to the browser to print. */
export async function printChronology(
  store: TimelineStore,
  { address, onReady, isWanted = () => true }: PrintWish,
): Promise<void> {
  // What is printed is what was asked for, whatever the reader does to the filters meanwhile.
  const [state, hereNow] = [store.getState(), { address, at: new Date() }]
  const events = await eventsForPaper(store, printedRows(state))
  const { palette, labels } = onPaper()
  let stills: readonly Still[] = []
  await arrival(store, () => {
    stills = stillsToPrint(state, events, labels)
    const shelf = selectCollection(state)?.events
    return shelf === undefined || bringAwaited(shelf, stills)
  })
  // Found to be broken by now, it is not shown, and not printed.
  if (!selectCollection(store.getState()) || !isWanted()) return
  const printed = printedOf(state, events, { stills, ...hereNow })
  if (!printed) return
  onReady?.()
  remove()
  put(printed, palette)
  // Its typefaces are asked for as it is laid out, unseen.
  await document.fonts.ready
  // Fired after the dialog is closed; without anyone to print (a kiosk), not at all.
  window.addEventListener('afterprint', remove, { once: true })
  window.print()
}

function onPaper(): { readonly palette: Palette; readonly labels: LabelFit } {
  const palette = lightPalette()
  return { palette, labels: createLabels(createMeasure(), palette.sans) }
}

function eventsAtHand(state: TimelineState): ReadonlyMap<number, TimelineEvent> {
  const shelf = selectCollection(state)?.events
  return new Map(
    Array.from(printedRows(state)).flatMap(row => {
      const event = shelf?.at(row)
      return event ? [[row, event] as const] : []
    }),
  )
}

function put(printed: Printed, palette: Palette): void {
  const host = document.createElement('div')
  document.body.append(host)
  document.documentElement.dataset.printing = 'true'
  setPageMargins(document.documentElement, marginsOf(printed))
  const root = createRoot(host)
  standing = { root, host }
  flushSync(() => root.render(<PrintDocument printed={printed} palette={palette} />))
}

function remove(): void {
  if (!standing) return
  standing.root.unmount()
  standing.host.remove()
  standing = undefined
  delete document.documentElement.dataset.printing
  clearPageMargins(document.documentElement)
}
