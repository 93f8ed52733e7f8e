import { expect, it } from 'vitest'
import { instantOf } from '../../src/time/calendar.ts'
import { boundsOf } from '../../src/time/edtf/bounds.ts'
import { knownSpan } from '../../src/time/known-span.ts'
import { makeDate } from '../support/make-event.ts'

const known = (edtf: string) => knownSpan(boundsOf(makeDate(edtf).parsed))

it('is all that a date may cover', () => {
  expect(known('2022-03')).toEqual({ start: instantOf(2022, 3), end: instantOf(2022, 4) })
  expect(known('2022-03/2022-05')).toEqual({ start: instantOf(2022, 3), end: instantOf(2022, 6) })
})

it('falls on the end that is known where the other is not, and is none where neither is', () => {
  expect(known('2022-03/..')).toEqual({ start: instantOf(2022, 3), end: instantOf(2022, 3) })
  expect(known('../2022-03')).toEqual({ start: instantOf(2022, 4), end: instantOf(2022, 4) })
  expect(known('../..')).toBeUndefined()
})
