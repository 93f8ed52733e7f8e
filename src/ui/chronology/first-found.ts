import { selectCollection } from '../../store/selectors.ts'
import { selectShown } from '../../store/shown-order.ts'
import type { TimelineState } from '../../store/timeline-store.ts'

/**
 * Takes the focus from the field to the first event as it is listed. The rows follow a filter a little later: until they
 * do, what stands first is the first of what was listed before, and would take the focus with it when it goes. So this
 * waits, unless the reader leaves the field or goes on typing. Of a list of which only some rows are in the page it goes
 * to where Tab would go.
 */
export async function goToFirst(field: HTMLElement, readState: () => TimelineState) {
  const chronology = document.querySelector('section:has(> #chronology-name)')
  if (!chronology) return
  const { query } = readState().filters
  const isStillAsked = () => document.activeElement === field && readState().filters.query === query
  // Until the search is ready, a query finds every event; if it cannot be, it goes on doing so.
  await readState()
    .prepareSearch()
    .catch(() => undefined)
  if (!isStillAsked()) return
  const listing = new MutationObserver(() => {
    if (!isStillAsked() || focusFirst(chronology, readState())) listing.disconnect()
  })
  if (!focusFirst(chronology, readState())) listing.observe(chronology, { childList: true, subtree: true })
}

/** Whether there is nothing left to wait for. */
function focusFirst(chronology: Element, state: TimelineState): boolean {
  const shown = selectShown(state)
  if (shown.length === 0) return true
  const first = selectCollection(state)?.events.labelAt(shown[0] ?? -1)
  const row = first && chronology.querySelector(`#${CSS.escape(`title-${first.id}`)}`)?.closest('button')
  const place = row ?? (listsOnlySome(chronology, shown.length) ? chronology.querySelector(TAB_STOP) : undefined)
  if (!(place instanceof HTMLElement)) return false
  place.focus()
  return true
}

const TAB_STOP = '[role="list"] button[tabindex="0"], tbody button[tabindex="0"]'

/** Whether as many are listed as there are, but fewer are in the page. */
function listsOnlySome(chronology: Element, count: number): boolean {
  const table = chronology.querySelector('table')
  const inPage = chronology.querySelectorAll('[role="list"] > li, tbody > tr').length
  const listed = table
    ? Number(table.ariaRowCount) - 1
    : Number(chronology.querySelector('[role="list"] > li')?.ariaSetSize ?? inPage)
  return listed === count && inPage < count
}
