/** The heading that takes the focus when the panel is opened by key. */
export const PANEL_HEADING_ID = 'panel-heading'

let cameFrom: HTMLElement | undefined

/**
 * Takes the focus into the source panel, and remembers where it was. In the next frame, because the panel has yet to
 * render the event just selected.
 */
export function openPanel() {
  const active = document.activeElement
  if (active instanceof HTMLElement && !active.closest('aside')) cameFrom = active
  requestAnimationFrame(() => document.getElementById(PANEL_HEADING_ID)?.focus({ preventScroll: true }))
}

/** Takes the focus back to where the panel was opened from; if that place is gone, to the event's row in the list. */
export function leavePanel(eventId: string | undefined) {
  const row = document.getElementById(`title-${eventId}`)?.closest('button')
  const place = cameFrom?.isConnected && cameFrom !== document.body ? cameFrom : row
  place?.focus()
  cameFrom = undefined
}
