import { dayIn } from '../../citing/work.ts'
import { uncapitalised } from '../../lib/capitalised.ts'
import { counted, inFigures } from '../../lib/counted.ts'
import { grouped } from '../../lib/grouped.ts'
import { stanceOf } from '../../model/citations.ts'
import type { Footnote } from '../../model/footnotes.ts'
import { shortNameOf, sourceName } from '../../model/source-name.ts'
import type { CollectionHead, Source } from '../../model/timeline-event.ts'
import { joinList } from '../../time/join-words.ts'
import { datingOf } from '../words/dated-words.ts'
import { edtfInWords } from '../words/edtf-words.ts'
import { nounFor } from '../words/noun-for.ts'
import { publishedSentence } from '../words/published-words.ts'
import type { PageMargins } from './page-margins.ts'
import type { Printed } from './printed.ts'
import type { PrintedStill } from './printed-stills.ts'

/** Figures of a digest that stand on every page: enough to tell two files apart, few enough to be compared by eye. */
const DIGEST_FIGURES = 12

/** `41 of 166 events`, and what of those is not printed. */
export function shownInWords({ shown, total, entries }: Pick<Printed, 'shown' | 'total' | 'entries'>): {
  readonly shows: string
  readonly lacks: string
} {
  const all = shown === total ? `All ${counted(total, 'event')}` : `${inFigures(shown)} of ${counted(total, 'event')}`
  const missing = shown - entries.length
  if (missing === 0) return { shows: all, lacks: '' }
  const lacks =
    entries.length === 0
      ? 'None of them was there yet when this was printed.'
      : `Printed here: ${inFigures(entries.length)}, numbered from the earliest on; ${inFigures(missing)} more are left out. Narrow the filters to print others.`
  return { shows: all, lacks }
}

/** `Events 45–63`, or `Event 1`; and how many have no number, because they are not printed. */
export function eventsInWords({ from, to, missing }: Pick<PrintedStill, 'from' | 'to' | 'missing'>): string {
  if (to === from) return `${counted(missing, 'event')}, not printed here`
  const numbers = to - from === 1 ? `Event ${inFigures(to)}` : `Events ${inFigures(from + 1)}–${inFigures(to)}`
  return missing === 0 ? numbers : `${numbers}, and ${inFigures(missing)} not printed here`
}

/** `Data of 20 November 2026`; nothing of data that do not say when they were last edited. */
export const versionInWords = ({ updated }: CollectionHead): string | undefined =>
  updated === undefined ? undefined : `Data of ${edtfInWords(updated)}`

/** What speaks against an event, by its notes: `Contradicted by Marsh, deposition (note 2).` */
export function denialInWords(notes: readonly Footnote[], { sources }: Pick<CollectionHead, 'sources'>): string {
  const against = notes.filter(({ citation }) => stanceOf(citation) === 'contradicts')
  if (against.length === 0) return ''
  const named = [...grouped(against, ({ citation }) => citation.source)].map(
    ([id, of]) =>
      `${sourceName({ sources }, id)} (${of.length === 1 ? 'note' : 'notes'} ${joinList(
        of.map(({ number }) => String(number)),
        'and',
      )})`,
  )
  return `Contradicted by ${joinList(named, 'and')}.`
}

/** What stands of a source besides its place in a bibliography: by what name the notes call it, and what is known of its date. */
export function aboutSource(source: Source): string {
  const { published, note, archived, unknown = [], derivesFrom = [] } = source
  const { name } = datingOf(source)
  const called = shortNameOf(source)
  return [
    // Without a title the bibliography has no other name for it than this.
    source.csl && called !== source.csl.title && `Cited as “${called}”.`,
    published
      ? published.basis && `${name}: ${uncapitalised(publishedSentence(published.basis, nounFor(source)))}`
      : `${name} not known.`,
    published?.reasoning,
    // The bibliography has its address, and its day where there is one.
    archived?.date !== undefined && !dayIn(archived.date) && `Archived ${edtfInWords(archived.date)}.`,
    ...derivesFrom.map(({ relation, name }) => `${RELATIONS[relation]} ${name}.`),
    ...unknown.map(({ field, note }) => `Not known: ${field}. ${note}`),
    note,
  ]
    .filter(Boolean)
    .join(' ')
}

const RELATIONS = { reprint: 'Reprint of', translation: 'Translation of', 'draws-on': 'Draws on' } as const

/** `printed`: the day in UTC. */
export function marginsOf({ head, at }: { readonly head: CollectionHead; readonly at: Date }): PageMargins {
  const digest = head.sha256 && `SHA-256 ${head.sha256.slice(0, DIGEST_FIGURES)}…`
  return {
    title: head.title,
    data: [versionInWords(head), digest].filter(Boolean).join(' · '),
    printed: `Printed ${edtfInWords(at.toISOString().slice(0, 10))}`,
  }
}

/** Why there is no digest, where there is none. */
export const digestInWords = ({ sha256 }: CollectionHead): string =>
  sha256 ??
  (window.isSecureContext
    ? 'not computed, because the file is read in parts.'
    : 'not computed, because the page was not opened by https.')
