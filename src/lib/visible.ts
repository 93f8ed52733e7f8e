/** Scripts whose spelling needs the zero-width (non-)joiner, as Persian and Hindi do: by their ISO 15924 codes. */
const JOINING = 'Arab Syrc Mong Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt'
  .split(' ')
  .map(code => `\\p{scx=${code}}`)
  .join('')

/** What a joiner may follow, as the source of a regular expression: a letter of these scripts, or an emoji, which it glues to the next. */
export const JOINABLE = `[${JOINING}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]`

/** What is not seen, or turns the words around it: controls, direction marks too, and joiners where none is spelt. */
export const HIDDEN = new RegExp(`(?!(?<=${JOINABLE})[\\u200c\\u200d])\\p{C}`, 'gu')

/** The text with a sign in place of each character that is hidden. */
export const visible = (text: string): string => text.replace(HIDDEN, '\u{fffd}')
