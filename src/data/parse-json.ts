import { err, ok, type Result } from '../lib/result.ts'
import type { Problem } from '../model/problem.ts'
import { surelyHasNoKeyTwice } from './doubled-keys.ts'
import { findJsonFaults } from './json-faults.ts'
import { placesIn } from './places-in.ts'

/**
 * Like `JSON.parse`, but says where the fault is, and refuses a key that an object has twice. Only our own scan words
 * faults: the engines' messages differ, and some name no position. They are found while they are gone through, as a
 * file may have millions.
 */
export function parseJson(text: string): Result<unknown, Iterable<Problem>> {
  try {
    const value: unknown = JSON.parse(text)
    if (surelyHasNoKeyTwice(text, value)) return ok(value)
  } catch {
    // The scan says why.
  }
  const problems = { [Symbol.iterator]: () => jsonProblems(text) }
  const [first] = problems
  return first ? err(problems) : ok(JSON.parse(text))
}

/** All that is wrong with a text as JSON. Takes several times as long as to parse it. */
export function* jsonProblems(text: string): Generator<Problem> {
  const placeOf = placesIn(text)
  for (const { offset, message, hint } of findJsonFaults(text)) {
    const { line, column } = placeOf(offset)
    yield { rule: 'json', level: 'error', where: `file:${line}:${column}`, message, ...(hint && { hint }) }
  }
}
