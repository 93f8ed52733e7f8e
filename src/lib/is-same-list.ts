type List<T> = {
  readonly length: number
  every(test: (item: T, at: number) => boolean): boolean
  readonly [at: number]: T
}

/** Whether two lists have the same items at the same places. */
export const isSameList = <T>(a: List<T>, b: List<T>): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at])
