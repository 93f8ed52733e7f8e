import { PARTS } from '../../model/schema.ts'
import { BETWEEN_NAMES } from '../../model/table-columns.ts'

export const listIn = (cell: string | undefined): readonly string[] => trimmed((cell ?? '').split(BETWEEN_NAMES))

export const linesIn = (cell: string | undefined): readonly string[] => trimmed((cell ?? '').split(/[\r\n]+/))

/** Addresses may hold any sign but white space; a semicolon at the end only parts them. */
export const addressesIn = (cell: string | undefined): readonly string[] =>
  trimmed((cell ?? '').split(/\s+/).map(address => address.replace(/[;|]$/, '')))

const trimmed = (items: readonly string[]) => items.map(item => item.trim()).filter(item => item !== '')

/** What is no number stays as it is, for the check to say so. */
export const asNumber = (cell: string | undefined): number | string | undefined =>
  cell !== undefined && Number.isFinite(Number(cell)) ? Number(cell) : cell

/** The part that an actor plays, behind its name: `Iran (target)`. */
const PART = new RegExp(`\\s*\\((${PARTS.join('|')})\\)$`, 'i')

/** An actor that a cell names: by what it is part of (`Iran > IRGC`), and with the part that it plays. */
export function actorIn(item: string): { readonly path: string; readonly part: string | undefined } {
  const part = PART.exec(item)?.[1]?.toLowerCase()
  return { path: item.replace(PART, ''), part }
}
