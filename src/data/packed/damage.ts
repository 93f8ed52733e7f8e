import { messageOf } from '../../lib/message-of.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { type Problem, unreadable } from '../../model/problem.ts'

/** Thrown where bytes make no sense, deep in the decoding; `attempt` turns it into a Problem. */
class Damage extends Error {}

/** Refuses the file. `message` goes on from "the packed file cannot be read: ". */
export function damaged(message: string): never {
  throw new Damage(message)
}

/** Thrown where bytes could not be had, not where they make no sense. `hint`: what the reader can do, if that is known. */
export class Unfetched extends Error {
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

export function demand(condition: boolean, message: string): asserts condition {
  if (!condition) damaged(message)
}

/** What the library reads. Of bytes that make no sense it says what they did to its own variables; so `message` is said. */
export function sensible<T>(read: () => T, message: string): T {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof Damage) throw cause
    return damaged(message)
  }
}

/**
 * Whatever decoding throws is a Problem: our own findings, those of the Parquet reader, and what the engine says of
 * numbers out of range, as any byte of the file may be wrong.
 */
export async function attempt<T>(task: () => T | Promise<T>): Promise<Result<T, readonly Problem[]>> {
  try {
    return ok(await task())
  } catch (cause) {
    return err(problemsOf(cause))
  }
}

function problemsOf(cause: unknown): readonly Problem[] {
  const reason = messageOf(cause)
  if (cause instanceof Unfetched) return unreadable(reason, cause.hint)
  const hint = 'pack the dataset anew, or see whether the server hands out the file as it is'
  return [{ rule: 'packed', level: 'error', where: 'file', message: `the packed file cannot be read: ${reason}`, hint }]
}
