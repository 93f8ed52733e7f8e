/** Closes a `switch` over a union: a member that nobody handled is a type error, and at run time throws by name. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}

/** Returns the value, or throws naming what was expected to be there. For broken invariants, not for input. */
export function ensure<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`missing: ${what}`)
  return value
}
