import type { DateSet, Edge, Edtf, Interval, Moment, Range } from './edtf/expression.ts'
import { betweenAnd, joinList, joinRange, joinSharingTail, withDash } from './join-words.ts'
import { momentTokens, type Wording } from './moment-words.ts'
import { type Position, qualified, wholeQualifier, withQualifier } from './qualifier-words.ts'

const NOT_KNOWN: Record<Wording, string> = { full: 'date not known', few: 'undated' }

/** An expression in English. A decade keeps its article, as in "from the 1990s"; see `dateInWords`. */
export function expressionInWords(edtf: Edtf, wording: Wording): string {
  switch (edtf.kind) {
    case 'interval':
      return describeInterval(edtf, wording)
    case 'one-of':
    case 'all-of':
      return describeSet(edtf, wording)
    default:
      return qualified(wordsOf(edtf, wording), edtf, wording, 'alone')
  }
}

const wordsOf = (moment: Moment, wording: Wording) => momentTokens(moment, wording).join(' ')

const inlineWords = (moment: Moment, wording: Wording) => qualified(wordsOf(moment, wording), moment, wording, 'inline')

function describeInterval({ start, end }: Interval, wording: Wording): string {
  const unknown = (edge: Edge, name: string) => (wording === 'full' && edge === 'unknown' ? `, ${name} not known` : '')
  if (typeof start === 'string') {
    if (typeof end === 'string') return NOT_KNOWN[wording]
    // Not “until”, which says that it ended then: the bound is often only the last day that a source attests.
    return `up to ${inlineWords(end, wording)}${unknown(start, 'start')}`
  }
  if (typeof end === 'string') return `from ${inlineWords(start, wording)}${unknown(end, 'end')}`
  return describeRange(start, end, { wording, join: withDash, position: 'alone' })
}

/** How a range is said, and whether anything follows it that a comma would tie its qualifier to. */
type Manner = {
  readonly wording: Wording
  readonly join: (from: string, to: string) => string
  readonly position: Position
}

/** Dates with the same qualifier are joined first and qualified together: "about October–December 2008". */
function describeRange(from: Moment, to: Moment, { wording, join, position }: Manner): string {
  const shared = wholeQualifier(from)
  if (shared === 'mixed' || shared !== wholeQualifier(to))
    return join(inlineWords(from, wording), inlineWords(to, wording))
  const words = joinRange(momentTokens(from, wording), momentTokens(to, wording), join)
  return withQualifier(words, shared, wording, position)
}

function describeSet({ kind, members }: DateSet, wording: Wording): string {
  const [only, ...others] = members
  if (only && others.length === 0) {
    if (only.kind !== 'range') return expressionInWords(only, wording)
    const join = kind === 'one-of' && wording === 'full' ? betweenAnd : withDash
    return describeSetRange(only, kind, { wording, join, position: 'alone' })
  }
  const list = (items: readonly string[]) => joinList(items, kind === 'one-of' ? 'or' : 'and')
  if (members.every(isUnqualifiedMoment)) {
    const tokens = members.map(moment => momentTokens(moment, wording))
    return joinSharingTail(tokens, list)
  }
  const inList: Manner = { wording, join: withDash, position: 'inline' }
  const items = members.map(member =>
    member.kind === 'range' ? describeSetRange(member, kind, inList) : inlineWords(member, wording),
  )
  return list(items)
}

const isUnqualifiedMoment = (member: Moment | Range): member is Moment =>
  member.kind !== 'range' && wholeQualifier(member) === undefined

function describeSetRange({ from, to }: Range, kind: DateSet['kind'], manner: Manner): string {
  const { wording } = manner
  if (from && to) return describeRange(from, to, manner)
  if (to) return `${kind === 'one-of' ? 'by' : 'up to'} ${inlineWords(to, wording)}`
  if (from) return kind === 'one-of' ? orLater(from, wording) : `from ${inlineWords(from, wording)}`
  return NOT_KNOWN[wording]
}

/** The bound itself is possible too, so not just "after". */
function orLater(from: Moment, wording: Wording): string {
  const words = inlineWords(from, wording)
  if (wording === 'few') return `${words} or later`
  if (from.kind === 'time') return `at or after ${words}`
  const isDay = from.kind === 'date' && typeof from.day === 'number'
  return `${isDay ? 'on' : 'in'} or after ${words}`
}
