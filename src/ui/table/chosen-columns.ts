import { isSameList } from '../../lib/is-same-list.ts'
import { keptChoice } from '../hooks/kept-choice.ts'
import { COLUMNS, type Column } from './columns.tsx'

const USUAL: readonly Column[] = COLUMNS.filter(({ isUsual }) => isUsual)

const kept = keptChoice<readonly Column[]>('whence:columns', {
  read(stored) {
    const ids = stored?.split(' ')
    return ids ? COLUMNS.filter(({ id }) => ids.includes(id)) : USUAL
  },
  write: columns => (columns === USUAL ? undefined : columns.map(({ id }) => id).join(' ')),
})

/** The columns that the reader wants, in their fixed order. */
export const useChosenColumns = kept.useChoice

export const isUsualChoice = (columns: readonly Column[]) => isSameList(columns, USUAL)

export function toggleColumn(id: string): void {
  const ids = new Set(kept.current().map(column => column.id))
  if (!ids.delete(id)) ids.add(id)
  kept.choose(COLUMNS.filter(column => ids.has(column.id)))
}

export function resetColumns(): void {
  kept.choose(USUAL)
}
