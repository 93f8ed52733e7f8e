import type { AsyncBuffer } from 'hyparquet'
import * as z from 'zod/mini'
import { eventSchema } from '../../model/schema.ts'
import type { EventId } from '../../model/timeline-event.ts'
import { findUnsafe } from '../unsafe-text.ts'
import { damaged, demand } from './damage.ts'
import type { Group } from './footer.ts'
import { inParts, type Progress, readGroup, readGroups } from './read-groups.ts'
import { decodeText, eachText, readTexts } from './read-texts.ts'

export type Label = { readonly id: EventId; readonly title: string }

export async function readLabels(
  file: AsyncBuffer,
  groups: readonly Group[],
  from: number,
  to: number,
): Promise<readonly Label[]> {
  const parts = await inParts(groups, from, to, async (group, from, to) => {
    const [ids, titles] = await Promise.all([
      readTexts(file, group, 'id', from, to),
      readTexts(file, group, 'title', from, to),
    ])
    return ids.map((id, i) => ({ id: checkedId(id), title: checkedTitle(titles[i]) }))
  })
  return parts.flat()
}

export async function readAllTitles(
  file: AsyncBuffer,
  groups: readonly Group[],
  progress?: Progress,
): Promise<readonly string[]> {
  const titles: string[] = []
  await readGroups(
    file,
    groups,
    ['title'],
    async (bytes, { rows }) => {
      const end = await eachText(bytes.title, 0, text => titles.push(checkedTitle(decodeText(text))))
      demand(end === rows, 'the column "title" has other rows than its group')
    },
    progress,
  )
  return titles
}

/**
 * Goes through the ids until it finds this one, as bytes: some 3 MB of a million events. Ids stand in time order, so
 * nothing tells where one is; an index of their hashes would make each file larger by twice as much as one search reads.
 */
export async function findRow(file: AsyncBuffer, groups: readonly Group[], id: EventId): Promise<number | undefined> {
  const wanted = new TextEncoder().encode(id)
  for (const group of groups) {
    let found: number | undefined
    await eachText((await readGroup(file, group, ['id'])).id, group.firstRow, (text, row) => {
      if (text.length === wanted.length && found === undefined && isSame(text, wanted)) found = row
    })
    if (found !== undefined) return found
  }
  return undefined
}

/** From the end, where ids of one collection differ. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = a.length - 1; i >= 0; i--) if (a[i] !== b[i]) return false
  return true
}

const { id: idSchema, title: titleSchema } = eventSchema.shape

const checkedId = (id: string): string => (z.safeParse(idSchema, id).success ? id : damaged('an id is none'))

function checkedTitle(title: string | undefined): string {
  const isTitle = title !== undefined && z.safeParse(titleSchema, title).success && findUnsafe(title) === undefined
  return isTitle ? title : damaged('a title is too long, or has characters that hide others')
}
