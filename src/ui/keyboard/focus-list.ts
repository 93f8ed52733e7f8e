/**
 * Where the focus of a key goes when what had it goes: to the row of the list, or of the table, that Tab reaches. A dialog in
 * front of it keeps the focus; of an empty list it goes to the search, and where there is none to the timeline.
 */
const PLACES = ['dialog[open] button', '#chronology-name ~ * [tabindex="0"]', '[type="search"]', '#timeline-stage']

export function focusList(): void {
  const places = PLACES.map(place => document.querySelector<HTMLElement>(place))
  places.find(place => place !== null)?.focus()
}

/** For a button that goes with its own press. `detail` is 0 of a press by key. */
export const leaving =
  (act: () => void) =>
  ({ detail }: { readonly detail: number }) => {
    if (detail === 0) focusList()
    act()
  }
