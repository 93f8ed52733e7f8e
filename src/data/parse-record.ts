import { err, ok, type Result } from '../lib/result.ts'
import type { Problem } from '../model/problem.ts'
import type { EventRecord } from '../model/schema.ts'
import { parseJson } from './parse-json.ts'
import { parseShape } from './parse-shape.ts'

/** Where a record stands in its file; both count from 1. */
export type Place = { readonly line: number; readonly column: number }

/**
 * JSON and shape of one event that came without its dataset. Without a usable id it goes by its position; faults of its
 * JSON by their place in the file, where that is known.
 */
export function parseRecord(text: string, position: number, place?: Place): Result<EventRecord, Iterable<Problem>> {
  const json = parseJson(text)
  if (!json.ok) return err(json.error.map(problem => ({ ...problem, where: placed(problem.where, position, place) })))
  const shape = parseShape({ sources: [], actors: [], events: [json.value] })
  if (shape.ok && shape.value.events[0]) return ok(shape.value.events[0])
  return err(movedBy(shape.ok ? [] : shape.error, where => where.replace(/^events\[0\]/, `events[${position}]`)))
}

function* movedBy(problems: Iterable<Problem>, move: (where: string) => string): Generator<Problem> {
  for (const problem of problems) yield { ...problem, where: move(problem.where) }
}

function placed(where: string, position: number, place: Place | undefined): string {
  const [, line = 1, column = 1] = where.split(':').map(Number)
  if (!place) return `events[${position}]:${line}:${column}`
  return `file:${place.line + line - 1}:${line === 1 ? place.column + column - 1 : column}`
}
