/**
 * Remembers the last call only: enough for a selector whose arguments change one at a time, and it keeps the
 * returned reference stable, which is what React and the canvas compare. Arguments are compared with `Object.is`.
 */
export const memoizeLast = <Args extends readonly unknown[], T>(compute: (...args: Args) => T) => memoizeFew(compute, 1)

/** The same for the last few calls: what one goes back to, such as the view without a filter. */
export function memoizeFew<Args extends readonly unknown[], T>(
  compute: (...args: Args) => T,
  count: number,
): (...args: Args) => T {
  /** The latest first. */
  const known: { readonly args: Args; readonly value: T }[] = []
  return (...args) => {
    const at = known.findIndex(call => call.args.every((arg, i) => Object.is(arg, args[i])))
    const [call = { args, value: compute(...args) }] = at < 0 ? [] : known.splice(at, 1)
    known.unshift(call)
    known.length = Math.min(known.length, count)
    return call.value
  }
}
