/** Selections to write, and what is written of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDataset } from '../../src/data/read-dataset.ts'
import type { Format, LinkTarget, Loss, Selection } from '../../src/export/format.ts'
import { FORMAT_GROUPS } from '../../src/export/formats.ts'
import { ensure } from '../../src/lib/assert.ts'
import type { Collection } from '../../src/model/collection.ts'
import { goodDataset } from '../data/good-dataset.ts'
import { eventsOf } from '../support/make-event.ts'

export const SHIPPED_TEXT = readFileSync(join(import.meta.dirname, '../../data/events.json'), 'utf8')

export function readCollection(text: string): Collection {
  const read = readDataset(text)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

export const SHIPPED = readCollection(SHIPPED_TEXT)

/** Two events that use every field. */
export const LANDINGS = readCollection(JSON.stringify(goodDataset()))

const linkTo = (target: LinkTarget): string =>
  target === 'collection'
    ? 'https://example.org/whence/'
    : `https://example.org/whence/?${Object.entries(target)
        .map(([name, value]) => `${name}=${value}`)
        .join('&')}`

/** All of a collection, or those of its events that pass. */
export function selectionOf(
  collection: Collection,
  passes: (event: Selection['events'][number]) => boolean = () => true,
): Selection {
  const events = eventsOf(collection)
  return {
    collection,
    events: events.filter(passes),
    total: events.length,
    linkTo,
    madeAt: Date.UTC(2026, 10, 21, 9, 30),
  }
}

export const formatCalled = (id: string): Format =>
  ensure(
    FORMAT_GROUPS.flatMap(({ formats }) => formats).find(format => format.id === id),
    `format ${id}`,
  )

export function written(
  id: string,
  selection: Selection,
  guardsFormulas = true,
): { readonly text: string; readonly losses: readonly Loss[] } {
  const writing = formatCalled(id).write(selection, { guardsFormulas })
  let text = ''
  for (;;) {
    const next = writing.next()
    if (next.done) return { text, losses: next.value }
    text += next.value
  }
}

/** Words that break careless writers: of CSV, LaTeX, RIS, iCalendar, XML and spreadsheets; emoji and right-to-left. */
export const NASTY =
  'He said "no", then; {50 %} of $5 & C:\\temp_#1 ~ ^ <b>]]></b> @misc{x, ER  - BEGIN:VEVENT — 👩‍🚀 עברית العربية'

/** The same over several lines. */
export const NASTY_LINES = `${NASTY}\nER  - \r\nEND:VEVENT\r=1+1`
