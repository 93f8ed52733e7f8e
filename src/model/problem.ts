/** One fault of a dataset, named so that its editor can find it: by id and field, not by position alone. */
export type Problem = {
  /** The rule that found it, such as `known-reference`. */
  readonly rule: string
  readonly level: 'error' | 'warning'
  /** Path by id: `events.tehran-embassy-attack.date.edtf`; `file` for the file as a whole. */
  readonly where: string
  /** What is wrong, with the value seen. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** What stands there in place of an EDTF date. */
  readonly date?: string
  /** What is wrong with the shape, for whoever has other words for it, as a table has no fields. */
  readonly shape?: 'missing' | 'text too long'
}

/** What there is to say of a dataset that could not be had at all. */
export const unreadable = (
  message: string,
  hint = 'check the address, and that the file is served as it is',
): readonly Problem[] => [{ rule: 'readable', level: 'error', where: 'file', message, hint }]
