import { describe, expect, it } from 'vitest'
import { duringSentence, knownSentence } from '../../src/ui/words/clock-sentences.ts'
import { duringInWords, knownOnInWords } from '../../src/ui/words/clock-words.ts'
import { makeEvent } from '../support/make-event.ts'

describe('the time asked for, in words', () => {
  it.each([
    ['2022-10', 'in October 2022'],
    ['2022', 'in 2022'],
    ['2022-22', 'in summer 2022'],
    ['2022-10/2022-12', 'in October–December 2022'],
    ['2022-11-02', 'on 2 November 2022'],
    ['2022-10-17/2022-10-19', 'within 17–19 October 2022'],
    ['2022~', 'in 2022'],
    ['2022-10/..', 'from 1 October 2022'],
    ['../2022-10', 'up to 31 October 2022'],
  ])('%s is %s', (during, words) => {
    expect(duringInWords(during)).toBe(words)
  })

  it('says the day of knowledge', () => {
    expect(knownOnInWords('2023-03-01')).toBe('as known on 1 March 2023')
  })
})

describe('the panel says how surely an event belongs', () => {
  const protests = makeEvent('protests 2022-09-16/2023-01~')

  it('in the time asked for', () => {
    expect(duringSentence('2022-10', 'possibly', protests)).toBe(
      'Possibly in October 2022: its date is 16 September 2022 – about January 2023.',
    )
    expect(duringSentence('2022-10', 'certainly', protests)).toBe('Certainly in October 2022.')
    const cancelled = { ...protests, status: 'did-not-occur' as const }
    expect(duringSentence('2022-10', 'certainly', cancelled)).toBe('Its date is certainly in October 2022.')
    expect(duringSentence('2021', undefined, protests)).toMatch(/^Not in 2021: its date is 16 September 2022/)
  })

  it('to what was known on the day asked for', () => {
    expect(knownSentence('2023-03-01', 'certainly')).toBe(
      'Certainly known on 1 March 2023. Its title, date and notes are as recorded today.',
    )
    expect(knownSentence('2023-03-01', 'possibly')).toMatch(/^Possibly known on 1 March 2023: /)
    expect(knownSentence('2023-03-01', undefined)).toMatch(/^Not yet known on 1 March 2023: /)
  })
})
