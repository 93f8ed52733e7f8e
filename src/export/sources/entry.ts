import { type Work, workOf } from '../../citing/work.ts'
import { capitalised } from '../../lib/capitalised.ts'
import type { EventDate, Source } from '../../model/timeline-event.ts'
import { dateInWords } from '../../time/date-words.ts'
import type { Loss, Selection } from '../format.ts'
import { lossOf } from '../losses.ts'
import { citedSources } from '../needed.ts'

/** A source as the formats of reference managers need it. */
export type SourceEntry = {
  readonly source: Source
  readonly work: Work
  /** Its own or, where it has none, what it is in brackets: `[Newspaper article: opinion]`, as APA has it. */
  readonly title: string
  /** What the form of a date in these formats leaves unsaid of its publication. */
  readonly dateNote: string | undefined
  /** That, and where an archived copy is, for which they have no field. */
  readonly note: string | undefined
}

export function sourceEntries(selection: Selection): readonly SourceEntry[] {
  const { actors } = selection.collection
  return citedSources(selection).map(source => {
    const work = workOf(source, { actors })
    const dateNote = source.published && dateNoteOf(source.published, work)
    return {
      source,
      work,
      title: work.title ?? `[${capitalised(work.description)}]`,
      dateNote,
      note: [dateNote, archiveNoteOf(source)].filter(Boolean).join(' ') || undefined,
    }
  })
}

export function entryLosses(entries: readonly SourceEntry[]): readonly Loss[] {
  const namesOf = (some: readonly SourceEntry[]) => some.map(({ source, title }) => source.shortName ?? title)
  return [
    ...lossOf(
      namesOf(entries.filter(({ dateNote }) => dateNote !== undefined)),
      'source',
      'with a publication date that the format cannot say in full. A note of the entry says it.',
    ),
    ...lossOf(
      namesOf(entries.filter(({ work }) => work.title === undefined)),
      'source',
      'without a title. What it is stands in its place, in brackets.',
    ),
  ]
}

function archiveNoteOf({ archived }: Source): string | undefined {
  if (!archived) return undefined
  return `Archived${archived.date === undefined ? '' : ` (EDTF ${archived.date})`}: ${archived.url}`
}

/** Undefined where a plain day, month, season or year is all there is to say. */
function dateNoteOf({ parsed, bounds, edtf, basis }: EventDate, { date }: Work): string | undefined {
  const isPlain = bounds.kind === 'moment' && !bounds.approximate && !bounds.uncertain && parsed.kind !== 'one-of'
  if (isPlain && date.when !== undefined && date.when.unit !== 'years' && basis !== 'external') return undefined
  const elsewhere = basis === 'external' ? ', known from elsewhere' : ''
  return `Published: ${dateInWords(parsed)}${elsewhere} (EDTF ${edtf}).`
}
