import { expect, it } from 'vitest'
import { seenEvent } from '../../src/model/seen-event.ts'
import { changeInWords, changesInWords } from '../../src/ui/revisit/change-words.ts'
import { makeEvent } from '../support/make-event.ts'

const event = makeEvent({ id: 'a', date: '2021-09-12' })
const change = { event, aspects: [], before: { ...seenEvent(event), title: 'An arrest', status: 'alleged' as const } }
const gone = { id: 'b', title: 'B', withdrawn: undefined }

it.each([
  [{ added: [event], changed: [], gone: [] }, '1 event is new.'],
  [{ added: [event, event], changed: [change], gone: [gone] }, '2 events are new, 1 was changed, 1 was taken out.'],
  [{ added: [], changed: [change, change], gone: [gone, gone] }, '2 events were changed, 2 were taken out.'],
])('counts what has changed, and leaves out what has not', (changes, words) => {
  expect(changesInWords(changes)).toBe(words)
})

it('says of title, date and status what they were', () => {
  expect(changeInWords({ ...change, aspects: ['title', 'date', 'status', 'excerpts'] })).toBe(
    'title (was “An arrest”); date (was 12 September 2021); status (was alleged); excerpts',
  )
})
