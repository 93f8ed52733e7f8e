import type { AsyncBuffer } from 'hyparquet'
import { type EventColumns, emptyColumns } from '../../model/event-columns.ts'
import { checkColumns } from './check-columns.ts'
import { damaged } from './damage.ts'
import { decodeNumbers } from './decode-numbers.ts'
import type { Footer, RowGroup } from './footer.ts'
import { DOUBLE_COLUMNS, type DoubleColumn, INDEX_COLUMNS, SMALL_COLUMNS, type SmallColumn } from './layout.ts'
import { type Progress, readGroup, readGroups } from './read-groups.ts'

type IndexBytes = Readonly<Record<DoubleColumn | SmallColumn, Uint8Array<ArrayBuffer>>>

/** What drawing needs of all events, and of nothing else a byte. */
export async function readColumns(
  file: AsyncBuffer,
  { groups, length }: Footer,
  progress?: Progress,
): Promise<EventColumns> {
  const columns = emptyColumns(length)
  await readGroups(
    file,
    groups,
    INDEX_COLUMNS,
    async (bytes, group) => {
      await fill(columns, group.firstRow, bytes, group.rows)
      checkColumns(columns, group.firstRow, group.firstRow + group.rows)
    },
    progress,
  )
  return columns
}

/** The same of one row group alone; row 0 is the first of the group. */
export async function readGroupColumns(file: AsyncBuffer, group: RowGroup): Promise<EventColumns> {
  const columns = emptyColumns(group.rows)
  await fill(columns, 0, await readGroup(file, group, INDEX_COLUMNS), group.rows)
  checkColumns(columns, 0, group.rows)
  return columns
}

async function fill(columns: EventColumns, at: number, bytes: IndexBytes, rows: number): Promise<void> {
  const doubles = {
    earliest: columns.earliest,
    starts_before: columns.startsBefore,
    ends_from: columns.endsFrom,
    latest: columns.latest,
  }
  const smalls = { flags: columns.flags, importance: columns.importance, title_length: columns.titleLengths }
  await Promise.all([
    ...DOUBLE_COLUMNS.map(name =>
      decodeNumbers(bytes[name], 'DOUBLE', rows, (numbers, row) => doubles[name].set(numbers, at + row)),
    ),
    ...SMALL_COLUMNS.map(name =>
      decodeNumbers(bytes[name], 'INT32', rows, (numbers, row) => setSmall(smalls[name], numbers, at + row, name)),
    ),
  ])
}

/** A number that the array cannot hold would come out as another one. */
function setSmall(into: Uint8Array | Uint16Array, numbers: ArrayLike<number>, at: number, name: string): void {
  const limit = 2 ** (8 * into.BYTES_PER_ELEMENT)
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? -1
    if (number < 0 || number >= limit) damaged(`the column "${name}" has the number ${number}`)
    into[at + i] = number
  }
}
