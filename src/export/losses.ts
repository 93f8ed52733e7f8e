import { counted } from '../lib/counted.ts'
import type { Loss } from './format.ts'

/** `3 events have no end.` from what comes after the number; none if there is nothing. */
export function lossOf(of: readonly string[], one: string, rest: string, many?: string): readonly Loss[] {
  return of.length === 0 ? [] : [{ says: `${counted(of.length, one, many)} ${rest}`, of }]
}
