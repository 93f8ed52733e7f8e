import { describe, expect, it } from 'vitest'
import type { MissingId } from '../../src/model/address-problem.ts'
import { withIdReplaced } from '../../src/ui/words/replaced-id.ts'
import { withdrawnInWords } from '../../src/ui/words/withdrawn-words.ts'
import { GONE } from '../support/withdrawn.ts'

const missing = (of: MissingId['of'], id: string, search: string): MissingId => ({ of, id, search, said: 'No such.' })

describe('a link to what was withdrawn', () => {
  it('is answered with what it was, when it went and why', () => {
    expect(withdrawnInWords(GONE)).toBe(
      'The event “Iran opens a consulate” was withdrawn on 3 May 2024: It is the same as another event.',
    )
    expect(withdrawnInWords({ ...GONE, type: 'source', date: '2024-05', reason: 'A forgery!' })).toBe(
      'The source “Iran opens a consulate” was withdrawn in May 2024: A forgery!',
    )
  })

  it('leads on to what took its place, with the rest of the view as it was', () => {
    const search = '?event=old&citation=kara-2022.c592a7c0&actor=old&q=red+lines&from=2022&to=2023'
    expect(withIdReplaced(missing('event', 'old', search), 'new')).toBe(
      '?event=new&citation=kara-2022.c592a7c0&actor=old&q=red+lines&from=2022&to=2023',
    )
    expect(withIdReplaced(missing('actor', 'old', '?actor=a&actor=-old&speaker=old'), 'new')).toBe(
      '?actor=a&actor=-new&speaker=new',
    )
  })
})
