/** What a cut leaves of a letter that takes two UTF-16 code units. */
const HALF_A_LETTER = /[\ud800-\udbff]$/

/**
 * The words of a title in any script, in lower case and joined by hyphens, for names of files: `azerbaijan-iran`. At most
 * `longest` characters, cut between words where there are several; empty if there is no word. Marks stay on their
 * letters: in many scripts they are the vowels.
 */
export function slugOf(title: string, longest: number): string {
  const [first = '', ...others] =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let slug = first.slice(0, longest).replace(HALF_A_LETTER, '')
  for (const word of others) {
    if (slug.length + 1 + word.length > longest) break
    slug += `-${word}`
  }
  return slug
}
