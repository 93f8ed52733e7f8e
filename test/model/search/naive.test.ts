import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { indexBuilder } from '../../../src/model/search/build-index.ts'
import type { FieldText } from '../../../src/model/search/event-texts.ts'
import { createFind } from '../../../src/model/search/find.ts'
import { SEARCH_FIELDS } from '../../../src/model/search/search-field.ts'
import { fieldsFound } from '../../support/search-in.ts'
import { SEEDED } from '../../time/seeded.ts'

// Other work may run beside the tests.
vi.setConfig({ testTimeout: 30_000 })

/** Plain words only, so that a scan can be written without any of the code that it is held against. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n'), minLength: 1, maxLength: 4 })
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => words.join(' '))
const fieldText = fc.record<FieldText>({ field: fc.constantFrom(...SEARCH_FIELDS), text, isShared: fc.boolean() })
const events = fc.array(fc.array(fieldText, { maxLength: 5 }), { maxLength: 8 })
const part = fc.oneof(
  word.map(one => ({ query: one, words: [one], isExact: false, isOut: false })),
  word.map(one => ({ query: `-${one}`, words: [one], isExact: false, isOut: true })),
  fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map(words => ({ query: `"${words.join(' ')}"`, words, isExact: true, isOut: false })),
)

type Part = { readonly words: readonly string[]; readonly isExact: boolean; readonly isOut: boolean }

/** Whether the words stand in the text one after another; without quotation marks they may go on. */
const stands = ({ words, isExact }: Part, within: string): boolean =>
  ` ${within} `.includes(` ${words.join(' ')}${isExact ? ' ' : ''}`)

it('finds what a scan of all texts finds, in the same fields', () => {
  fc.assert(
    fc.property(events, fc.array(part, { minLength: 1, maxLength: 4 }), (events, parts) => {
      const builder = indexBuilder('everything')
      for (const texts of events) builder.add(texts)
      const all = events.flat()
      // Words that nobody begins so with are looked for otherwise; that has tests of its own.
      fc.pre(parts.every(one => one.isExact || one.isOut || all.some(({ text }) => stands(one, text))))
      const found = createFind(builder.finish())(parts.map(({ query }) => query).join(' '))
      const wanted = parts.filter(({ isOut }) => !isOut)
      const foundIn = (within: readonly string[]) =>
        events.flatMap((texts, row) => {
          const read = texts.filter(({ field }) => within.includes(field))
          const has = (one: Part) => read.some(({ text }) => stands(one, text))
          // What is left out is left out for what an event tells, not for who tells it.
          const isOut = (one: Part) => texts.some(({ field, text }) => !field.startsWith('source') && stands(one, text))
          if (!wanted.every(has) || parts.some(one => one.isOut && isOut(one))) return []
          const fields = SEARCH_FIELDS.filter(name =>
            read.some(({ field, text }) => field === name && wanted.some(one => stands(one, text))),
          )
          return [[row, fields] as const]
        })
      const told = foundIn(SEARCH_FIELDS.filter(field => field !== 'sourceTitle'))
      const inAny = told.length > 0 ? told : foundIn(SEARCH_FIELDS)
      // The same for words that only titles have, once nothing is found with them.
      const isTold = (one: Part) => all.some(({ field, text }) => field !== 'sourceTitle' && stands(one, text))
      fc.pre(inAny.length > 0 || wanted.every(one => one.isExact || isTold(one)))
      expect([...fieldsFound(found)]).toEqual(inAny)
    }),
    { ...SEEDED, numRuns: 300 },
  )
})
