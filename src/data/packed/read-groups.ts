import type { AsyncBuffer } from 'hyparquet'
import { readRanges } from './byte-ranges.ts'
import { groupAt, type RowGroup } from './footer.ts'
import type { ColumnName } from './layout.ts'

export type Progress = (share: number) => void

/** Row groups that are on their way while one is decoded: the wait for a server is then paid once, not for each. */
const AHEAD = 4

/** These columns of every row group, in order. Columns that lie side by side are one request a group. */
export async function readGroups<Name extends ColumnName>(
  file: AsyncBuffer,
  groups: readonly RowGroup[],
  names: readonly Name[],
  take: (bytes: Readonly<Record<Name, Uint8Array<ArrayBuffer>>>, group: RowGroup) => Promise<void>,
  progress?: Progress,
): Promise<void> {
  const coming: Promise<Readonly<Record<Name, Uint8Array<ArrayBuffer>>>>[] = []
  const fetchNext = () => {
    const group = groups[coming.length]
    if (!group) return
    const next = readGroup(file, group, names)
    // Whoever awaits it hears of a failure; until then nobody does, and that is no crash.
    next.catch(() => {})
    coming.push(next)
  }
  for (let i = 0; i < AHEAD; i++) fetchNext()
  for (const [i, group] of groups.entries()) {
    const bytes = await coming[i]
    delete coming[i]
    fetchNext()
    if (bytes) await take(bytes, group)
    progress?.((i + 1) / groups.length)
  }
}

export async function readGroup<Name extends ColumnName>(
  file: AsyncBuffer,
  { chunks }: RowGroup,
  names: readonly Name[],
): Promise<Readonly<Record<Name, Uint8Array<ArrayBuffer>>>> {
  const bytes = await readRanges(
    file,
    names.map(name => chunks[name]),
  )
  const byName = Object.fromEntries(names.map((name, i) => [name, bytes[i]]))
  return byName as Record<Name, Uint8Array<ArrayBuffer>> // has each of the names, as just put there
}

/** Splits the rows [from, to) of the file by row group; `read` gets rows counted from the first of its group. */
export async function inParts<T>(
  groups: readonly RowGroup[],
  from: number,
  to: number,
  read: (group: RowGroup, from: number, to: number) => Promise<T>,
): Promise<readonly T[]> {
  const parts: T[] = []
  for (let row = Math.max(0, from); row < to; ) {
    const group = groups[groupAt(groups, row)]
    if (!group) break
    const end = Math.min(to, group.firstRow + group.rows)
    parts.push(await read(group, row - group.firstRow, end - group.firstRow))
    row = end
  }
  return parts
}
