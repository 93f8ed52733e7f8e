import { plainText } from '../../citing/citation-text.ts'
import { formatCitation } from '../../citing/format-citation.ts'
import { counted } from '../../lib/counted.ts'
import { stanceOf } from '../../model/citations.ts'
import type { Stance } from '../../model/schema.ts'
import { STATUS_NAMES } from '../../model/status.ts'
import type { SourceId, TimelineEvent } from '../../model/timeline-event.ts'
import { certaintyInWords } from '../../time/certainty-words.ts'
import { dateInWords } from '../../time/date-words.ts'
import { collectionSlug } from '../file-name.ts'
import { describedAs, type Loss, leadTo, type Selection, type Writing } from '../format.ts'
import { lossOf } from '../losses.ts'
import { type CalendarTime, calendarTime, instantText, isExact, type NoCalendarTime } from './calendar-time.ts'
import { contentLine, textValue } from './content-lines.ts'

/** Of the titles that have no place in the calendar, as many as its description names. */
const MOST_NAMED = 50

/** RFC 5545, for calendar programs. An entry never claims a day that the sources do not give: see README.md. */
export function* writeICalendar(selection: Selection): Writing {
  const placed = selection.events.map(event => ({ event, time: calendarTime(event.date) }))
  const omitted = omittedOf(placed)
  yield headOf(selection, omitted)
  const referenceOf = references(selection)
  for (const { event, time } of placed)
    if (typeof time === 'object') yield entryText(event, time, selection, referenceOf)
  yield contentLine('END', 'VCALENDAR')
  return [...omitted, ...vagueOf(placed)]
}

type Placed = { readonly event: TimelineEvent; readonly time: CalendarTime | NoCalendarTime }

const titlesOf = (some: readonly Placed[]) => some.map(({ event }) => event.title)

function omittedOf(placed: readonly Placed[]): readonly Loss[] {
  const without = (reason: NoCalendarTime) => titlesOf(placed.filter(({ time }) => time === reason))
  return [
    ...lossOf(without('open'), 'event', 'left out: a beginning or an end is not known.'),
    ...lossOf(without('vague'), 'event', 'left out: when it happened is not known to within a year.'),
    ...lossOf(without('out-of-years'), 'event', 'left out: before the year 1, or until the end of 9999 or later.'),
  ]
}

const vagueOf = (placed: readonly Placed[]): readonly Loss[] =>
  lossOf(
    titlesOf(placed.filter(({ event, time }) => typeof time === 'object' && !isExact(event.date))),
    'event',
    'without an exact day: the entry covers all days that it may have been, and its title and description say so.',
  )

function headOf(selection: Selection, omitted: readonly Loss[]): string {
  const { title } = selection.collection
  const description = [describedAs(selection), ...omitted.map(inFull)].filter(Boolean).join('\n\n')
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Whence//Chronology//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    // RFC 7986, and the older names that most programs still read.
    ...['NAME', 'X-WR-CALNAME'].map(name => contentLine(name, textValue(title))),
    ...['DESCRIPTION', 'X-WR-CALDESC'].map(name => contentLine(name, textValue(description))),
  ].join('')
}

function inFull({ says, of }: Loss): string {
  const more = of.length > MOST_NAMED ? [`and ${counted(of.length - MOST_NAMED, 'other')}`] : []
  return `${says} ${[...of.slice(0, MOST_NAMED), ...more].join('; ')}`
}

function entryText(
  event: TimelineEvent,
  time: CalendarTime,
  selection: Selection,
  referenceOf: (id: SourceId) => string,
): string {
  const { collection, madeAt } = selection
  const link = leadTo(selection, { event: event.id })
  const kind = event.kind && (collection.kinds.get(event.kind) ?? event.kind)
  const when =
    time.kind === 'time'
      ? [contentLine('DTSTART', time.at), ...(time.until ? [contentLine('DTEND', time.until)] : [])]
      : [contentLine('DTSTART;VALUE=DATE', time.from), contentLine('DTEND;VALUE=DATE', time.before)]
  return [
    contentLine('BEGIN', 'VEVENT'),
    // Not from the address of the page, which changes more often than the title of a collection.
    contentLine('UID', `${event.id}@${collectionSlug(collection.title)}.whence`),
    contentLine('DTSTAMP', instantText(madeAt)),
    ...when,
    contentLine('SUMMARY', textValue(titleOf(event))),
    contentLine('DESCRIPTION', textValue(descriptionOf(event, selection, referenceOf))),
    ...(kind ? [contentLine('CATEGORIES', textValue(kind))] : []),
    contentLine('STATUS', isExact(event.date) && event.status === 'occurred' ? 'CONFIRMED' : 'TENTATIVE'),
    // It keeps nobody from being free.
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(link ? [contentLine('URL', link)] : []),
    contentLine('X-WHENCE-EDTF', textValue(event.date.edtf)),
    contentLine('END', 'VEVENT'),
  ].join('')
}

/** What a calendar shows at first sight has to say what is in doubt. */
const titleOf = ({ title, status, date }: TimelineEvent) =>
  `${status === 'occurred' ? '' : `[${STATUS_NAMES[status]}] `}${title}${isExact(date) ? '' : ` (date: ${dateInWords(date.parsed)})`}`

const STANCES: Readonly<Record<Stance, string>> = {
  supports: '',
  foretells: 'Foretelling it: ',
  contradicts: 'Against: ',
}

function descriptionOf(event: TimelineEvent, { collection }: Selection, referenceOf: (id: SourceId) => string): string {
  const { date, summary, citations, notes } = event
  const actors = event.actors.map(({ actor }) => collection.actors.get(actor)?.name ?? actor)
  const excerpts = citations.map(
    citation =>
      `${STANCES[stanceOf(citation)]}“${citation.quote.exact}”${citation.locator ? ` (${citation.locator})` : ''} — ${referenceOf(citation.source)}`,
  )
  return [
    `Date: ${dateInWords(date.parsed)}. ${certaintyInWords(date.bounds)}`,
    summary,
    actors.length > 0 ? `Actors: ${actors.join('; ')}.` : undefined,
    ...excerpts,
    ...notes.map(({ type, text }) => `Note (${type}): ${text}`),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Each source in APA's form, made once: a few sources are cited by all events. */
function references({ collection }: Selection): (id: SourceId) => string {
  const known = new Map<SourceId, string>()
  return id => {
    const source = collection.sources.get(id)
    const reference = known.get(id) ?? (source ? plainText(formatCitation(source, 'apa', collection)) : id)
    known.set(id, reference)
    return reference
  }
}
