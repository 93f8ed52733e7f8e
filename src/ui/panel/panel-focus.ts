import { focusList } from '../keyboard/focus-list.ts'

/** The heading that takes the focus when the panel is opened by key. */
export const PANEL_HEADING_ID = 'panel-heading'

let cameFrom: HTMLElement | undefined
/** What had the focus when the panel was asked for, which has yet to take it. */
let asker: Element | null = null

/**
 * Takes the focus into the source panel, and remembers where it was. In the next frame, because the panel has yet to
 * render the event just selected; if its contents are still being fetched, when they come (`panelRendered`).
 */
export function openPanel() {
  const active = document.activeElement
  if (active instanceof HTMLElement && !active.closest('[data-evidence]')) cameFrom = active
  asker = active
  requestAnimationFrame(panelRendered)
}

/** Whether the panel is to take the focus once its contents have come. */
export const isPanelAwaited = () => asker !== null

/** To be called when the panel shows an event or a source: gives it the focus if that is awaited. */
export function panelRendered() {
  const heading = document.getElementById(PANEL_HEADING_ID)
  if (!asker || !heading) return
  const active = document.activeElement
  // Where what asked is gone, the page may have given the focus to something near; a field the reader has gone to.
  const hasGoneOn = active !== asker && (asker.isConnected || active?.matches('input, textarea'))
  asker = null
  // What comes late does not take the focus from where the reader is by now.
  if (hasGoneOn) return
  heading.focus({ preventScroll: true })
  // Of an event that was open already the panel stands where the reader left it.
  heading.scrollIntoView({ block: 'nearest' })
}

/** Whether a key brought the focus into the panel, and so there is somewhere to go back to. */
export const hasWayBack = () => cameFrom !== undefined

/**
 * Takes the focus back to where the panel was opened from. If that place is gone, or was the row of another event than the
 * reader has come to by now, to the event's own row in the list. `preventScroll`: where the list stands is settled otherwise.
 */
export function leavePanel(eventId: string | undefined, options?: FocusOptions) {
  asker = null
  const row = document.getElementById(`title-${eventId}`)?.closest('button')
  const isPlace = cameFrom?.isConnected && cameFrom !== document.body
  const place = isPlace && !(row && cameFrom?.querySelector('[id^="title-"]')) ? cameFrom : row
  if (place) place.focus(options)
  else focusList()
  cameFrom = undefined
}
