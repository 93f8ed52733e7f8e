import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { issuesBy } from '../../src/data/find-issues.ts'
import { limitProblems } from '../../src/data/limit-problems.ts'
import { parseShape } from '../../src/data/parse-shape.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { anyDamage, damaged } from '../support/damage.ts'
import { CITATION, goodDataset, LANDING, LAUNCH, LEAFLET } from './good-dataset.ts'

const problemsOf = (file: unknown) => {
  const parsed = parseShape(file)
  return parsed.ok ? [] : [...parsed.error]
}
const placesOf = (file: unknown) => problemsOf(file).map(({ rule, where }) => `${rule} ${where}`)
const withLanding = (changes: object) => ({ ...goodDataset(), events: [LAUNCH, { ...LANDING, ...changes }] })

it('accepts a dataset with every field, and one with as few as can be', () => {
  expect(placesOf(goodDataset())).toEqual([])
  expect(placesOf({ sources: [{ id: 's' }], actors: [{ id: 'a', name: 'A' }], events: [LAUNCH] })).toEqual([])
})

it('answers a type of a document that there is not with those that there are, not with the words that tables have for them', () => {
  const [problem] = problemsOf(goodDataset({ sources: [{ id: 's', csl: { type: 'letter' as 'book', title: 'T' } }] }))
  expect(problem?.hint).toMatch(/^use .*"book"/)
  expect(problem?.hint).not.toContain('table')
})

it.each<[string, unknown, string]>([
  ['a file that is no object', [], 'file'],
  ['a list that is missing', { sources: [], actors: [] }, 'events'],
  ['an unknown key of the file', { ...goodDataset(), evnts: [] }, 'file'],
  ['an unknown key of a date', withLanding({ date: { edtf: '1969', refrences: [] } }), 'events.landing.date'],
  ['a field of the wrong type', withLanding({ date: { edtf: 1969 } }), 'events.landing.date.edtf'],
  ['a field that is missing', withLanding({ citations: [{ source: 'log' }] }), 'events.landing.citations[0].quote'],
  ['a title that is too long', withLanding({ title: 'x'.repeat(91) }), 'events.landing.title'],
  [
    'a locator that is too long',
    withLanding({ citations: [{ ...CITATION, locator: 'x'.repeat(61) }] }),
    'events.landing.citations[0].locator',
  ],
  [
    'a locator that is empty',
    withLanding({ citations: [{ ...CITATION, locator: '' }] }),
    'events.landing.citations[0].locator',
  ],
  ['a title that is empty', withLanding({ title: '' }), 'events.landing.title'],
  ['an importance out of range', withLanding({ importance: 6 }), 'events.landing.importance'],
  ['a status that does not exist', withLanding({ status: 'occured' }), 'events.landing.status'],
  [
    'a link that is none',
    withLanding({ date: { edtf: '1969', references: ['javascript:x'] } }),
    'events.landing.date.references[0]',
  ],
  ['an id that is missing', withLanding({ id: undefined }), 'events[1].id'],
  ['an id of the wrong form', withLanding({ id: 'The Landing' }), 'events[1].id'],
  ['a record that is none', { ...goodDataset(), events: [LAUNCH, null] }, 'events[1]'],
  [
    'a fault of a source',
    { ...goodDataset(), sources: [{ ...LEAFLET, text: { sha256: 'A', length: 1 } }] },
    'sources.leaflet.text.sha256',
  ],
])('names the place of %s', (_what, file, where) => {
  expect(placesOf(file)).toEqual([`shape ${where}`])
})

it('names a fault by position where the id cannot be used', () => {
  expect(placesOf(withLanding({ id: 'a.b', title: 3 }))).toEqual(['shape events[1].id', 'shape events[1].title'])
})

it('reports all faults at once', () => {
  const quote = { exact: '', sufix: '' }
  expect(
    placesOf({ ...withLanding({ status: 'maybe', citations: [{ ...CITATION, quote }] }), actors: [{ id: 'x' }] }),
  ).toEqual([
    'shape actors.x.name',
    'shape events.landing.status',
    'shape events.landing.citations[0].quote.exact',
    'shape events.landing.citations[0].quote',
  ])
})

describe('where a value may have several forms', () => {
  it.each<[string, unknown, string]>([
    ['an actor by a bad id', 'The Crew', 'events.landing.actors[0]'],
    ['an actor with an unknown part', { actor: 'crew', part: 'hero' }, 'events.landing.actors[0].part'],
    ['an actor with a misspelt key', { actor: 'crew', prt: 'agent' }, 'events.landing.actors[0]'],
    ['an actor without its id', { part: 'agent' }, 'events.landing.actors[0].actor'],
    ['an actor that is a number', 5, 'events.landing.actors[0]'],
  ])('names the place of %s', (_what, actor, where) => {
    expect(placesOf(withLanding({ actors: [actor] }))).toEqual([`shape ${where}`])
  })

  it.each<[string, unknown, string]>([
    ['an author without a family name', { given: 'Jo' }, 'author[0].family'],
    ['an author with an empty name', { literal: '' }, 'author[0].literal'],
    ['an author in plain text', 'Jo Doe', 'author[0]'],
  ])('names the place of %s', (_what, author, where) => {
    const sources = [{ ...LEAFLET, csl: { type: 'book', author: [author] } }]
    expect(placesOf({ ...goodDataset(), sources })[0]).toBe(`shape sources.leaflet.csl.${where}`)
  })
})

it('never says just that the input is invalid', () => {
  const junk = {
    sources: 1,
    actors: [{ id: '', name: 1, type: 'x', aliases: {} }],
    events: [{ actors: [{}, 1], date: [] }],
  }
  for (const { message } of problemsOf(junk)) expect(message).not.toMatch(/invalid input/i)
})

it('shows the value seen, cut short and with what is invisible spelt out', () => {
  const [problem] = problemsOf(withLanding({ status: `now\u202e${'😀'.repeat(40)}` }))
  expect(problem?.message).toContain('now\\u{202E}😀')
  expect(problem?.message).not.toMatch(/\u202e|\\u\{D/)
  expect(problem?.message.length).toBeLessThan(120)
})

it('counts characters, not their halves', () => {
  expect(problemsOf(withLanding({ title: '😀'.repeat(90) }))).toEqual([])
  const [problem] = problemsOf(withLanding({ title: '😀'.repeat(91) }))
  expect(problem?.message).toMatch(/^a text of 91 characters, more than 90: /)
})

it('says which key was meant by one that is misspelt', () => {
  expect(problemsOf(withLanding({ titel: 'The landing' }))).toMatchObject([
    { message: 'unknown key "titel"', hint: 'did you mean "title"?' },
  ])
})

describe('beside the schema itself', () => {
  const asKept = ({ code, path, message }: z.core.$ZodIssue) => ({ code, path, message })

  it('finds the same issues in the same order, whatever was done to a dataset', () => {
    let refused = 0
    const property = fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 5 }), damages => {
      const file: unknown = JSON.parse(JSON.stringify(damaged(goodDataset(), damages)))
      const { error } = z.safeParse(datasetSchema, file)
      expect([...issuesBy(datasetSchema)(file, [])].map(asKept)).toEqual((error?.issues ?? []).map(asKept))
      expect(parseShape(file)).toMatchObject(error ? { ok: false } : { ok: true, value: file })
      if (error) refused += 1
    })
    fc.assert(property, { seed: 20_261, numRuns: 500 })
    expect(refused).toBeGreaterThan(300)
  })

  it('lists more faults than the stack has room for', () => {
    const { title: _, ...untitled } = LAUNCH
    const events = Array.from({ length: 80_000 }, (_, i) => ({ ...untitled, id: `launch-${i}`, titel: 'Launch' }))
    const citations = Array.from({ length: 70_000 }, () => ({}))
    const found = limitProblems(problemsOf({ ...goodDataset(), events: [...events, { ...LAUNCH, citations }] }))
    expect(found.slice(0, 2)).toMatchObject([
      { where: 'events.launch-0.title', message: '"title" is missing' },
      { where: 'events.launch-0', message: 'unknown key "titel"', hint: 'did you mean "title"?' },
    ])
    expect(found.at(-1)?.message).toBe(`${160_000 + 140_001 - 1_000} more problems are not listed`)
  })
})
