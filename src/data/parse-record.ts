import { err, ok, type Result } from '../lib/result.ts'
import type { Problem } from '../model/problem.ts'
import type { EventRecord } from '../model/schema.ts'
import { movedProblems } from './moved-problems.ts'
import { parseJson } from './parse-json.ts'
import { parseShape } from './parse-shape.ts'
import type { Place } from './places-in.ts'

/**
 * JSON and shape of one event that came without its dataset. Without a usable id it goes by its position; faults of its
 * JSON by their place in the file, where that is known.
 */
export function parseRecord(text: string, position: number, place?: Place): Result<EventRecord, Iterable<Problem>> {
  const json = parseJson(text)
  if (!json.ok) return err(movedProblems(json.error, where => placed(where, position, place)))
  const shape = parseShape({ sources: [], actors: [], events: [json.value] })
  if (shape.ok && shape.value.events[0]) return ok(shape.value.events[0])
  return err(movedProblems(shape.ok ? [] : shape.error, where => where.replace(/^events\[0\]/, `events[${position}]`)))
}

function placed(where: string, position: number, place: Place | undefined): string {
  const [, line = 1, column = 1] = where.split(':').map(Number)
  if (!place) return `events[${position}]:${line}:${column}`
  return `file:${place.line + line - 1}:${line === 1 ? place.column + column - 1 : column}`
}
