/** What stands in a text field decides which rules apply to it. */
type FieldKind = 'verbatim' | 'link' | 'line' | 'prose'

/** Copied from a source character for character, so that a rule may not ask for it to be tidied. */
const VERBATIM = new Set<PropertyKey>(['exact', 'prefix', 'suffix'])
const LINKS = new Set<PropertyKey>(['URL', 'url'])
/** Of our own words, those that may run over several lines. */
const PROSE = new Set<PropertyKey>(['description', 'summary', 'text', 'reasoning', 'note'])

/** Of the text at the end of a path, such as `events[3].date.references[0]`. */
export function fieldKind(path: readonly PropertyKey[]): FieldKind {
  const key = path.at(-1)
  if (key === undefined) return 'line'
  if (VERBATIM.has(key)) return 'verbatim'
  if (LINKS.has(key) || path.at(-2) === 'references') return 'link'
  return PROSE.has(key) ? 'prose' : 'line'
}
