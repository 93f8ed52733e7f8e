import { err, ok, type Result } from '../../lib/result.ts'
import type { DateSet, Edge, Edtf, Interval, Moment, Range } from './expression.ts'
import { momentSpan } from './moment-span.ts'
import { type Explain, parseMoment } from './parse-moment.ts'

export type { Edtf } from './expression.ts'

/**
 * Reads an EDTF expression, levels 0 to 2 of https://www.loc.gov/standards/datetime/ (ISO 8601-2), or says what is
 * wrong with it. Never throws. Where the standard is silent or allows several readings:
 *
 * - Impossible days are refused, because `Date` would roll them into the next month; so are ends before starts.
 * - A year is four digits. `196` and `19` (ISO's decade and century) are refused as too easily misread: 196X, 19XX.
 * - `Y` is for years that four digits cannot hold: `Y2022` is refused, as the specification asks.
 * - Times may leave out the seconds, and may stand in intervals and sets. They take no qualifiers.
 * - `/`, `../..` and the like are accepted: they say that nothing is known of the time.
 *
 * Editors are told what to write instead (`explain-not-a-date.ts`), readers of a page need no words for that.
 */
export function parseEdtf(text: string, explain: Explain = notADate): Result<Edtf, string> {
  if (text.startsWith('[') || text.startsWith('{')) return parseSet(text, explain)
  if (text.includes('/')) return parseInterval(text, explain)
  return parseMoment(text, explain)
}

const notADate: Explain = text => `"${text}" is not an EDTF date`

function parseInterval(text: string, explain: Explain): Result<Interval, string> {
  const [startText = '', endText = '', ...more] = text.split('/')
  if (more.length > 0) return err(explain(text))
  const start = parseEdge(startText, explain)
  if (!start.ok) return start
  const end = parseEdge(endText, explain)
  if (!end.ok) return end
  if (isReversed(start.value, end.value)) return err(`the end ${endText} is before the start ${startText} in "${text}"`)
  return ok({ kind: 'interval', start: start.value, end: end.value })
}

function parseEdge(text: string, explain: Explain): Result<Edge, string> {
  if (text === '') return ok('unknown')
  return text === '..' ? ok('open') : parseMoment(text, explain)
}

function parseSet(text: string, explain: Explain): Result<DateSet, string> {
  const isOneOf = text.startsWith('[')
  const closing = isOneOf ? ']' : '}'
  if (!text.endsWith(closing)) return err(`the set "${text}" is not closed by "${closing}"`)
  const parts = text.slice(1, -1).split(',')
  const members: (Moment | Range)[] = []
  for (const [i, part] of parts.entries()) {
    const member = parseMember(part, text, explain)
    if (!member.ok) return member
    if (member.value.kind === 'range') {
      if (!member.value.from && i > 0) return err(`only the first member may have no start, not "${part}" in "${text}"`)
      if (!member.value.to && i < parts.length - 1)
        return err(`only the last member may have no end, not "${part}" in "${text}"`)
    }
    members.push(member.value)
  }
  return ok({ kind: isOneOf ? 'one-of' : 'all-of', members })
}

function parseMember(part: string, set: string, explain: Explain): Result<Moment | Range, string> {
  const dots = part.indexOf('..')
  if (dots === -1) return part === '' ? err(`a member is missing in "${set}"`) : parseMoment(part, explain)
  const fromText = part.slice(0, dots)
  const toText = part.slice(dots + 2)
  if (fromText === '' && toText === '') return err(`".." has no date beside it in "${set}"`)
  const from = fromText === '' ? ok(undefined) : parseMoment(fromText, explain)
  if (!from.ok) return from
  const to = toText === '' ? ok(undefined) : parseMoment(toText, explain)
  if (!to.ok) return to
  if (from.value && to.value && isReversed(from.value, to.value))
    return err(`the end ${toText} is before the start ${fromText} in "${set}"`)
  return ok({ kind: 'range', from: from.value, to: to.value })
}

/** Only where no reading helps: `2004-06-11/2004-06` may end on the 30th, `2004-06-11/2004-05` cannot. */
function isReversed(start: Edge, end: Edge): boolean {
  if (typeof start === 'string' || typeof end === 'string') return false
  return momentSpan(end).end <= momentSpan(start).start
}
