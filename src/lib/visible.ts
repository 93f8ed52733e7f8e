/**
 * What a zero-width (non-)joiner may follow, as the source of a regular expression: a letter of the scripts whose spelling needs it,
 * as Persian and Hindi do (Arabic to Sinhala, Tibetan and Myanmar, Khmer and Mongolian, with their extensions), or an emoji,
 * which it glues to the next.
 */
export const JOINABLE =
  '[\\u0600-\\u0dff\\u0f00-\\u109f\\u1780-\\u18af\\ua8e0-\\ua8ff\\ua9e0-\\ua9ff\\uaa60-\\uaa7f\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]'

/** What is not seen, or turns the words around it: controls, direction marks too, and joiners where none is spelt. */
export const HIDDEN = new RegExp(`(?!(?<=${JOINABLE})[\\u200c\\u200d])\\p{C}`, 'gu')

/** The text with a sign in place of each character that is hidden. */
export const visible = (text: string): string => text.replace(HIDDEN, '\u{fffd}')
