import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkQuotes } from '../../src/data/quotes/check-quotes.ts'
import type { SourceTexts } from '../../src/data/quotes/source-texts.ts'
import { readAndCheck, readDataset } from '../../src/data/read-dataset.ts'
import type { DatasetFile } from '../../src/model/schema.ts'
import { anyDamage, anyText, damaged } from '../support/damage.ts'
import { goodDataset, LEAFLET } from './good-dataset.ts'

/**
 * Whatever is done to a dataset, the answer is a collection or a list of problems: nothing throws, and no rule crashes
 * (which `check` would report as a problem "the rule itself failed"). Small datasets, so that many can be tried.
 */
const shipped: DatasetFile = JSON.parse(readFileSync(new URL('../../data/events.json', import.meta.url), 'utf8'))
const BASES: readonly DatasetFile[] = [
  goodDataset(),
  {
    ...shipped,
    withdrawn: [],
    actors: shipped.actors.slice(0, 5),
    events: shipped.events.filter((_, i) => i % 40 === 0),
  },
]
const RUNS = { seed: 20_231, numRuns: 500 }
/** Far more than it takes, also on a machine that does five other things. */
const PATIENCE_MS = 30_000
const TEXTS: SourceTexts = {
  byFingerprint: new Map([
    [LEAFLET.text?.sha256 ?? '', { name: 'leaflet.txt', text: 'On July 20, it came down.\n“Né” 🚀' }],
  ]),
  others: [{ name: 'other.txt', text: '' }],
}

it(
  'nothing that is damaged at random crashes the reading, a rule or the check of quotes',
  () => {
    const property = fc.property(
      fc.constantFrom(...BASES),
      fc.array(anyDamage, { minLength: 1, maxLength: 4 }),
      (base, damages) => {
        const text = JSON.stringify(damaged(base, damages))
        const { problems, shaped } = readAndCheck(text)
        expect(problems.filter(({ message }) => message.startsWith('the rule itself failed'))).toEqual([])
        const read = readDataset(text)
        expect(read.ok).toBe(problems.every(({ level }) => level === 'warning'))
        if (shaped) checkQuotes(shaped.dataset, TEXTS, () => ({ start: 0, end: 5 }))
      },
    )
    fc.assert(property, RUNS)
  },
  PATIENCE_MS,
)

it(
  'nothing written into the text of a file at random crashes the reading',
  () => {
    const text = JSON.stringify(BASES[0])
    const property = fc.property(fc.nat(text.length), fc.nat(9), anyText, (at, length, piece) => {
      const read = readDataset(text.slice(0, at) + piece + text.slice(at + length))
      expect(read.ok || read.error.length > 0).toBe(true)
    })
    fc.assert(property, RUNS)
  },
  PATIENCE_MS,
)
