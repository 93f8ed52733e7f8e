import { expect, it } from 'vitest'
import type { Still } from '../../src/layout/stills.ts'
import { footnotesOf } from '../../src/model/footnotes.ts'
import { createTimelineStore } from '../../src/store/timeline-store.ts'
import { MAX_PRINTED } from '../../src/ui/print/max-printed.ts'
import { printedRows } from '../../src/ui/print/printed.ts'
import { printedStills } from '../../src/ui/print/printed-stills.ts'
import { aboutSource, denialInWords, eventsInWords, marginsOf, shownInWords } from '../../src/ui/print/printed-words.ts'
import { makeCollection, makeDate, makeEvent, rowsUpTo } from '../support/make-event.ts'

const entries = (length: number) => Array.from({ length }, () => null) as never

it('says how many events of how many are shown, and which of them are left out', () => {
  expect(shownInWords({ shown: 9, total: 9, entries: entries(9) }).shows).toBe('All 9 events')
  expect(shownInWords({ shown: 2, total: 9, entries: entries(2) })).toEqual({ shows: '2 of 9 events', lacks: '' })
  expect(shownInWords({ shown: 41_233, total: 100_000, entries: entries(1_000) }).lacks).toBe(
    'Printed here: 1,000, numbered from the earliest on; 40,233 more are left out. Narrow the filters to print others.',
  )
})

it('numbers the events of a strip as the entries are numbered, of which some may be missing', () => {
  const still = (from: number, to: number) => ({ from, to }) as Still
  const printed = (isPrinted: (row: number) => boolean) =>
    printedStills([still(0, 6), still(0, 2), still(2, 5), still(5, 6)], rowsUpTo(6), isPrinted).map(eventsInWords)
  expect(printed(() => true)).toEqual(['Events 1–6', 'Events 1–2', 'Events 3–5', 'Event 6'])
  expect(printed(row => row !== 1 && row < 4)).toEqual([
    'Events 1–3, and 3 not printed here',
    'Event 1, and 1 not printed here',
    'Events 2–3, and 1 not printed here',
    '1 event, not printed here',
  ])
})

it('prints the first of more events than a document holds', () => {
  const events = Array.from({ length: MAX_PRINTED + 5 }, (_, i) => `e-${i} 2022`)
  const store = createTimelineStore()
  store.getState().receive(makeCollection(events))
  expect(printedRows(store.getState()).length).toBe(MAX_PRINTED)
  expect(printedRows(store.getState())[0]).toBe(0)
})

it('has version and digest in the margin, and the day of printing in UTC', () => {
  const head = { ...makeCollection([]), title: 'A', updated: '2026-11-20', sha256: '0123456789abcdef'.repeat(4) }
  expect(marginsOf({ head, at: new Date('2026-11-21T23:30:00-08:00') })).toEqual({
    title: 'A',
    data: 'Data of 20 November 2026 · SHA-256 0123456789ab…',
    printed: 'Printed 22 November 2026',
  })
  expect(marginsOf({ head: { ...head, sha256: undefined }, at: new Date(0) }).data).toBe('Data of 20 November 2026')
})

it('says nothing of a version or a digest that are not there', () => {
  const head = { ...makeCollection([]), updated: undefined, sha256: '0123456789abcdef'.repeat(4) }
  expect(marginsOf({ head, at: new Date(0) }).data).toBe('SHA-256 0123456789ab…')
  expect(marginsOf({ head: { ...head, sha256: undefined }, at: new Date(0) }).data).toBe('')
})

it('says by what name the notes call a source, and of its date what is known', () => {
  const letter = { type: 'personal_communication' as const, title: 'To the board' }
  const dated = { published: makeDate('2019-03-04') }
  expect(aboutSource({ id: 's', shortName: 'Ellery, letter', csl: letter, ...dated })).toBe(
    'Cited as “Ellery, letter”.',
  )
  expect(aboutSource({ id: 's', csl: letter, published: undefined })).toBe('Date not known.')
  // Of an archived copy the bibliography says the day, if it is one.
  const archived = (date: string) =>
    aboutSource({ id: 's', csl: letter, published: undefined, archived: { url: 'https://example.org/a', date } })
  expect(archived('2023-03-04')).toBe('Date not known.')
  expect(archived('2023-03')).toBe('Date not known. Archived March 2023.')
  expect(aboutSource({ id: 's', shortName: 'To the board', csl: letter, ...dated })).toBe('')
  expect(
    aboutSource({
      id: 's',
      shortName: 'Kara',
      csl: { type: 'article' },
      published: { ...dated.published, basis: 'stated' },
    }),
  ).toBe('Cited as “Kara”. Date of publication: as printed in the article.')
})

it('names the sources that deny an event, and the notes of their words', () => {
  const collection = makeCollection([], {
    sources: [{ id: 'marsh', shortName: 'Marsh, deposition' }, { id: 'letter' }],
  })
  const denied = (source: string) => ({ source, stance: 'contradicts' as const })
  const notesOf = (...citations: readonly { source: string; stance?: 'contradicts' }[]) =>
    footnotesOf([makeEvent({ id: 'e', citations })]).flat()
  expect(denialInWords(notesOf({ source: 'letter' }), collection)).toBe('')
  expect(denialInWords(notesOf({ source: 'letter' }, denied('marsh')), collection)).toBe(
    'Contradicted by Marsh, deposition (note 2).',
  )
  expect(denialInWords(notesOf(denied('marsh'), denied('letter'), denied('marsh')), collection)).toBe(
    'Contradicted by Marsh, deposition (notes 1 and 3) and letter (note 2).',
  )
})
