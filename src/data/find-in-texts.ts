import type { DatasetFile } from '../model/schema.ts'
import { pathById } from './path-by-id.ts'
import type { Finding } from './rule.ts'

/** What is wrong with one text, if anything. `path` leads to it from the file; it is reused, so it must not be kept. */
type TextFault = (text: string, path: readonly PropertyKey[]) => Omit<Finding, 'where'> | undefined

/** Whether a text may have the fault, wherever it stands: most have not, and need no path. */
type Suspicion = (text: string) => boolean

/** Holds every text of a dataset to a question, however deep it lies. */
export function* findInTexts(
  dataset: DatasetFile,
  isSuspect: Suspicion,
  faultOfSuspect: TextFault,
): Generator<Finding> {
  const faultOf: TextFault = (text, path) => (isSuspect(text) ? faultOfSuspect(text, path) : undefined)
  for (const [key, value] of Object.entries(dataset)) {
    if (typeof value === 'string') yield* findBelow(dataset, value, [key], faultOf)
    // One record at a time, so that the findings of a whole hostile file are never held at once.
    else
      for (const [i, record] of (value ?? []).entries())
        if (holdsSuspect(record, isSuspect)) yield* findBelow(dataset, record, [key, i], faultOf)
  }
}

function holdsSuspect(value: unknown, isSuspect: Suspicion): boolean {
  if (typeof value === 'string') return isSuspect(value)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(part => holdsSuspect(part, isSuspect))
  const record = value as Record<string, unknown>
  for (const key in record) if (holdsSuspect(record[key], isSuspect)) return true
  return false
}

/** Walks every text below `value`; `path` is the way there, extended in place so that only a finding pays for it. */
function findBelow(
  file: unknown,
  value: unknown,
  path: PropertyKey[],
  faultOf: TextFault,
  found: Finding[] = [],
): readonly Finding[] {
  if (typeof value === 'string') {
    const fault = faultOf(value, path)
    if (fault) found.push({ where: pathById(file, path), ...fault })
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) {
      path.push(i)
      findBelow(file, value[i], path, faultOf, found)
      path.pop()
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      path.push(key)
      findBelow(file, (value as Record<string, unknown>)[key], path, faultOf, found) // an object, checked just above
      path.pop()
    }
  }
  return found
}
