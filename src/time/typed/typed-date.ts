/**
 * A date as its reader types it, in the words of the languages that the reader prefers, or in English:
 *
 *     "30. März 2022" --tokens--> 30 März 2022 --fields--> {day, month, year} --> 2022-03-30 (EDTF)
 *
 * Nothing is guessed in silence: words that are not understood are named, and numbers that could be read in two ways
 * say how they were read (`readAs`).
 */
import { err, ok, type Result } from '../../lib/result.ts'
import { parseEdtf } from '../edtf/parse.ts'
import { readAlternatives } from './alternatives.ts'
import { readDoubleYear } from './double-year.ts'
import { inPlainDigits } from './fold.ts'
import { readLimit } from './limits.ts'
import { refusedAsNoDate } from './no-date.ts'
import { readPlainDate } from './plain-date.ts'
import { type Asker, type Reading, refused, type TypedDate } from './reading.ts'
import { refusedVaguePart } from './vague-part.ts'

export type { Asker, TypedDate } from './reading.ts'

const LONGEST = 120
/** As typesetters have them. */
const MINUS_OR_HYPHEN = /[−‐]/g

/** The error is one sentence or two, in English as the page is. */
export function readTypedDate(typed: string, asker: Asker): Result<TypedDate, string> {
  const read = readWords(typed, asker)
  return read.ok ? read : err(read.error.says)
}

/** The same, with what an editor can do about a text that is not read. */
export function readWords(typed: string, asker: Asker): Reading {
  const text = inPlainDigits(typed).replaceAll(MINUS_OR_HYPHEN, '-').trim()
  if (text === '') return refused('No date was given.')
  if (text.length > LONGEST) return refused('That is too long for a date.')
  const read = (part: string) => readPart(part, asker)
  const plain = withoutCircumstance(text)
  return (
    refusedAsNoDate(plain) ??
    refusedVaguePart(plain, read) ??
    readDoubleYear(plain, read) ??
    readLimit(plain, read) ??
    readAlternatives(plain, read) ??
    read(plain)
  )
}

/** "Some time in October" says no more than "October", nor does "on or about 3 May" more than "about". */
const withoutCircumstance = (text: string) =>
  text
    .replace(/^(?:some ?time (?:in|on|during) |somewhere )/i, '')
    .replace(/^(?:on|in) or (?=about |around )/i, '')
    .replace(ORDINAL_PART, (_, ordinal: string) => `${ORDINALS.indexOf(ordinal.toLowerCase()) + 1} `)

const ORDINALS = ['first', 'second', 'third', 'fourth']
const ORDINAL_PART = new RegExp(String.raw`\b(${ORDINALS.join('|')}) (?=(?:quarter|third|half)\b)`, 'gi')

/** One date, or a range; EDTF as it is. */
function readPart(text: string, asker: Asker): Reading {
  const direct = parseEdtf(text)
  if (direct.ok) return ok({ edtf: text, date: direct.value, readAs: undefined, otherwise: undefined })
  return readPlainDate(text, asker)
}
