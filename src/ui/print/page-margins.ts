/** What stands in the margins of every page: see `@page` in `PrintDocument.module.css`. */
export type PageMargins = { readonly title: string; readonly data: string; readonly printed: string }

const NAMES = Object.entries({ title: '--page-title', data: '--page-data', printed: '--page-printed' }) as readonly [
  keyof PageMargins,
  string,
][]

/** Longer titles would run into what stands beside them. */
const LONGEST = 90

/**
 * Margin boxes take their text from the style sheet alone, and the page's policy lets in no sheet from a text. They do
 * read custom properties of the root, which may be set one by one.
 */
export function setPageMargins(root: HTMLElement, margins: PageMargins): void {
  for (const [key, name] of NAMES) root.style.setProperty(name, cssString(margins[key]))
}

export function clearPageMargins(root: HTMLElement): void {
  for (const [, name] of NAMES) root.style.removeProperty(name)
}

/**
 * A text as a string of CSS, whatever is in it: nothing ends the string but the mark put here. Every character that is no
 * letter, number or space is written as its code, as `CSS.escape` is for identifiers and leaves line breaks to chance.
 */
export function cssString(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text
  return `"${short.replaceAll(/[^\p{L}\p{N} ]/gu, character => `\\${character.codePointAt(0)?.toString(16)} `)}"`
}
