import { err, type Result } from '../lib/result.ts'
import { type Edtf, parseEdtf } from './edtf/parse.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }

/**
 * Reads a date as an English reader types it: `2022`, `Oct 2022`, `30 March 2022`, `March 30, 2022`, `summer 2022`,
 * `1990s`, `44 BCE`, or any EDTF expression. The error says what could not be understood.
 */
export function readTypedDate(typed: string): Result<Edtf, string> {
  const text = typed.trim()
  const direct = parseEdtf(text)
  if (direct.ok) return direct
  const edtf = edtfFromWords(text.toLowerCase())
  if (edtf === undefined)
    return err(`“${text}” was not understood. Try “2022”, “Oct 2022”, “30 March 2022” or “summer 2022”.`)
  return parseEdtf(edtf)
}

function edtfFromWords(text: string): string | undefined {
  const words = text
    .replaceAll(/[,.]/g, ' ')
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .split(/\s+/)
    .filter(Boolean)
  if (words.length === 1 && /^\d{3}0s$/.test(text)) return `${text.slice(0, 3)}X`
  if (words.length === 2 && /^bce?$/.test(words[1] ?? '') && /^\d{1,4}$/.test(words[0] ?? ''))
    return yearText(1 - Number(words[0]))
  const year = words.find(word => /^\d{3,4}$/.test(word))
  if (year === undefined) return undefined
  const rest = words.filter(word => word !== year)
  const day = rest.find(word => /^\d{1,2}$/.test(word))
  const name = rest.find(word => /^[a-z]+$/.test(word))
  if (rest.length !== Number(day !== undefined) + Number(name !== undefined)) return undefined
  if (name === undefined) return day === undefined ? yearText(Number(year)) : undefined
  const season = SEASONS[name]
  if (season !== undefined) return day === undefined ? `${yearText(Number(year))}-${season}` : undefined
  const month = name.length >= 3 ? MONTHS.findIndex(start => name.startsWith(start)) + 1 : 0
  if (month === 0) return undefined
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return [yearText(Number(year)), twoDigits(month), ...(day === undefined ? [] : [twoDigits(Number(day))])].join('-')
}

/** Four digits, and a minus sign before them for years before 1 BCE, which is the year 0000. */
const yearText = (year: number) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
