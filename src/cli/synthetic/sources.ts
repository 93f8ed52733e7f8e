import type { SourceRecord } from '../../model/schema.ts'
import { civilOf } from '../../time/calendar.ts'
import { type Instant, lengthOf, MS_PER_DAY } from '../../time/span.ts'
import { THIRTY_YEARS } from './bursts.ts'

const FEWEST = 5
const MOST = 50
const EVENTS_PER_SOURCE = 40
const PAPERS = ['The Avelian Post', 'Border Review', 'Northern Wire']

export const sourceCount = (events: number) => Math.min(MOST, Math.max(FEWEST, Math.round(events / EVENTS_PER_SOURCE)))

/** Spread over the thirty years, the first before them and the last after them, so that each event has one to report it. */
function publicationOf(index: number, count: number): Instant {
  const step = (lengthOf(THIRTY_YEARS) + 800 * MS_PER_DAY) / (count - 1)
  return Math.floor((THIRTY_YEARS.start - 400 * MS_PER_DAY + index * step) / MS_PER_DAY) * MS_PER_DAY
}

/** The first source that came out on the day of that instant or later. */
export function firstSourceAfter(instant: Instant, count: number): number {
  let index = 0
  while (index < count - 1 && publicationOf(index, count) < instant) index += 1
  return index
}

export const sourceId = (index: number) => `source-${String(index + 1).padStart(2, '0')}`

export function sourceAt(index: number, count: number): SourceRecord {
  const title = `Chronicle, part ${index + 1}`
  return {
    id: sourceId(index),
    csl: {
      type: 'article-newspaper',
      title,
      author: [{ literal: `Desk ${index + 1}` }],
      'container-title': PAPERS[index % PAPERS.length] ?? '',
      URL: `https://example.org/${sourceId(index)}`,
      language: 'en',
    },
    shortName: `Desk ${index + 1}`,
    published: { edtf: isoDay(publicationOf(index, count)) },
  }
}

export function isoDay(instant: Instant): string {
  const { year, month, day } = civilOf(instant)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
