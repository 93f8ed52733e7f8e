import type { AsyncBuffer } from 'hyparquet'
import * as z from 'zod/mini'
import type { EventLabel } from '../../model/collection.ts'
import { eventSchema } from '../../model/schema.ts'
import type { EventId } from '../../model/timeline-event.ts'
import { findUnsafe } from '../unsafe-text.ts'
import { damaged, demand } from './damage.ts'
import { groupAt, type RowGroup } from './footer.ts'
import { readGroup, readGroups } from './read-groups.ts'
import { eachText, readTexts, textOf } from './read-texts.ts'

/** Labels of rows that ascend. Those of several row groups are read at once, so that the wait for a server is paid once. */
export async function readLabels(
  file: AsyncBuffer,
  groups: readonly RowGroup[],
  rows: readonly number[],
): Promise<readonly EventLabel[]> {
  const parts = byGroup(groups, rows).map(async ({ group, rows }) => {
    const [ids, titles] = await Promise.all([readTexts(file, group, 'id', rows), readTexts(file, group, 'title', rows)])
    return ids.map((id, i) => ({ id: checkedId(id), title: checkedTitle(titles[i]) }))
  })
  return (await Promise.all(parts)).flat()
}

/** Rows that ascend, each with those of its row group and counted from the first of that. */
function byGroup(groups: readonly RowGroup[], rows: readonly number[]) {
  const parts: { readonly group: RowGroup; readonly rows: number[] }[] = []
  for (const row of rows) {
    const group = groups[groupAt(groups, row)]
    if (!group) break
    if (parts.at(-1)?.group !== group) parts.push({ group, rows: [] })
    parts.at(-1)?.rows.push(row - group.firstRow)
  }
  return parts
}

export async function readAllTitles(file: AsyncBuffer, groups: readonly RowGroup[]): Promise<readonly string[]> {
  const titles: string[] = []
  await readGroups(file, groups, ['title'], async (bytes, { rows }) => {
    const end = await eachText(bytes.title, 0, (data, start, end) => {
      titles.push(checkedTitle(textOf(data.subarray(start, end))))
    })
    demand(end === rows, 'the column "title" has other rows than its group')
  })
  return titles
}

/**
 * Goes through the ids until it finds this one, as bytes: some 3 MB of a million events. Ids stand in time order, so
 * nothing tells where one is; an index of their hashes would make each file larger by twice as much as one search reads.
 */
export async function findRow(
  file: AsyncBuffer,
  groups: readonly RowGroup[],
  id: EventId,
): Promise<number | undefined> {
  const wanted = new TextEncoder().encode(id)
  for (const group of groups) {
    let found: number | undefined
    await eachText((await readGroup(file, group, ['id'])).id, group.firstRow, (data, start, end, row) => {
      if (found === undefined && end - start === wanted.length && isAt(data, end, wanted)) found = row
    })
    if (found !== undefined) return found
  }
  return undefined
}

/** From the end, where ids of one collection differ. */
function isAt(data: Uint8Array, end: number, wanted: Uint8Array): boolean {
  for (let i = 1; i <= wanted.length; i++) if (data[end - i] !== wanted[wanted.length - i]) return false
  return true
}

const { id: idSchema, title: titleSchema } = eventSchema.shape

const checkedId = (id: string): string => (z.safeParse(idSchema, id).success ? id : damaged('an id is none'))

function checkedTitle(title: string | undefined): string {
  const isTitle = title !== undefined && z.safeParse(titleSchema, title).success && findUnsafe(title) === undefined
  return isTitle ? title : damaged('a title is too long, or has characters that hide others')
}
