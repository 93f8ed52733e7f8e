import type { Source } from '../model/timeline-event.ts'

/** As in CSL: a person, or the literal name of a body (or of a person whose family name is not told apart). */
export type Name = NonNullable<NonNullable<Source['csl']>['author']>[number]

/** APA 7 names up to 20; of more, the first 19 and the last. */
const APA_MOST = 20
/** Chicago 17 names up to ten in a bibliography; of more, the first seven. In a note up to three. */
const CHICAGO_MOST = 10
const CHICAGO_FIRST = 7
const CHICAGO_NOTE_MOST = 3

/** `Kara, A., & Avraham, R.` */
export function apaAuthors(names: readonly Name[]): string {
  const inverted = names.map(name => invertedName(name, initials))
  const last = inverted.at(-1) ?? ''
  if (inverted.length < 2) return last
  if (inverted.length <= APA_MOST) return `${inverted.slice(0, -1).join(', ')}, & ${last}`
  return `${inverted.slice(0, APA_MOST - 1).join(', ')}, . . . ${last}`
}

/** `A. Kara`, as in a letter's mention in the text. */
export const apaDirectAuthors = (names: readonly Name[]): string =>
  listed(
    names.map(name => directName(name, initials)),
    '&',
  )

/** `Kara, Ayoob, and Rachel Avraham` */
export function chicagoAuthors(names: readonly Name[]): string {
  if (names.length > CHICAGO_MOST) return `${firstInverted(names.slice(0, CHICAGO_FIRST)).join(', ')}, et al.`
  return firstInvertedList(names)
}

/** `Ayoob Kara and Rachel Avraham` */
export function chicagoNoteAuthors(names: readonly Name[]): string {
  const direct = names.map(name => directName(name))
  return direct.length > CHICAGO_NOTE_MOST ? `${direct[0]} et al.` : listed(direct, 'and')
}

/** `Kara, Ayoob, and Rachel Avraham`; of three or more, the first. */
export function mlaAuthors(names: readonly Name[]): string {
  return names.length > 2 ? `${firstInverted(names)[0]}, et al.` : firstInvertedList(names)
}

/** The names for a reference in brackets in the text: `Kara`, `Kara & Avraham`, `Kara et al.` */
export function shortAuthors(names: readonly Name[], and: '&' | 'and'): string {
  const short = names.map(name => ('literal' in name ? name.literal : name.family))
  return short.length > 2 ? `${short[0]} et al.` : short.join(` ${and} `)
}

/** `Jean-Paul` is `J.-P.`; a particle stays (`Ludwig van` is `L. van`), and so do names in scripts without capitals. */
export function initials(given: string): string {
  const words = given
    .normalize('NFC')
    .replaceAll(/\.(?!-)/g, '. ')
    .trim()
    .split(/\s+/)
  return words.map(word => word.split('-').map(initial).join('-')).join(' ')
}

function initial(word: string): string {
  const [first = ''] = word
  return first === first.toLowerCase() ? word : `${first}.`
}

const asGiven = (given: string) => given

function invertedName(name: Name, givenForm = asGiven): string {
  if ('literal' in name) return name.literal
  return name.given ? `${name.family}, ${givenForm(name.given)}` : name.family
}

function directName(name: Name, givenForm = asGiven): string {
  if ('literal' in name) return name.literal
  return name.given ? `${givenForm(name.given)} ${name.family}` : name.family
}

const firstInverted = (names: readonly Name[]) =>
  names.map((name, i) => (i === 0 ? invertedName(name) : directName(name)))

/** Two names take a comma only if the first one has a comma itself. */
function firstInvertedList(names: readonly Name[]): string {
  const [first = '', ...others] = firstInverted(names)
  return others.length === 1 && first.includes(',') ? `${first}, and ${others[0]}` : listed([first, ...others], 'and')
}

function listed(names: readonly string[], and: '&' | 'and'): string {
  const last = names.at(-1) ?? ''
  if (names.length < 3) return names.join(` ${and} `)
  return `${names.slice(0, -1).join(', ')}, ${and} ${last}`
}
