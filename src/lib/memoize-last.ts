/**
 * Remembers the last call only: enough for a selector whose arguments change one at a time, and it keeps the
 * returned reference stable, which is what React and the canvas compare. Arguments are compared with `Object.is`.
 */
export function memoizeLast<Args extends readonly unknown[], T>(compute: (...args: Args) => T): (...args: Args) => T {
  let lastArgs: Args | undefined
  let lastValue: T
  return (...args) => {
    const known = lastArgs
    if (known === undefined || known.length !== args.length || args.some((arg, i) => !Object.is(arg, known[i]))) {
      lastValue = compute(...args)
      lastArgs = args
    }
    return lastValue
  }
}
