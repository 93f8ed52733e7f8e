import { escapeMarkup } from '../lib/escape-markup.ts'

/** Characters that XML 1.0 has no way to write, lone surrogates among them: a file with one is refused by every parser. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text as it stands in XML, between tags or in double quotation marks. */
export const xmlText = (text: string): string => escapeMarkup(text.replaceAll(UNWRITABLE, '\ufffd'))

type Attributes = Readonly<Record<string, string | number | undefined>>

/** A start tag; what is undefined is left out. Numbers are rounded to a hundredth. */
export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? inHundredths(value) : xmlText(value)}"`],
  )
  return `<${name}${written.join('')}>`
}

export const emptyTag = (name: string, attributes: Attributes): string => `${startTag(name, attributes).slice(0, -1)}/>`

export const inHundredths = (value: number): string => String(Math.round(value * 100) / 100)
