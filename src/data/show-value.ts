import { withUnsafeVisible } from './unsafe-text.ts'

const MAX_SHOWN = 60
const HALF_PAIR_AT_END = /[\ud800-\udbff]$/

/** A value as a message shows it: text in quotation marks, short and with nothing invisible, else what it is. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value !== 'string') return String(value)
  const shown = value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN - 1).replace(HALF_PAIR_AT_END, '')}…` : value
  return withUnsafeVisible(`"${shown.replace(/[\n\r\t]/g, escapeBlank)}"`)
}

const escapeBlank = (char: string) => (char === '\n' ? '\\n' : char === '\r' ? '\\r' : '\\t')
