import { JOINABLE } from '../lib/visible.ts'

/**
 * Characters by which a text shows something else than it says: controls (other than tab and line ends), overrides,
 * embeddings and isolates of writing direction ("Trojan Source"), zero-width spaces, invisible operators and tags,
 * halves of a surrogate pair. Plain direction marks (U+200E, U+200F, U+061C) stay allowed: Hebrew and Arabic use them.
 */
const UNSAFE = new RegExp(
  '[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f' +
    '\\u200b\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}\\p{Surrogate}]' +
    `|(?<!${JOINABLE})[\\u200c\\u200d]`,
  'u',
)
/** All of them and little else, far quicker than that: most texts hold none. */
const SUSPECT = new RegExp(
  '[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f' +
    '\\u200b-\\u200d\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\ud800-\\udfff]',
)
const ALL_UNSAFE = new RegExp(UNSAFE, 'gu')

/** The first character that must not stand in a text, as `U+202E`; `undefined` if all are safe. */
export function findUnsafe(text: string): string | undefined {
  const found = SUSPECT.test(text) ? UNSAFE.exec(text)?.[0] : undefined
  return found === undefined ? undefined : codePointName(found)
}

/** Whether the text holds such a character. */
export const hasUnsafe = (text: string): boolean => findUnsafe(text) !== undefined

/** The text with what is unsafe made visible: `\u{202E}`. */
export const withUnsafeVisible = (text: string): string =>
  text.replace(ALL_UNSAFE, char => `\\u{${codePointName(char).slice(2)}}`)

const codePointName = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
