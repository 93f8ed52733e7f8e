import type { KeyboardEvent } from 'react'

const BOX = 'input[type=checkbox]'

/**
 * Arrow keys among the rows of a filter: up and down go from box to box, right unfolds a branch and goes into it, left
 * leaves and folds it. Every box and button stays a tab stop: a list of checkboxes is used in that way, too.
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget: list } = event
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
  if (!key.startsWith('Arrow') || !(target instanceof HTMLElement)) return
  const next = elementAt(key, target, list)
  if (!next) return
  next.focus()
  event.preventDefault()
}

/** Where the key leads to from an element of the list, or from the field above it. Unfolds or folds what it must. */
function elementAt(key: string, from: HTMLElement, list: HTMLElement): HTMLElement | null | undefined {
  // A button that shows more of a list stands below its rows, and of a branch inside the row of the whole.
  const row = from.closest('li > div')?.parentElement
  const boxes = [...list.querySelectorAll<HTMLElement>(`li ${BOX}`)]
  const at = boxes.findLastIndex(box => (row ? box.closest('li') === row : isBefore(box, from)))
  if (key === 'ArrowDown') return boxes[at + 1]
  if (!row) return key === 'ArrowUp' ? boxes[at] : undefined
  if (key === 'ArrowUp') return boxes[at - 1] ?? list.querySelector<HTMLElement>('input[type=text]')
  const fold = row.querySelector<HTMLElement>(':scope > div > [aria-expanded]')
  const isOpen = fold?.ariaExpanded === 'true'
  if (key === 'ArrowRight' && isOpen) return boxes[at + 1]
  if (key === 'ArrowLeft' && !isOpen) return row.parentElement?.closest('li')?.querySelector<HTMLElement>(BOX)
  fold?.click()
  return fold && from
}

const isBefore = (element: Element, other: Element) =>
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
