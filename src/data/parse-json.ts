import { err, ok, type Result } from '../lib/result.ts'
import type { Problem } from '../model/problem.ts'
import { surelyHasNoKeyTwice } from './doubled-keys.ts'
import { findJsonFaults, type JsonFault } from './json-faults.ts'

/**
 * Like `JSON.parse`, but says where the fault is, and refuses a key that an object has twice. Only our own scan words
 * faults: the engines' messages differ, and some name no position.
 */
export function parseJson(text: string): Result<unknown, readonly Problem[]> {
  try {
    const value: unknown = JSON.parse(text)
    if (surelyHasNoKeyTwice(text, value)) return ok(value)
  } catch {
    // The scan says why.
  }
  const faults = findJsonFaults(text)
  if (faults.length > 0) return err(faults.map(fault => problemOf(fault, text)))
  return ok(JSON.parse(text))
}

function problemOf({ offset, message, hint }: JsonFault, text: string): Problem {
  const { line, column } = lineAndColumn(text, offset)
  return { rule: 'json', level: 'error', where: `file:${line}:${column}`, message, ...(hint && { hint }) }
}

/** Both count from 1, columns in UTF-16 code units, as editors do. `\r\n` is one line end. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let lineStart = 0
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) {
    const next = index + lineEnd.length
    if (next > offset) break
    line += 1
    lineStart = next
  }
  return { line, column: offset - lineStart + 1 }
}
