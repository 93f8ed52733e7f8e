import { expect, it } from 'vitest'
import { STATUSES } from '../../src/model/status.ts'
import { PRECISIONS } from '../../src/time/edtf/precision.ts'

// Packed datasets have the places in these lists: in another order, files made before would say something else.
it('what files have stored by its place keeps that place', () => {
  expect(STATUSES.join(' ')).toMatch(/^occurred planned alleged disputed did-not-occur/)
  expect(PRECISIONS.join(' ')).toMatch(
    /^time day month quarter season third half year decade century millennium range unknown/,
  )
})
