import { counted } from '../../lib/counted.ts'
import type { ChangedEvent, Changes } from '../../model/changes.ts'
import type { Aspect } from '../../model/seen-event.ts'
import { STATUS_NAMES } from '../../model/status.ts'
import { edtfInWords } from '../words/edtf-words.ts'

const ASPECT_NAMES: Readonly<Record<Aspect, string>> = {
  title: 'title',
  date: 'date',
  status: 'status',
  dating: 'how its date was found',
  actors: 'actors',
  excerpts: 'excerpts',
  notes: 'notes',
  description: 'summary',
}

/** "2 events are new, 1 was changed, 1 was taken out." */
export function changesInWords({ added, changed, gone }: Changes): string {
  const parts = [
    [added.length, 'is new', 'are new'],
    [changed.length, 'was changed', 'were changed'],
    [gone.length, 'was taken out', 'were taken out'],
  ] as const
  const said = parts.filter(([count]) => count > 0)
  return `${said.map(([count, one, more], at) => `${at === 0 ? counted(count, 'event') : count} ${count === 1 ? one : more}`).join(', ')}.`
}

/** `title (was “Iran attacks”); date (was 12 September 2021); notes`: what was there before, as far as it is known. */
export function changeInWords({ aspects, before }: ChangedEvent): string {
  const was: Partial<Record<Aspect, string>> = {
    title: `“${before.title}”`,
    date: edtfInWords(before.date),
    status: STATUS_NAMES[before.status].toLowerCase(),
  }
  return aspects
    .map(aspect => (was[aspect] === undefined ? ASPECT_NAMES[aspect] : `${ASPECT_NAMES[aspect]} (was ${was[aspect]})`))
    .join('; ')
}
