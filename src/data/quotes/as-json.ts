/** White space other than the plain space, and all that is not seen. */
const INVISIBLE = /(?! )[\p{Z}\p{Cc}\p{Cf}]/gu

/** A text as it is to be pasted into a dataset: a JSON string in which no terminal or editor can lose anything. */
export const asJson = (text: string): string => JSON.stringify(text).replace(INVISIBLE, escaped)

/** By code unit, as the escapes of JSON are. */
const escaped = (char: string) =>
  char
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
