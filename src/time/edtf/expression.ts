/**
 * What an EDTF expression says, as a tree. Numbers are checked (no month 13), nothing is computed yet:
 * `bounds.ts` turns the tree into instants, `date-words.ts` into English.
 */
export type Edtf = Moment | Interval | DateSet

/** One point in time, of whatever precision. */
export type Moment = CalendarDate | Grouping | DateTime

export type CalendarDate = {
  readonly kind: 'date'
  readonly year: Year
  readonly month: Digits | undefined
  readonly day: Digits | undefined
  readonly qualifiers: Qualifiers
}

/** A season, quarter, third or half of a year: ISO 8601-2 writes them as "months" 21 to 41. See `grouping.ts`. */
export type Grouping = {
  readonly kind: 'grouping'
  readonly year: Digits
  readonly code: number
  readonly qualifiers: Qualifiers
}

export type DateTime = {
  readonly kind: 'time'
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number | undefined
  /** Ahead of UTC. Undefined where no zone is given; such times are read as UTC, like days. */
  readonly offsetMinutes: number | undefined
}

/** `..` is 'open' and nothing at all is 'unknown'. Neither bounds the interval on its side. */
export type Edge = Moment | 'open' | 'unknown'
/** Something that lasts: A/B. */
export type Interval = { readonly kind: 'interval'; readonly start: Edge; readonly end: Edge }

/** A..B in a set. An undefined side is open. */
export type Range = { readonly kind: 'range'; readonly from: Moment | undefined; readonly to: Moment | undefined }
/** `[…]`: one of the members, which one is not known. `{…}`: all of them. */
export type DateSet = { readonly kind: 'one-of' | 'all-of'; readonly members: readonly (Moment | Range)[] }

/** Digits of which some are not specified, such as `156X` or `-01XX`. Always all the digits of the component. */
export type Mask = `${string}X${string}`
export type Digits = number | Mask
/** `1950S2`: estimated to be 1950, of which only the first two digits are significant. */
export type RoundedYear = { readonly estimate: number; readonly significantDigits: number }
export type Year = Digits | RoundedYear

/** `~` approximate, `?` uncertain, `%` both. */
export type Qualifier = '~' | '?' | '%'
export type Qualifiers = {
  readonly year: Qualifier | undefined
  readonly month: Qualifier | undefined
  readonly day: Qualifier | undefined
}

/** Shared by all the dates that carry no qualifier, which is nearly all dates. */
export const UNQUALIFIED: Qualifiers = { year: undefined, month: undefined, day: undefined }

export const isMask = (field: Year | undefined): field is Mask => typeof field === 'string'
