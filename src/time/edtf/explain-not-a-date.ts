import { MS_PER_DAY } from '../span.ts'
import { parseEdtf } from './parse.ts'
import { yearText } from './parse-moment.ts'

/** `03-Feb-21`, `Feb-21`, `12.08.21`. */
const TWO_DIGITS = /^(\d{1,2}[./ -])?(\d{1,2}|[a-z]{3,9})[./ -]\d{2}$/i

/**
 * What people write in place of EDTF, and what they should write. First match wins; each is asked only after the
 * text has been refused, so the patterns may be loose.
 */
const MISTAKES: readonly (readonly [pattern: RegExp, explain: (text: string) => string])[] = [
  [/^$/, () => 'a date is missing'],
  [
    /^(before|vor)\s/i,
    text => `what is known to end is written as a set, such as [..2009] for before 2010, not "${text}"`,
  ],
  [
    /^(until|till|by|bis)\s/i,
    text => `what is known to end is written as a set, such as [..2010] for until 2010, not "${text}"`,
  ],
  [
    /^(after|since|from|nach|seit|ab)\s/i,
    text =>
      `what is known to begin is written 2010/.. for from 2010 on, or [2011..] for once after 2010, not "${text}"`,
  ],
  [
    /^(early|mid|late|end of|anfang|mitte|ende)\s/i,
    text => `a part of a time is written by its first and last day, such as [2021-04-01..2021-04-10], not "${text}"`,
  ],
  [
    /^(open|unknown|\.\.)$/i,
    text => `"${text}" is no date: write the latest that it can have been, such as [..2023]; in an interval write ..`,
  ],
  [TWO_DIGITS, text => `the year of "${text}" has two digits: write all four`],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/, explainNumbers],
  // What words mean is told beside it, where they are a date.
  [/[a-z]{2}.*\s|\s.*[a-z]{2}/i, notADate],
  [/\s/, text => `"${text}" is not an EDTF date, which has no space in it`],
  [/^[?~%]?y|\d[xu]/, text => `"${text}" has a small letter: unspecified digits are X, long years begin with Y`],
  [/^-\d{1,3}$/, explainBefore],
  [
    /^\d{1,3}$/,
    text => `a year has four digits, "${text}" has not: add noughts, or write 196X, 19XX for a decade, a century`,
  ],
  [/^\d{8}$/, text => `hyphens are missing in "${text}": write YYYY-MM-DD`],
  [/^[1-6]\d{4}$/, explainDayNumber],
  [/^-?\d{5,}$/, text => `a year of more than four digits begins with Y, "${text}" does not`],
  [/^-?\d{4}-\d{1,2}(-\d{1,2})?$/, text => `months and days have two digits, not so in "${text}"`],
  [/T.*[?~%]$|^[?~%].*T/, text => `a time of day cannot be qualified, as it is in "${text}"`],
  [/T.*\.\d/, text => `fractions of a second are not read: "${text}"`],
  [/T/, text => `a time is written YYYY-MM-DDThh:mm:ss with Z or an offset, not as in "${text}"`],
  [/[?~%]{2}/, text => `two qualifiers stand together in "${text}": both at once is %`],
  [/Y.*-\d|Y.*X/, text => `a long year has neither months nor unspecified digits: "${text}"`],
  [/\/.*\//, text => `an interval has one "/", "${text}" has more`],
]

/** `31/11/2021`: which number is the day cannot be told, but whether there is such a day at all. */
function explainNumbers(text: string): string {
  const [first = '', second = '', year = ''] = text.split(/[./-]/).map(number => number.padStart(2, '0'))
  return parseEdtf(`${year}-${first}-${second}`).ok || parseEdtf(`${year}-${second}-${first}`).ok
    ? `the year comes first, not so in "${text}": write YYYY-MM-DD`
    : `there is no such day as "${text}"`
}

/** Spreadsheets count days from 30 December 1899, and show the number where a cell is not set as a date. */
function explainDayNumber(text: string): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Number(text) * MS_PER_DAY).toISOString().slice(0, 10)
  return `as a spreadsheet counts days, "${text}" is ${day}: have it show the column as dates; a year of five digits begins with Y`
}

/** There is a year 0, so that 44 BC is -0043. */
function explainBefore(text: string): string {
  const years = -Number(text)
  return `a year has four digits, and 0000 is 1 BC: write ${yearText(1 - years)} for ${years} BC, or ${yearText(-years)} for ${years + 1} BC, not "${text}"`
}

export function explainNotADate(text: string): string {
  const mistake = MISTAKES.find(([pattern]) => pattern.test(text))
  return mistake ? mistake[1](text) : notADate(text)
}

function notADate(text: string): string {
  return `"${text}" is not an EDTF date`
}
