import { useSyncExternalStore } from 'react'
import { COLUMNS, type Column } from './columns.tsx'

const KEY = 'whence:columns'

const USUAL: readonly Column[] = COLUMNS.filter(({ isUsual }) => isUsual)

let chosen: readonly Column[] | undefined
const listeners = new Set<() => void>()

/** The columns that the reader wants, in their fixed order. Kept in this browser where it lets us. */
export const useChosenColumns = (): readonly Column[] => useSyncExternalStore(subscribe, current)

export const isUsualChoice = (columns: readonly Column[]) =>
  columns.length === USUAL.length && columns.every((column, i) => column === USUAL[i])

export function toggleColumn(id: string): void {
  const ids = new Set(current().map(column => column.id))
  if (!ids.delete(id)) ids.add(id)
  choose(COLUMNS.filter(column => ids.has(column.id)))
}

export function resetColumns(): void {
  choose(USUAL)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function current(): readonly Column[] {
  chosen ??= remembered()
  return chosen
}

function choose(columns: readonly Column[]) {
  chosen = columns
  for (const listener of listeners) listener()
  try {
    if (columns === USUAL) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, columns.map(({ id }) => id).join(' '))
  } catch {
    // The choice then holds until the page is closed.
  }
}

/** Storage throws where cookies are blocked, and may hold columns of another edition of this page. */
function remembered(): readonly Column[] {
  try {
    const ids = localStorage.getItem(KEY)?.split(' ')
    return ids ? COLUMNS.filter(({ id }) => ids.includes(id)) : USUAL
  } catch {
    return USUAL
  }
}
