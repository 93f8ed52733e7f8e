/** Words around one date that say what it bounds: "by 31 July 2021", "since 1990", "2010 or later". In English only. */
import { ok } from '../../lib/result.ts'
import type { Moment } from '../edtf/expression.ts'
import { type Edtf, parseEdtf } from '../edtf/parse.ts'
import { momentAfter, momentBefore } from './neighbours.ts'
import { isMoment, type Reading, refused } from './reading.ts'

/** The EDTF of the whole, from that of the date in it. */
type Write = (edtf: string, date: Moment) => string

const latest: Write = edtf => `[..${edtf}]`
const earliest: Write = edtf => `[${edtf}..]`
const onwards: Write = edtf => `${edtf}/..`

/** First match wins: "on or before" before "before". What the page itself writes is among them. */
const LIMITS: readonly (readonly [words: RegExp, write: Write])[] = [
  [/^(?:(?:no|not) later than|not after) (.+)$/i, latest],
  [/^(?:by|until|till)(?: the end of)? (.+)$/i, latest],
  [/^(?:on|in|at) or (?:before|earlier than) (.+)$/i, latest],
  [/^(.+?),? or (?:before|earlier)$/i, latest],
  [/^up to (.+), start not known$/i, edtf => `/${edtf}`],
  [/^up to (.+)$/i, edtf => `../${edtf}`],
  [/^before (.+)$/i, (edtf, date) => `[..${momentBefore(edtf, date)}]`],
  [/^(?:(?:no|not) earlier than|not before) (.+)$/i, earliest],
  [/^(?:on|in|at) or (?:after|later than) (.+)$/i, earliest],
  [/^(.+?),? or (?:after|later)$/i, earliest],
  [/^from (.+), end not known$/i, edtf => `${edtf}/`],
  [/^(?:from|since) (.+?)(?: onwards?| on)?$/i, onwards],
  [/^(.+?),? onwards?$/i, onwards],
  [/^after (.+)$/i, (edtf, date) => `[${momentAfter(edtf, date)}..]`],
  [/^(?:a|some) day in (.+)$/i, (edtf, date) => `${edtf}${isYear(date) ? '-XX' : ''}-XX`],
  [/^(?:a|some) month in (.+)$/i, edtf => `${edtf}-XX`],
  [/^(.+) \(northern hemisphere\)$/i, edtf => withHemisphere(edtf, NORTHERN)],
  // There it is the summer that ends in the next year.
  [/^(summer .+?)–\d+ \(southern hemisphere\)$/i, edtf => withHemisphere(edtf, SOUTHERN)],
  [/^(.+) \(southern hemisphere\)$/i, edtf => withHemisphere(edtf, SOUTHERN)],
]

const isYear = (date: Moment) => date.kind === 'date' && date.month === undefined

/** How far the codes of the seasons of a hemisphere are from those of none. */
const NORTHERN = 4
const SOUTHERN = 8

const withHemisphere = (edtf: string, by: number) =>
  edtf.replace(/-(2[1-4])(?=[~?%]?$)/, (_, code: string) => `-${Number(code) + by}`)

/** Undefined where no such words are. "From 1990 to 1995" has them, and is a range. */
export function readLimit(text: string, read: (text: string) => Reading): Reading | undefined {
  for (const [words, write] of LIMITS) {
    const [, rest] = words.exec(text) ?? []
    if (rest === undefined) continue
    const inner = read(rest)
    return write === onwards && inner.ok && !isMoment(inner.value.date) ? inner : limited(text, inner, write)
  }
  return undefined
}

function limited(text: string, inner: Reading, write: Write): Reading {
  if (!inner.ok) return inner
  const { edtf, readAs, otherwise } = inner.value
  const whole = wholeOf(edtf, write)
  if (whole === undefined) return refused(`“${text}” was not understood.`)
  return ok({ ...whole, readAs, otherwise: otherwise === undefined ? undefined : wholeOf(otherwise, write)?.edtf })
}

function wholeOf(inner: string, write: Write): { readonly edtf: string; readonly date: Edtf } | undefined {
  const date = parseEdtf(inner)
  if (!date.ok || !isMoment(date.value)) return undefined
  const edtf = write(inner, date.value)
  const whole = parseEdtf(edtf)
  return whole.ok && edtf !== inner ? { edtf, date: whole.value } : undefined
}
