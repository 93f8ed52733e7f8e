import { expect, it } from 'vitest'
import { type Telling, tellingOf } from '../../src/model/telling.ts'
import { eventOf, makeCollection, makeDate, type TerseEvent } from '../support/make-event.ts'

const telling = (terse: Omit<TerseEvent, 'id'>) => {
  const collection = makeCollection([{ id: 'opening', date: '2023-03-29', ...terse }], {
    sources: [
      { id: 'march', published: makeDate('[2023-02-01..2023-03-28]') },
      { id: 'about-march', published: makeDate('2023-02~') },
      { id: 'april', published: makeDate('2023-04') },
      { id: 'undated' },
    ],
  })
  return tellingOf(eventOf(collection, 'opening'), collection)
}

it.each<[string, Omit<TerseEvent, 'id'>, Telling]>([
  ['a source of afterwards', { sources: ['april'] }, 'told'],
  ['sources of before alone', { sources: ['march', 'march'] }, 'foretold'],
  ['one before and one after', { sources: ['march', 'april'] }, 'told'],
  ['a source that may be later than it says', { sources: ['march', 'about-march'] }, 'told'],
  ['a source of no date', { sources: ['undated'] }, 'told'],
  ['a source of the very day', { sources: ['march'], date: '2023-03-28' }, 'told'],
  ['a source of before, where the event may be earlier than said', { sources: ['march'], date: '2023-03-29~' }, 'told'],
  [
    'words that only announce it, in a source of afterwards',
    { citations: [{ source: 'april', stance: 'foretells' }] },
    'foretold',
  ],
  [
    'words that announce it, and words that tell of it',
    { citations: [{ source: 'april', stance: 'foretells' }, { source: 'april' }] },
    'told',
  ],
  ['words against it alone', { citations: [{ source: 'april', stance: 'contradicts' }] }, 'untold'],
  [
    'words before it, and words against it later',
    {
      citations: [{ source: 'march' }, { source: 'april', stance: 'contradicts' }],
    },
    'foretold',
  ],
])('is told, foretold or neither by %s', (_, terse, expected) => {
  expect(telling(terse)).toBe(expected)
})
