import { expect, it } from 'vitest'
import { type EvidenceTrait, evidenceOf } from '../../src/model/evidence.ts'
import { eventOf, makeCollection, type TerseEvent } from '../support/make-event.ts'

const traitsOf = (terse: Omit<TerseEvent, 'id'>) => {
  const collection = makeCollection([{ id: 'e', ...terse }], {
    sources: [
      { id: 'kara-2022', authors: [{ actor: 'kara' }] },
      { id: 'kara-2023', authors: [{ actor: 'kara' }] },
      { id: 'avraham-2021', authors: [{ actor: 'avraham' }] },
    ],
  })
  return evidenceOf(eventOf(collection, 'e'), collection)
}
const quoted = { source: 's', voice: 'quotation', speaker: 'iran' } as const
const note = (type: 'correction' | 'discrepancy' | 'context') => ({ type, text: 'The year is 2021.' })

it.each<[string, Omit<TerseEvent, 'id'>, EvidenceTrait[]]>([
  ['one source, in its own voice', { sources: ['s'] }, ['single-source', 'author-only']],
  ['one source, that quotes', { citations: [quoted] }, ['single-source']],
  ['two that count once', { sources: ['kara-2022', 'kara-2023'] }, ['single-source', 'author-only']],
  ['two that are independent', { sources: ['avraham-2021', 'kara-2022'] }, ['several-independent']],
  ['two of which one may be by the author of the other', { sources: ['s', 'kara-2022'] }, ['independence-not-known']],
  [
    'a party among those who assert it',
    { actors: [{ actor: 'iran', part: 'target' }], citations: [quoted, { source: 's', voice: 'author' }] },
    ['single-source', 'by-a-party'],
  ],
  [
    'a citation against it',
    { citations: [quoted, { source: 's', stance: 'contradicts' }] },
    ['single-source', 'contradicted'],
  ],
  ['no citation but one against it', { citations: [{ source: 's', stance: 'contradicts' }] }, ['contradicted']],
  ['a status of disputed', { citations: [quoted], status: 'disputed' }, ['single-source', 'contradicted']],
  ['a correction', { citations: [quoted], notes: [note('correction')] }, ['single-source', 'corrected']],
  ['a discrepancy', { citations: [quoted], notes: [note('discrepancy')] }, ['single-source', 'corrected']],
  ['a note of context, which corrects nothing', { citations: [quoted], notes: [note('context')] }, ['single-source']],
  [
    'another candidate for its date',
    { citations: [quoted], competing: ['2021'] },
    ['single-source', 'competing-dates'],
  ],
])('%s', (_, event, traits) => {
  expect(traitsOf(event)).toEqual(traits)
})

it('lists traits in the order in which the filter shows them', () => {
  expect(traitsOf({ status: 'disputed', notes: [note('correction')], competing: ['2021'] })).toEqual([
    'single-source',
    'author-only',
    'contradicted',
    'corrected',
    'competing-dates',
  ])
})
