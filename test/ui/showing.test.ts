import { expect, it } from 'vitest'
import { type Showing, showingInWords } from '../../src/ui/words/showing.ts'

const words = (showing: Partial<Showing>) => {
  const { count, detail } = showingInWords({
    shown: 14,
    total: 161,
    during: undefined,
    knownOn: undefined,
    conjunctions: [],
    searched: undefined,
    ...showing,
  })
  return count + detail
}
const october = (possibly: number) => ({ inWords: 'in October 2022', possibly })
const march = (possibly: number) => ({ inWords: 'as known on 1 March 2023', possibly })

it.each<[string, Partial<Showing>]>([
  ['Showing 14 of 161 events', {}],
  ['Showing 1 of 1 event', { shown: 1, total: 1 }],
  ['Showing 1,204 of 2,000 events', { shown: 1204, total: 2000 }],
  ['Showing 14 of 161 events: 9 certainly, 5 possibly in October 2022', { during: october(5) }],
  [
    'Showing 12,345 of 20,000 events: 10,000 certainly, 2,345 possibly in October 2022, as known on 1 March 2023 (1,204 only possibly)',
    { shown: 12_345, total: 20_000, during: october(2_345), knownOn: march(1_204) },
  ],
  ['Showing 0 of 161 events: 0 certainly, 0 possibly in October 2022', { shown: 0, during: october(0) }],
  ['Showing 14 of 161 events, as known on 1 March 2023', { knownOn: march(0) }],
  ['Showing 14 of 161 events, searched in titles only', { searched: 'titles' }],
  ['Showing 14 of 161 events', { searched: 'everything' }],
  ['Showing 14 of 161 events, not searched yet', { searched: 'not yet' }],
  [
    'Showing 14 of 161 events, with both Iran and Israel, said by both A and B',
    { conjunctions: ['with both Iran and Israel', 'said by both A and B'] },
  ],
  [
    'Showing 14 of 161 events: 9 certainly, 5 possibly in October 2022, as known on 1 March 2023 (3 only possibly)',
    { during: october(5), knownOn: march(3) },
  ],
])('%s', (expected, showing) => {
  expect(words(showing)).toBe(expected)
})
