/** A phrase as the beginning of a sentence. */
export const capitalised = (text: string): string => text.replace(/^\p{L}/u, letter => letter.toUpperCase())

/** A name within a sentence: "Military exercise" is "military exercise" there, and NATO stays NATO. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
